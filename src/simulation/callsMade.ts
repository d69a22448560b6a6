import type { Trace, TraceEvent } from './trace'

/** The making of a call: a crash is one too. */
export type CallMade = Extract<TraceEvent, { kind: 'call' | 'crash' }>

/** For each call of the script: every time that it was made in this run, in order. A call may never have been made. */
export function callsMade({ scenario, events }: Trace): readonly (readonly CallMade[])[] {
  const made = scenario.calls.map((): CallMade[] => [])
  for (const event of events) {
    if (event.kind === 'call' || event.kind === 'crash') made[event.line]?.push(event)
  }
  return made
}
