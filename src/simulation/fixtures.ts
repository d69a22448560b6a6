import type { State } from '../engine/tcb'
import { flags } from './formatTrace'
import { type Host, type Scenario, TRUE_TCP, USUAL_TIMING } from './scenario'
import type { SegmentRecord, Trace, TraceEvent } from './trace'

/** What a scenario of a test says of itself; the rest is true TCP on an ordinary network. */
export type Parts = Partial<Pick<Scenario, 'hosts' | 'calls' | 'fates' | 'until' | 'replica'>> & {
  readonly mechanisms?: Partial<Scenario['mechanisms']>
  readonly timing?: Partial<Scenario['timing']>
}

/** A scenario from its parts: A's first number is 100 and B's 300, as in the figures of RFC 9293. */
export const scenarioOf = ({
  hosts,
  calls = [],
  fates = [],
  mechanisms,
  timing,
  ...rest
}: Parts): Scenario => ({
  id: 'test',
  hosts: hosts ?? { A: { iss: [100, 500] }, B: { iss: [300, 700] } },
  mechanisms: { ...TRUE_TCP, ...mechanisms },
  timing: { ...USUAL_TIMING, ...timing },
  calls,
  fates,
  ...rest,
})

/** B listens, A opens, both at 0. With the usual delay of 50 ms A is ESTABLISHED at 100 and B at 150. */
export const OPENING = [
  { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
  { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
] as const satisfies Scenario['calls']

/** A says five octets 100 ms after it is connected: at 200. */
export const SAYING = {
  when: { host: 'A', what: 'connected' },
  after: 100,
  by: 'A',
  call: 'SEND',
  octets: 5,
} as const satisfies Scenario['calls'][number]

/** A closes 200 ms after it is connected, at 300, and B 100 ms after it has read the end. */
export const CLOSING = [
  { when: { host: 'A', what: 'connected' }, after: 200, by: 'A', call: 'CLOSE' },
  { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
] as const satisfies Scenario['calls']

/** The events of one kind. */
export const eventsOf = <K extends TraceEvent['kind']>(trace: Trace, kind: K) =>
  trace.events.filter((event): event is Extract<TraceEvent, { kind: K }> => event.kind === kind)

/** The segment of this name. */
export function segmentNamed(trace: Trace, id: string): SegmentRecord {
  const found = trace.segments.find((segment) => segment.id === id)
  if (found === undefined) throw new Error(`there is no ${id} among ${trace.segments.map((it) => it.id)}`)
  return found
}

/** A segment in one short line: `A SYN,ACK 300 ack 101 len 5`. */
export function lineOf(segment: SegmentRecord): string {
  const ack = segment.ack === null ? '' : ` ack ${segment.ack}`
  const len = segment.len === 0 ? '' : ` len ${segment.len}`
  return `${segment.sender} ${flags(segment)} ${segment.seq}${ack}${len}`
}

/** The changes of state of one connection, as a path. */
export function pathOf(trace: Trace, connection: number): readonly State[] {
  const states = eventsOf(trace, 'state').filter((event) => event.connection === connection)
  return [...states.slice(0, 1).map(({ from }) => from), ...states.map(({ to }) => to)]
}

/** What the programs of a host were told, in order: `connected`, `delivered 5 A1`. */
export const toldTo = (trace: Trace, host: Host): readonly string[] =>
  eventsOf(trace, 'outcome')
    .filter((event) => event.host === host)
    .map(({ outcome, text }) => [outcome, ...text.map(({ len, mark }) => `${len} ${mark}`)].join(' '))

/** The state of a host once event `last`, and what it changed at once, has happened. */
export function stateOf(trace: Trace, host: Host, last: number): State {
  const states = new Map<number, State>()
  for (const event of eventsOf(trace, 'state')) {
    if (event.connection === null || event.host !== host) continue
    if (event.index <= last || event.cause === last) states.set(event.connection, event.to)
  }
  const now = trace.connections.map(({ index, listener }) => ({
    listener,
    state: states.get(index) ?? 'CLOSED',
  }))
  const living = now.filter(({ listener, state }) => !listener && state !== 'CLOSED' && state !== 'LISTEN')
  const isListening = now.some(({ listener, state }) => listener && state === 'LISTEN')
  return living.at(-1)?.state ?? (isListening ? 'LISTEN' : 'CLOSED')
}
