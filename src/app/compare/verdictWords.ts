import { formatDuration } from '../../diagram/duration'
import type { TranslatePanels } from '../../i18n/panels/panels'
import type { ConnectionRecord, EventIndex, Trace } from '../../simulation/trace'
import type { Verdict } from '../../simulation/verdict'

/** A verdict as a title, and what it rests on in one or two sentences. */
export interface VerdictWords {
  readonly title: string
  readonly more: string
  /** For which run it holds, and how far that was looked at. */
  readonly bound: string
}

/** The verdict on a run, in words. Every number comes from the trace. */
export function verdictWords(t: TranslatePanels, trace: Trace, verdict: Verdict): VerdictWords {
  const bound = t(`verdict.bound.${trace.ending}`, { time: formatDuration(trace.end) })
  return { ...findingWords(t, trace, verdict), bound }
}

function findingWords(t: TranslatePanels, trace: Trace, verdict: Verdict): Omit<VerdictWords, 'bound'> {
  switch (verdict.finding) {
    case 'foreign-octets': {
      const { host, octets, mark } = verdict
      const time = formatDuration(verdict.at)
      return {
        title: t('verdict.foreign-octets', { host }),
        more: t('verdict.foreign-octets.more', { host, octets, mark, time }),
      }
    }
    case 'ghost': {
      const { host, state } = verdict
      return {
        title: t('verdict.ghost', { host }),
        more: t('verdict.ghost.more', { host, state, time: formatDuration(verdict.since) }),
      }
    }
    case 'brief-ghost': {
      const { host } = verdict
      const end = trace.events[verdict.event]?.rule === 'timeout/gave-up' ? 'gave-up' : 'reset'
      const times = { since: formatDuration(verdict.since), time: formatDuration(verdict.at) }
      return {
        title: t('verdict.brief-ghost', { host }),
        more: t(`verdict.brief-ghost.${end}.more`, { host, ...times }),
      }
    }
    case 'reset': {
      const { host, state } = verdict
      const key = CLOSING.has(state) ? 'verdict.reset.more' : 'verdict.reset.open.more'
      return {
        title: t('verdict.reset', { host }),
        more: t(key, { host, state, time: formatDuration(verdict.at) }),
      }
    }
    case 'gave-up': {
      const { host, state } = verdict
      return {
        title: t('verdict.gave-up', { host }),
        more: t('verdict.gave-up.more', { host, state, time: formatDuration(verdict.at) }),
      }
    }
    case 'not-fooled': {
      const { host, by } = verdict
      return {
        title: t('verdict.not-fooled', { host }),
        more: t(`verdict.not-fooled.${by}.more`, { host, time: formatDuration(verdict.at) }),
      }
    }
    case 'old-text-refused': {
      const { host } = verdict
      const facts = { host, time: formatDuration(verdict.at), ...meetingOf(trace, verdict.event) }
      const { other } = facts
      return {
        title: t('verdict.old-text-refused'),
        more:
          other === null
            ? t('verdict.old-text-refused.more', facts)
            : t('verdict.old-text-refused.met.more', { ...facts, other }),
      }
    }
    case 'clean-close':
      return {
        title: t('verdict.clean-close'),
        more: t('verdict.clean-close.more', { time: formatDuration(verdict.at) }),
      }
    case 'open':
      return { title: t('verdict.open'), more: t('verdict.open.more') }
    case 'no-connection':
      return { title: t('verdict.no-connection'), more: t('verdict.no-connection.more') }
    default:
      return verdict satisfies never
  }
}

/** The connection that a segment came from, and the one that it met; null if it met none. */
function meetingOf(trace: Trace, event: EventIndex) {
  const arrival = trace.events[event]
  const segment = arrival?.kind === 'arrived' ? trace.segments[arrival.segment] : undefined
  const met = trace.connections[arrival?.connection ?? -1]
  return {
    mark: markOf(trace.connections[segment?.connection ?? -1]) ?? '',
    other: met?.listener ? null : markOf(met),
  }
}

/** What texts are marked with: `A1` is A's first connection. */
const markOf = (record: ConnectionRecord | undefined): string | null =>
  record === undefined ? null : `${record.host}${record.ordinal}`

/** The states of a host that has sent its FIN. */
const CLOSING: ReadonlySet<string> = new Set(['FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSING', 'LAST-ACK'])
