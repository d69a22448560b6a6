import { formatDuration } from '../diagram/duration'
import { segmentKind } from '../diagram/segmentName'
import { add } from '../engine/sequence'
import { historyOf, type Stay } from '../simulation/frame'
import type { Host } from '../simulation/scenario'
import type { SegmentRecord, Trace } from '../simulation/trace'

/**
 * What a placeholder of a lesson stands for, out of a run; null if the run does not say.
 *
 * - `A.syn.seq`: a segment by its identity, and its `seq`, `ack`, `len`, `next` (the number after its last), `last`
 *   (its last octet), `kind`, `sent`, `arrives`, `expires` or `late` (by how much it is later than usual);
 * - `A.TIME-WAIT.from`, `.to`, `.lasts`: the stay of a host in a state; `A.TIME-WAIT#2.from` the second one;
 * - `A.state`: the last state of a host; `A.port`;
 * - `rto`, `msl`, `delay`, `timeWait` (how long TIME-WAIT lasts), `timeWaitFactor` (in MSL), `end`;
 * - `segments`: how many are sent in all; `lost`: how many of them the network loses; `A.segments`: by one host;
 *   `A.fin.times`: how often one is sent;
 * - `apart`: how much later than the other host one of them is CLOSED for good.
 */
export function factOf(trace: Trace, name: string): string | null {
  const { timing, mechanisms } = trace.scenario
  switch (name) {
    case 'rto':
    case 'msl':
    case 'delay':
      return formatDuration(timing[name])
    case 'timeWait':
      return formatDuration(mechanisms.timeWait * timing.msl)
    case 'timeWaitFactor':
      return String(mechanisms.timeWait)
    case 'end':
      return formatDuration(trace.end)
    case 'segments':
      return String(trace.segments.length)
    case 'lost':
      return String(trace.events.filter(({ kind }) => kind === 'lost').length)
    case 'apart':
      return apart(trace)
    default:
      return ofHost(trace, name)
  }
}

function ofHost(trace: Trace, name: string): string | null {
  const dot = name.lastIndexOf('.')
  const what = name.slice(0, dot)
  const field = name.slice(dot + 1)
  if (what === 'A' || what === 'B') {
    switch (field) {
      case 'state':
        return lastState(trace, what)
      case 'port':
        return text(trace.connections.find(({ host }) => host === what)?.localPort)
      case 'segments':
        return String(trace.segments.filter(({ sender }) => sender === what).length)
      default:
        return null
    }
  }
  const [, host, state, nth] = /^([AB])\.([A-Z][A-Z0-9-]+)(?:#(\d+))?$/.exec(what) ?? []
  if (host !== undefined && state !== undefined)
    return ofStay(trace, host as Host, state, Number(nth ?? 1), field)
  if (field === 'times') return String(trace.segments.filter(({ id }) => nameOf(id) === what).length)
  const segment = trace.segments.find(({ id }) => id === what)
  return segment === undefined ? null : ofSegment(trace, segment, field)
}

const nameOf = (id: string) => id.replace(/#\d+$/, '')
const text = (value: number | null | undefined) =>
  value === null || value === undefined ? null : String(value)

function ofSegment(trace: Trace, segment: SegmentRecord, field: string): string | null {
  const { seq, ack, len, syn, fin, sentAt, flights } = segment
  const arrival = flights.find(({ end }) => end === 'arrived')
  const expiry = flights.find(({ end }) => end === 'expired')
  switch (field) {
    case 'seq':
      return String(seq)
    case 'ack':
      return text(ack)
    case 'len':
      return String(len)
    case 'next':
      return String(add(seq, Number(syn) + len + Number(fin)))
    case 'last':
      return String(add(seq, Number(syn) + len - 1))
    case 'kind':
      return segmentKind(segment)
    case 'sent':
      return formatDuration(sentAt)
    case 'arrives':
      return arrival === undefined ? null : formatDuration(arrival.at)
    case 'expires':
      return expiry === undefined ? null : formatDuration(expiry.at)
    case 'late':
      return arrival === undefined ? null : formatDuration(arrival.at - sentAt - trace.scenario.timing.delay)
    default:
      return null
  }
}

function ofStay(trace: Trace, host: Host, state: string, nth: number, field: string): string | null {
  const stay = historyOf(trace).stays.filter((it) => it.host === host && it.state === state)[nth - 1]
  if (stay === undefined) return null
  switch (field) {
    case 'from':
      return formatDuration(stay.start)
    case 'to':
      return stay.end === null ? null : formatDuration(stay.end)
    case 'lasts':
      return stay.end === null ? null : formatDuration(stay.end - stay.start)
    default:
      return null
  }
}

const lastStay = (trace: Trace, host: Host): Stay | undefined =>
  historyOf(trace).stays.findLast((stay) => stay.host === host && stay.state !== 'LISTEN')

const lastState = (trace: Trace, host: Host): string | null => lastStay(trace, host)?.state ?? null

function apart(trace: Trace): string | null {
  const [a, b] = [lastStay(trace, 'A'), lastStay(trace, 'B')]
  if (a?.state !== 'CLOSED' || b?.state !== 'CLOSED') return null
  return formatDuration(Math.abs(a.start - b.start))
}

/**
 * Fills the placeholders `{{…}}` of a sentence from a run; from two compared ones with `without:` or `with:` in front.
 * Null if the runs do not say what one of them stands for.
 */
export function filled(sentence: string, traces: readonly Trace[]): string | null {
  let isWhole = true
  const result = sentence.replace(/\{\{(?:(without|with):)?([^}]+)\}\}/g, (_, world, name: string) => {
    const trace = traces[world === 'with' ? 1 : 0]
    const fact = trace === undefined ? null : factOf(trace, name)
    if (fact === null) isWhole = false
    return fact ?? ''
  })
  return isWhole ? result : null
}
