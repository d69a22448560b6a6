import { useMemo } from 'react'
import { formatDuration } from '../../diagram/duration'
import { panels } from '../../i18n/panels/panels'
import { type TranslateWords, words } from '../../i18n/words/words'
import { countUpTo } from '../../simulation/frame'
import type { Mechanisms, Ms } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import { useLab } from '../labContext'
import { timelineOf } from '../traceOf'
import { storyAt } from '../words/story'

interface WorldsStoryProps {
  readonly mechanism: keyof Mechanisms
}

/** For those who hear the page: what the present moment brought, and in which of the two worlds. Silent while it plays. */
export function WorldsStory({ mechanism }: WorldsStoryProps) {
  const t = panels.useTranslate()
  const tell = words.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const isPlaying = useLab((lab) => lab.isPlaying)
  const { traces } = timelineOf({ scenario, compare: mechanism })
  const [without, withIt] = traces as readonly [Trace, Trace]
  const at = useLab((lab) => (lab.isPlaying ? null : lastMoment(traces, lab.playhead)))
  const sentence = useMemo(() => {
    if (at === null) return ''
    const [here, there] = [without, withIt].map((trace) =>
      newsAt(tell, trace, at).join(t('compare.told.joint')),
    )
    const time = formatDuration(at)
    if (here === there) return t('compare.told.both', { time, event: here as string })
    const nameOf = (side: 'without' | 'with', { scenario: { mechanisms } }: Trace) =>
      t(`world.${mechanism}.${side}`, { factor: mechanisms.timeWait })
    return t('compare.told.each', {
      time,
      one: nameOf('without', without),
      here: here || t('compare.told.nothing'),
      other: nameOf('with', withIt),
      there: there || t('compare.told.nothing'),
    })
  }, [t, tell, mechanism, without, withIt, at])
  return (
    <p className="only-heard" aria-live={isPlaying ? 'off' : 'polite'}>
      {sentence}
    </p>
  )
}

/** When anything last happened in either world; null before everything. */
function lastMoment(traces: readonly Trace[], playhead: Ms): Ms | null {
  const moments = traces.map(({ events }) => events[countUpTo(events, playhead) - 1]?.at ?? -1)
  const last = Math.max(...moments)
  return last < 0 ? null : last
}

/** What happens in a world at this very moment. */
function newsAt(t: TranslateWords, trace: Trace, at: Ms): readonly string[] {
  const story = storyAt(t, trace, at)
  return story?.at === at ? story.passages.map(({ title }) => title) : []
}
