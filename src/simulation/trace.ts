import type { RuleId } from '../engine/rules'
import type { Ms } from '../engine/settings'
import type { State, Timer } from '../engine/tcb'
import type { Text } from '../engine/text'
import type { CallName, Host, Scenario } from './scenario'

/** The place of an event in `trace.events`. */
export type EventIndex = number

/** One way of a segment (or of its copy) through the network. */
export interface Flight {
  /** `arrived` at `at`; `lost` somewhere on the way; `expired` at `at`, older than MSL. */
  readonly end: 'arrived' | 'lost' | 'expired'
  /** When it ends. A loss has no true moment; the time at which it would have arrived stands here. */
  readonly at: Ms
  /** Where in `events` it ends; null if the run was stopped before. */
  readonly event: EventIndex | null
}

/** A segment that was sent. */
export interface SegmentRecord {
  /** Its causal identity: `A.syn`, `B.fin#2`, `A.ack-syn`, `A.1-5` (see `identity.ts`). Unique in a trace. */
  readonly id: string
  /** Its number among the segments of its sender, from 1. */
  readonly ordinal: number
  readonly sender: Host
  /** The connection that sent it; null for a reset out of CLOSED. */
  readonly connection: number | null
  /** Which of its host's connections on this pair of sockets sent it, from 1; 0 for a reset out of CLOSED. */
  readonly incarnation: number
  readonly syn: boolean
  readonly fin: boolean
  readonly rst: boolean
  readonly seq: number
  readonly ack: number | null
  readonly len: number
  readonly text: Text
  readonly wnd: number
  readonly sourcePort: number
  readonly destinationPort: number
  readonly sentAt: Ms
  /** Sent before with the same number: the retransmission timer, or an answer given once more. */
  readonly again: boolean
  readonly fate: 'deliver' | 'drop' | 'delay' | 'duplicate'
  /** One flight, or two for a duplicate, in the order of their ends. */
  readonly flights: readonly Flight[]
  /** The event that sent it (kind `sent`). */
  readonly event: EventIndex
}

/** One end of one connection, or a listener. */
export interface ConnectionRecord {
  /** Its number in the trace: the index in `trace.connections`. */
  readonly index: number
  readonly host: Host
  readonly listener: boolean
  readonly localPort: number
  /** Null for a listener that takes anyone. */
  readonly remotePort: number | null
  /** Counted from 1 among the host's connections in order of beginning; 0 for a listener. */
  readonly ordinal: number
  /** Counted from 1 among the host's connections on the same pair of sockets; 0 for a listener. */
  readonly incarnation: number
  /** The listener from which it was accepted. */
  readonly acceptedBy: number | null
}

/** What a program is told. `octets` come with `text`, whose marks say who wrote them (`A1`: A's first connection). */
export type Outcome =
  | 'connected'
  | 'delivered'
  | 'end-of-stream'
  | 'refused'
  | 'reset'
  | 'timed-out'
  | 'closed'
  | 'address-in-use'
  | 'ok'
  | 'queued'
  | 'error'

interface Happening {
  readonly index: EventIndex
  readonly at: Ms
  readonly host: Host
  /** Index into `trace.connections`; null where no connection is concerned. */
  readonly connection: number | null
  /** The event because of which this one happened; null for what comes from outside (a call at a set time). */
  readonly cause: EventIndex | null
  /** The paragraph obeyed. */
  readonly rule: RuleId
}

/** Everything that can happen, in the order in which it happens. */
export type TraceEvent =
  /** A program makes a call; `outcome` is what it returns at once. */
  | (Happening & {
      readonly kind: 'call'
      readonly call: CallName
      /** Which call of the scenario's script, from 0. */
      readonly line: number
      readonly octets: number
      readonly outcome: Outcome
      /** The RFC's words, where the call failed. */
      readonly error: string | null
    })
  /** A segment leaves `host`. */
  | (Happening & { readonly kind: 'sent'; readonly segment: number })
  /** A segment (or its copy) reaches `host`, the receiver. `rules`: all paragraphs obeyed, in order; `rule` is the decisive one. */
  | (Happening & {
      readonly kind: 'arrived'
      readonly segment: number
      readonly flight: number
      readonly rules: readonly RuleId[]
    })
  /** The network loses a segment, or discards it at the age of MSL; `host` is the one that will not get it. */
  | (Happening & { readonly kind: 'lost' | 'expired'; readonly segment: number; readonly flight: number })
  | (Happening & { readonly kind: 'state'; readonly from: State; readonly to: State })
  /** `deadline`: when it runs out; for `cancelled` when it would have; for `expired` it is `at`. */
  | (Happening & {
      readonly kind: 'timer'
      readonly timer: Timer
      readonly action: 'set' | 'restarted' | 'cancelled' | 'expired'
      readonly deadline: Ms
    })
  /** A program is told something that it did not ask for at this moment. */
  | (Happening & { readonly kind: 'outcome'; readonly outcome: Outcome; readonly text: Text })
  /** The host loses all its connections at once: the call CRASH, which is this line of the script, from 0. */
  | (Happening & { readonly kind: 'crash'; readonly line: number })

/** The record of a run. Every sentence, number and arrow on the screen comes from here. */
export interface Trace {
  readonly scenario: Scenario
  readonly connections: readonly ConnectionRecord[]
  readonly segments: readonly SegmentRecord[]
  readonly events: readonly TraceEvent[]
  /** When the last event happened. */
  readonly end: Ms
  /**
   * `quiet`: nothing more can happen; `stopped`: the scenario's `until` was reached; `bound-reached`: more events
   * than the simulation is ready to count, which is an answer of its own.
   */
  readonly ending: 'quiet' | 'stopped' | 'bound-reached'
  /** Fates that named a segment which was never sent: they wait. Indices into `scenario.fates`. */
  readonly waitingFates: readonly number[]
}
