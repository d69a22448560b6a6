import { type CallMade, callsMade } from '../../simulation/callsMade'
import type { Call } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'

/** A call of the script, and what became of it in this run. */
export interface ScriptLine {
  /** Its place in the script, from 0. */
  readonly line: number
  readonly call: Call
  /** Every time that it was made. */
  readonly made: readonly CallMade[]
}

/** The calls in the order in which they are made in this run; those that are never made come last. */
export function scriptLines(trace: Trace): readonly ScriptLine[] {
  const made = callsMade(trace)
  return trace.scenario.calls
    .map((call, line) => ({ line, call, made: made[line] ?? [] }))
    .sort((a, b) => firstOf(a) - firstOf(b) || a.line - b.line)
}

const firstOf = ({ made }: ScriptLine): number => made[0]?.index ?? Number.MAX_SAFE_INTEGER

/** The lines in an order that was theirs before; what has been added since comes last. */
export function keptInOrder(
  lines: readonly ScriptLine[],
  order: readonly number[] | null,
): readonly ScriptLine[] {
  if (order === null) return lines
  const placeOf = ({ line }: ScriptLine) => {
    const place = order.indexOf(line)
    return place < 0 ? order.length + line : place
  }
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b))
}
