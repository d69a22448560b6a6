import './StoryColumn.css'
import { useMemo } from 'react'
import { formatDuration } from '../diagram/duration'
import { rules } from '../engine/rules'
import { words } from '../i18n/words/words'
import type { Trace } from '../simulation/trace'
import { useLab } from './labContext'
import { useRuleTexts } from './useRuleTexts'
import { sectionName } from './words/sectionName'
import { storyAt } from './words/story'

interface StoryColumnProps {
  readonly trace: Trace
}

/** The last thing that happened, and the paragraph of the RFC that was obeyed. */
export function StoryColumn({ trace }: StoryColumnProps) {
  const t = words.useTranslate()
  const ruleText = useRuleTexts()
  const playhead = useLab((lab) => lab.playhead)
  const isPlaying = useLab((lab) => lab.isPlaying)
  const story = useMemo(() => storyAt(t, trace, playhead), [t, trace, playhead])
  if (story === null) {
    return (
      <section className="story">
        <h2>{t('story.before')}</h2>
        <p>{t('story.before.more')}</p>
      </section>
    )
  }
  return (
    <section className="story" aria-live={isPlaying ? 'off' : 'polite'}>
      <p className="story-at">{t('story.at', { time: formatDuration(story.at) })}</p>
      {story.passages.map(({ key, title, why, sentences, rule }) => (
        <article key={key} className="passage">
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
        </article>
      ))}
    </section>
  )
}
