import * as v from 'valibot'
import { breach, LIMITS, type LimitName } from './limits'
import type { Expected, ProblemKind } from './problem'

/** What is wrong and what was expected, as the message of a valibot issue. */
export const says = (problem: ProblemKind, expected: Expected): string => `${problem} ${expected}`

/** An object with these fields and no others. */
export function fields<const T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never') return says('unknown', 'field')
    return received === 'undefined' ? says('missing', 'field') : says('malformed', 'object')
  })
}

/** A number within a limit. */
export function limited(limit: LimitName) {
  return v.pipe(
    v.number(says('malformed', limit)),
    v.rawCheck(({ dataset, addIssue }) => {
      const broken = dataset.typed ? breach(dataset.value, limit) : null
      if (broken !== null) addIssue({ message: says(broken.problem, limit) })
    }),
  )
}

/** A list whose length keeps to a limit. */
export function listOf<T extends v.GenericSchema>(entry: T, limit: LimitName) {
  return v.pipe(
    v.array(entry, says('malformed', 'list')),
    v.minLength(LIMITS[limit].min, says('missing', limit)),
    v.maxLength(LIMITS[limit].max, says('too-many', limit)),
  )
}

/** One of these words. */
export const oneOf = <const T extends readonly string[]>(words: T, expected: Expected) =>
  v.picklist(words, says('malformed', expected))

/** Text of a certain form. */
export const text = (form: RegExp, expected: Expected) =>
  v.pipe(v.string(says('malformed', 'text')), v.regex(form, says('malformed', expected)))

/** True or false. */
export const flag = v.boolean(says('malformed', 'yes-or-no'))
