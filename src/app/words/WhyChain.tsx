import './WhyChain.css'
import { useMemo, useState } from 'react'
import { formatDuration } from '../../diagram/duration'
import { rules } from '../../engine/rules'
import { chain } from '../../i18n/words/chain'
import { useWhyNot } from '../../i18n/words/whyNot'
import { words } from '../../i18n/words/words'
import type { EventIndex, Trace, TraceEvent } from '../../simulation/trace'
import { useLab } from '../labContext'
import { useRuleTexts } from '../useRuleTexts'
import { chainOf } from './chain'
import { type ToldLink, toldLink } from './chainWords'
import { sectionName } from './sectionName'
import { useTrail } from './trail'
import { whyNotOf } from './whyNot'

/** So many links are told at once. */
const PAGE = 12

interface WhyChainProps {
  readonly trace: Trace
  readonly root: EventIndex
}

/** How it came to an event: each link with what was checked and obeyed, the newest first; and what it was not. */
export default function WhyChain({ trace, root }: WhyChainProps) {
  const t = chain.useTranslate()
  const speech = { words: words.useTranslate(), chain: t }
  const [count, setCount] = useState(PAGE)
  const links = useMemo(() => chainOf(trace, trace.events[root] as TraceEvent), [trace, root])
  const seek = useLab((lab) => lab.seek)
  const { from, follow, comeBack } = useTrail()
  const now = links[0]?.root.at ?? 0
  const goTo = (link: ToldLink) => {
    follow({ trace, root: link.root }, { trace, root, at: now })
    seek(link.at)
  }
  return (
    <div className="chain">
      {from !== null && (
        <button
          type="button"
          className="button is-outlined"
          onClick={() => {
            comeBack()
            seek(from.at)
          }}
        >
          {t('chain.back', { time: formatDuration(from.at) })}
        </button>
      )}
      <ol>
        {links.slice(0, count).map((link, place) => (
          <LinkInWords
            key={link.root.index}
            told={toldLink(speech, trace, link, links[place + 1] ?? null)}
            isOrigin={place === links.length - 1}
            onGo={place === 0 ? null : goTo}
          />
        ))}
      </ol>
      {count < links.length && (
        <button type="button" className="button is-outlined" onClick={() => setCount(count + PAGE)}>
          {t('chain.more')}
        </button>
      )}
      <WhyNot trace={trace} root={root} />
    </div>
  )
}

interface LinkInWordsProps {
  readonly told: ToldLink
  readonly isOrigin: boolean
  /** Moves the playhead there; null where it stands already. */
  readonly onGo: ((told: ToldLink) => void) | null
}

function LinkInWords({ told, isOrigin, onGo }: LinkInWordsProps) {
  const t = chain.useTranslate()
  const inWords = words.useTranslate()
  const ruleText = useRuleTexts()
  const time = formatDuration(told.at)
  // The rule of the present moment stands above, in the passage.
  const shownRules = onGo === null ? told.rules.filter((rule) => rule !== told.rule) : told.rules
  return (
    <li aria-current={onGo === null ? 'step' : undefined}>
      {onGo === null ? (
        <p className="chain-now">{t('chain.now', { time })}</p>
      ) : (
        <button type="button" className="chain-go" onClick={() => onGo(told)}>
          {t('chain.go', { time })}
        </button>
      )}
      <p className="chain-title">{told.title}</p>
      {told.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {shownRules.map((rule) => (
        <p key={rule} className="chain-rule">
          {ruleText(rule)} <cite>{sectionName(inWords, rules[rule].section)}</cite>
        </p>
      ))}
      {told.way.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isOrigin && <p>{t('chain.from')}</p>}
    </li>
  )
}

/** The usual wrong guesses about an event, each with its answer behind it. */
function WhyNot({ trace, root }: WhyChainProps) {
  const t = chain.useTranslate()
  const table = useWhyNot()
  const guesses = useMemo(
    () => whyNotOf(table, trace, trace.events[root] as TraceEvent),
    [table, trace, root],
  )
  if (guesses.length === 0) return null
  return (
    <>
      <h3>{t('chain.notWhy')}</h3>
      <ul>
        {guesses.map(({ ask, answer }) => (
          <li key={ask}>
            <details>
              <summary>{ask}</summary>
              <p>{answer}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
