import { LIMITS } from '../../share/limits'
import type { Call, CallName, Condition, Host, Ms, Scenario } from '../../simulation/scenario'

/** Takes a changed call into the script. `isRefined`: it only takes the change made just before further. */
export type ChangeCall = (call: Call, isRefined?: boolean) => void

/** How many octets a new SEND has. */
const USUAL_OCTETS = 5

/** When a call is made: at a time, or so much later than something happens, every time or only the nth. */
export type Moment = { readonly [Part in 'at' | 'when' | 'after' | 'nth']?: Call[Part] | undefined }

/** The same call at another moment. */
export function withMoment(call: Call, { at, when, after = 0, nth }: Moment): Call {
  const { at: _at, when: _when, after: _after, nth: _nth, ...rest } = call
  if (when === undefined) return { ...rest, at: at ?? 0 }
  return { ...rest, when, ...(after > 0 && { after }), ...(nth !== undefined && { nth }) }
}

/** Another call at the same moment. What only the old one could say is gone. */
export function withCallName(call: Call, name: CallName): Call {
  const { octets, letter, port, to, unread, deaf, on, ...rest } = call
  const isOpen = name === 'OPEN-PASSIVE' || name === 'OPEN-ACTIVE'
  return {
    ...rest,
    call: name,
    ...(name === 'SEND' && { octets: octets ?? USUAL_OCTETS, ...(letter !== undefined && { letter }) }),
    ...(isOpen && port !== undefined && { port }),
    ...(isOpen && to !== undefined && { to }),
    ...(isOpen && unread === true && { unread }),
    ...(name === 'CLOSE' && deaf === true && { deaf }),
    ...(!isOpen && name !== 'CRASH' && on !== undefined && { on }),
  }
}

/** The same call by this host. What it waits for is not touched. */
export const withHost = (call: Call, by: Host): Call => ({ ...call, by })

type OptionName = 'octets' | 'port' | 'to' | 'unread' | 'deaf'

/** The same call with one of its options set, or taken away. */
export function withOption(call: Call, name: OptionName, value: number | true | null): Call {
  const { [name]: _, ...rest } = call
  return value === null ? rest : { ...rest, [name]: value }
}

/** Waits for this; how much later and which time stay as they are. A call at a time turns into one that is made at once. */
export const waitingFor = (call: Call, when: Condition): Call =>
  withMoment(call, { when, ...(call.when !== undefined && { after: call.after, nth: call.nth }) })

/** How many octets a SEND may have, so that all of a script together keep to their limit. */
export function mostOctets({ calls }: Scenario, line: number): number {
  const others = calls.reduce((sum, { octets = 0 }, place) => (place === line ? sum : sum + octets), 0)
  return Math.max(1, Math.min(LIMITS.octets.max, LIMITS['total-octets'].max - others))
}

/** No script may grow beyond this. */
export const isFull = ({ calls }: Scenario): boolean => calls.length >= LIMITS.calls.max

/** The script with another call in this place. */
export const withCall = (scenario: Scenario, line: number, call: Call): Scenario => ({
  ...scenario,
  calls: scenario.calls.map((before, place) => (place === line ? call : before)),
})

/** The script with one more call at its end. */
export const withNewCall = (scenario: Scenario, call: Call): Scenario => ({
  ...scenario,
  calls: [...scenario.calls, { ...call }],
})

/** The script without one of its calls. */
export const withoutCall = (scenario: Scenario, line: number): Scenario => ({
  ...scenario,
  calls: scenario.calls.filter((_, place) => place !== line),
})

/** A call moved to another moment on its lane: `at` is set, or `after` for a call that waits for something. */
export const movedTo = (call: Call, time: Ms): Call =>
  call.when === undefined ? { ...call, at: time } : withMoment(call, { ...call, after: time })
