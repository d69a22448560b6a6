import { formatDuration } from '../../diagram/duration'
import { segmentKind } from '../../diagram/segmentName'
import type { TranslatePanels } from '../../i18n/panels/panels'
import { isOrdinal, ordinalName } from '../../simulation/identity'
import type { Fate, Mechanisms, Scenario, Timing } from '../../simulation/scenario'
import type { SegmentRecord, Trace } from '../../simulation/trace'

/** What became of a segment by the reader's will, in a few words. */
export function fateWords(t: TranslatePanels, traces: readonly Trace[], fate: Fate): string {
  const segment = segmentWords(t, traces, fate.segment)
  switch (fate.fate) {
    case 'drop':
      return t('fate.chip.drop', { segment })
    case 'delay':
      return t('fate.chip.delay', { segment, duration: formatDuration(fate.by) })
    case 'duplicate':
      return t('fate.chip.duplicate', { segment })
    default:
      return fate satisfies never
  }
}

/** A segment's name for people: what was sent in one of these runs, or else what its identity says. */
function segmentWords(t: TranslatePanels, traces: readonly Trace[], id: string): string {
  const isMeant = (record: SegmentRecord) =>
    record.id === id || ordinalName(record.sender, record.ordinal) === id
  const record = traces.flatMap(({ segments }) => segments.find(isMeant) ?? [])[0]
  const [name = id, attempt] = id.split('#')
  const segment = record === undefined ? nameOf(t, name) : `${connectionOf(record.id)} ${segmentKind(record)}`
  if (attempt === undefined) return segment
  return attempt === '2'
    ? t('fate.segment.again', { segment })
    : t('fate.segment.again.nth', { segment, nth: attempt })
}

/** What an identity says of a segment that nobody has sent (`src/simulation/identity.ts`). */
function nameOf(t: TranslatePanels, name: string): string {
  if (isOrdinal(name)) return t('fate.segment.nth', { host: name.charAt(0), nth: name.slice(1) })
  const host = connectionOf(name)
  const what = name.slice(name.indexOf('.') + 1)
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(what) ?? []
  if (first !== '') return t('fate.segment.octets', { host, first, last })
  const [kind = '', of = ''] = what.split('-')
  if (kind !== 'ack') return `${host} ${kind === 'empty' ? 'none' : kind.toUpperCase()}`
  if (of === 'syn' || of === 'fin') return t(`fate.segment.ack.${of}`, { host })
  return t('fate.segment.ack.octets', { host, last: of })
}

/** The host that sends a segment; of its connections after the first the number too. */
const connectionOf = (name: string): string => name.slice(0, name.indexOf('.')).replace(/^(.)0$/, '$1')

/** A change of a time, in a few words. */
export const timeWords = (t: TranslatePanels, { timing }: Scenario, time: Time): string =>
  t(`edit.${time}`, { duration: formatDuration(timing[time]) })

/** The times that can be changed. */
export const TIMES = ['delay', 'rto', 'msl'] as const satisfies readonly (keyof Timing)[]

type Time = (typeof TIMES)[number]

/** What was made of a mechanism, in a few words. */
export function mechanismWords(
  t: TranslatePanels,
  mechanisms: Mechanisms,
  mechanism: keyof Mechanisms,
): string {
  switch (mechanism) {
    case 'handshake':
      return t(`edit.handshake.${mechanisms.handshake}`)
    case 'timeWait': {
      const factor = mechanisms.timeWait
      return factor === 0 ? t('edit.timeWait.none') : t('edit.timeWait.length', { factor })
    }
    case 'closedPort':
      return t(`edit.closedPort.${mechanisms.closedPort}`)
    case 'isn':
      return t(`edit.isn.${mechanisms.isn}`)
    case 'reuseAddress':
      return t(`edit.reuseAddress.${mechanisms.reuseAddress ? 'on' : 'off'}`)
    default:
      return mechanism satisfies never
  }
}
