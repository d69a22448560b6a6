import { type Call, type Host, otherHost } from './scenario'

/** Who closes first in a script; null where no CLOSE is answered by one of the other host. */
export function firstCloser(calls: readonly Call[]): Host | null {
  const answer = calls.find(isAnswer)
  if (answer?.when === undefined) return null
  const first = otherHost(answer.by)
  return calls.some((call) => call.call === 'CLOSE' && call.by === first && !waitsForEnd(call)) ? first : null
}

/**
 * The script in which this host closes first: every CLOSE that is not an answer changes hosts, and so does all that
 * waits for the peer's end of stream. Links say no more than who closes first: what this makes of a script is part of
 * their contract (`docs/links.md`).
 */
export function withFirstCloser(calls: readonly Call[], host: Host): readonly Call[] {
  const present = firstCloser(calls)
  if (present === null || present === host) return calls
  return calls.map((call) =>
    (call.call === 'CLOSE' && call.by === present) || waitsForEnd(call) ? exchanged(call) : call,
  )
}

const waitsForEnd = ({ when }: Call): boolean => when?.what === 'end-of-stream'

/** A CLOSE that a program makes because its peer has closed. */
const isAnswer = (call: Call): boolean =>
  call.call === 'CLOSE' && waitsForEnd(call) && call.when?.host === call.by

/** The same call by the other host, waiting for the same thing on its own side. */
function exchanged(call: Call): Call {
  const by = otherHost(call.by)
  return call.when === undefined
    ? { ...call, by }
    : { ...call, by, when: { ...call.when, host: otherHost(call.when.host) } }
}
