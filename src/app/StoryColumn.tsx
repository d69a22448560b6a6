import './StoryColumn.css'
import { useMemo } from 'react'
import { formatDuration } from '../diagram/duration'
import { rules } from '../engine/rules'
import { useMessages } from '../i18n/i18n'
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
  const { t, language } = useMessages()
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
      {story.passages.map(({ key, title, sentences, rule }) => (
        <article key={key} className="passage">
          <h2>{title}</h2>
          {sentences.length > 0 && <p>{sentences.join(language === 'zh-CN' ? '' : ' ')}</p>}
          <p className="passage-rule">
            <strong>{t('story.rule')}</strong> {ruleText(rule)}
            <cite>{sectionName(t, rules[rule].section)}</cite>
          </p>
        </article>
      ))}
    </section>
  )
}
