import type { Mechanisms, Scenario } from '../simulation/scenario'
import { COMPARABLE } from './comparison'
import type { Edit } from './edit'
import { SCENARIO_ID } from './limits'
import type { Problem } from './problem'
import type { Words } from './words'
import { writeNumber } from './words'

/** What a reader is about, besides looking: a step of a lesson, a challenge, or questions about any run. */
export type Activity =
  /** Without a step the lesson begins. */
  | { readonly kind: 'lesson'; readonly lesson: string; readonly step: string | null }
  | { readonly kind: 'challenge'; readonly challenge: string }
  | OwnChallenge
  | { readonly kind: 'quiz' }

/** A challenge that somebody has made of a scenario. */
export interface OwnChallenge {
  readonly kind: 'own-challenge'
  /** The name of its goal. Whether there is such a goal is not known here. */
  readonly goal: string
  /** With how many changes its author has reached it; null as long as he has not. */
  readonly par: number | null
  /** What may not be touched. */
  readonly keep: readonly (keyof Mechanisms)[]
  /** The scenario from which changes are counted. */
  readonly base: Scenario
}

/** What a lesson's step, or a challenge, begins with. */
export interface Start {
  readonly scenario: Scenario
  readonly compare: keyof Mechanisms | null
  /** It asks what comes next: a link to it names no moment, which could give the answer away. */
  readonly isAsking?: boolean
}

/** The name of the step behind the last one of a lesson: its run, to be tried on every network. */
export const EVERY_NETWORK = 'every-network'

/** What the reader is still about when she opens a run that was found: trying every network on the run of a lesson. */
export const explorationIn = (activity: Activity | null): Activity | null =>
  activity?.kind === 'lesson' && activity.step === EVERY_NETWORK ? activity : null

/** Looks up what an activity begins with; null if there is no such lesson, step or challenge. */
export type StartOf = (activity: Activity) => Start | null

/** The parts of a link that name an activity. */
export function activityParts(activity: Activity): readonly string[] {
  switch (activity.kind) {
    case 'lesson':
      return [`lesson.${activity.lesson}${activity.step === null ? '' : `.${activity.step}`}`]
    case 'challenge':
      return [`challenge.${activity.challenge}`]
    case 'own-challenge':
      return [
        `goal.${activity.goal}`,
        ...(activity.par === null ? [] : [`par.${writeNumber(activity.par)}`]),
        ...activity.keep.map((mechanism) => `keep.${wordOf(mechanism)}`),
      ]
    case 'quiz':
      return ['quiz']
    default:
      return activity satisfies never
  }
}

const wordOf = (mechanism: keyof Mechanisms): string =>
  Object.keys(COMPARABLE).find((word) => COMPARABLE[word] === mechanism) ?? ''

/** Reads what follows `lesson`, `challenge`, `goal`, `par`, `keep` or `quiz`; undefined for any other keyword. */
export function readActivity(keyword: string, words: Words): Edit | null | undefined {
  switch (keyword) {
    case 'lesson': {
      const lesson = readName(words, 'lesson')
      if (lesson === null) return null
      if (words.isAtEnd()) return { kind: 'lesson', lesson, step: null }
      const step = readName(words, 'lesson-step')
      return step === null ? null : { kind: 'lesson', lesson, step }
    }
    case 'challenge': {
      const challenge = readName(words, 'challenge')
      return challenge === null ? null : { kind: 'challenge', challenge }
    }
    case 'goal': {
      const goal = readName(words, 'goal')
      return goal === null ? null : { kind: 'goal', goal }
    }
    case 'par': {
      const par = words.number('par')
      return par === null ? null : { kind: 'par', par }
    }
    case 'keep': {
      const mechanism = words.oneOf(COMPARABLE, 'mechanism')
      return mechanism === null ? null : { kind: 'keep', mechanism }
    }
    case 'quiz':
      return { kind: 'quiz' }
    default:
      return undefined
  }
}

/** The name of a lesson, a step, a challenge or a goal: all are made like those of scenarios. */
function readName(words: Words, expected: 'lesson' | 'lesson-step' | 'challenge' | 'goal'): string | null {
  const name = words.ahead()
  if (!SCENARIO_ID.test(name)) return words.fail(expected)
  words.skip()
  return name
}

/** Edits that name what a reader is about: a link can be about one of them. */
type Naming = Extract<Edit, { kind: 'lesson' | 'challenge' | 'goal' | 'quiz' }>

const isNaming = (edit: Edit): edit is Naming =>
  edit.kind === 'lesson' || edit.kind === 'challenge' || edit.kind === 'goal' || edit.kind === 'quiz'

/** How the part reads that says this. */
const partOf = (edit: Naming): string =>
  edit.kind === 'goal' ? `goal.${edit.goal}` : activityParts(edit).join('~')

/** What is left out because a link is about something else already: a challenge of one's own goes before all others. */
export function activityConflicts(edits: readonly Edit[]): readonly Problem[] {
  const named = edits.filter(isNaming)
  const chosen = chosenOf(named)
  return named
    .filter((edit) => edit !== chosen)
    .map((edit) => ({ part: partOf(edit), problem: 'conflict', expected: 'one-activity' }))
}

const chosenOf = (named: readonly Naming[]): Naming | undefined =>
  named.find(({ kind }) => kind === 'goal') ??
  named.findLast(({ kind }) => kind === 'lesson' || kind === 'challenge') ??
  named.at(-1)

/** The activity that the edits of a link name, on the scenario that they describe; null if they name none. */
export function activityOf(edits: readonly Edit[], base: Scenario): Activity | null {
  const chosen = chosenOf(edits.filter(isNaming))
  if (chosen?.kind !== 'goal') return chosen ?? null
  let par: number | null = null
  const keep: (keyof Mechanisms)[] = []
  for (const edit of edits) {
    if (edit.kind === 'par') par = edit.par
    else if (edit.kind === 'keep') keep.push(edit.mechanism)
  }
  return { kind: 'own-challenge', goal: chosen.goal, par, keep, base }
}
