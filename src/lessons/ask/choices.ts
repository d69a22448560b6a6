import type { Belief, Choice, Line, Wrong } from './ask'

/** The right answer among wrong ones, each once, in the order of their ids. */
export function choicesOf<Value>(
  right: Value,
  wrong: readonly Wrong<Value>[],
  idOf: (value: Value) => string,
  lineOf: (value: Value) => Line,
): readonly Choice[] {
  const choices = new Map<string, Choice>()
  const add = (value: Value, isRight: boolean, belief: Belief | null) => {
    const id = idOf(value)
    if (!choices.has(id)) choices.set(id, { id, line: lineOf(value), isRight, belief })
  }
  add(right, true, null)
  for (const { value, belief } of wrong) add(value, false, belief ?? null)
  return [...choices.values()].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
}
