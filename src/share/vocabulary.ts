import type { CallName, Occurrence } from '../simulation/scenario'

/** Every call, under the word that links use for it. */
export const CALLS: Readonly<Record<Lowercase<CallName>, CallName>> = {
  'open-passive': 'OPEN-PASSIVE',
  'open-active': 'OPEN-ACTIVE',
  send: 'SEND',
  receive: 'RECEIVE',
  close: 'CLOSE',
  abort: 'ABORT',
  status: 'STATUS',
  crash: 'CRASH',
}

/** With this word begins the part that says who closes first. */
export const CLOSES_FIRST = 'closes-first'

/** What a call can wait for, under the word that links use for it. */
export const OCCURRENCES: Readonly<Record<Occurrence, Occurrence>> = {
  connected: 'connected',
  delivered: 'delivered',
  'end-of-stream': 'end-of-stream',
  reset: 'reset',
  refused: 'refused',
  closed: 'closed',
}
