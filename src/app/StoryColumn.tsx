import './StoryColumn.css'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { formatDuration } from '../diagram/duration'
import { rules } from '../engine/rules'
import { words } from '../i18n/words/words'
import { countUpTo } from '../simulation/frame'
import type { Ms } from '../simulation/scenario'
import type { Trace } from '../simulation/trace'
import { useUnhurried } from '../ui/useUnhurried'
import { useLab } from './labContext'
import { useRuleTexts } from './useRuleTexts'
import { HowItCame } from './words/HowItCame'
import { sectionName } from './words/sectionName'
import { storyAt } from './words/story'

interface StoryColumnProps {
  readonly trace: Trace
}

/** Words that change more often than this, in ms, nobody reads. */
const READABLE = 250

/** When anything last happened; before everything if nothing has. */
const lastMoment = (trace: Trace, playhead: Ms): Ms =>
  trace.events[countUpTo(trace.events, playhead) - 1]?.at ?? Number.NEGATIVE_INFINITY

/** The last thing that happened, and the paragraph of the RFC that was obeyed. */
export function StoryColumn({ trace }: StoryColumnProps) {
  const t = words.useTranslate()
  const ruleText = useRuleTexts()
  const moment = useLab((lab) => lastMoment(trace, lab.playhead))
  const isPlaying = useLab((lab) => lab.isPlaying)
  const told = useUnhurried(
    useMemo(() => ({ trace, moment }), [trace, moment]),
    READABLE,
  )
  const story = useMemo(() => storyAt(t, told.trace, told.moment), [t, told])
  const section = useRef<HTMLElement>(null)
  const shown = useRef(told)
  useLayoutEffect(() => {
    if (shown.current !== told) showBeginning(section.current?.closest('.words'))
    shown.current = told
  }, [told])
  if (story === null) {
    return (
      <section ref={section} className="story">
        <h2>{t('story.before')}</h2>
        <p>{t('story.before.more')}</p>
      </section>
    )
  }
  return (
    <section ref={section} className="story" aria-live={isPlaying ? 'off' : 'polite'}>
      <p className="story-at">{t('story.at', { time: formatDuration(story.at) })}</p>
      {story.passages.map(({ key, title, why, sentences, rule }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: Each takes over the elements of the one that stood in its place.
        <article key={place} className="passage" aria-atomic="true">
          <h2>{title}</h2>
          {why !== null && <p>{why}</p>}
          {sentences.length > 0 && (
            <ul className="passage-facts">
              {sentences.map((sentence, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: The sentences of a moment never change places.
                <li key={place}>{sentence}</li>
              ))}
            </ul>
          )}
          <p className="passage-rule">
            <strong>{t('story.rule')}</strong> {ruleText(rule)}
            <cite>{sectionName(t, rules[rule].section)}</cite>
          </p>
          <HowItCame trace={told.trace} root={key} />
        </article>
      ))}
    </section>
  )
}

/** What is new is read from its title on, unless the reader is busy further down. */
function showBeginning(column: Element | null | undefined): void {
  if (!column || column.contains(document.activeElement) || column.querySelector('.events[open]')) return
  column.scrollTop = 0
}
