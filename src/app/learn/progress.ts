import { create } from 'zustand'

/** What a reader has done, kept in this browser and nowhere else. */
export interface Progress {
  /** The steps that she has been through, as `lesson.step`. */
  readonly steps: Readonly<Record<string, true>>
  /** With how few changes she has solved a challenge, by its name. */
  readonly challenges: Readonly<Record<string, number>>
}

interface ProgressStore extends Progress {
  readonly passStep: (lesson: string, step: string) => void
  readonly solveChallenge: (challenge: string, changes: number) => void
  readonly clear: () => void
}

const KEY = 'handshake-lab.progress'
const NOTHING: Progress = { steps: {}, challenges: {} }

/** Her progress. Where the browser keeps nothing, it lasts as long as the page. */
export const useProgress = create<ProgressStore>()((set, get) => ({
  ...stored(),
  passStep: (lesson, step) => {
    if (get().steps[`${lesson}.${step}`]) return
    const { steps, challenges } = together(get(), stored())
    set({ steps: { ...steps, [`${lesson}.${step}`]: true }, challenges })
    keep(get())
  },
  solveChallenge: (challenge, changes) => {
    if ((get().challenges[challenge] ?? Number.POSITIVE_INFINITY) <= changes) return
    set(together({ steps: {}, challenges: { [challenge]: changes } }, together(get(), stored())))
    keep(get())
  },
  clear: () => {
    set(NOTHING)
    keep(NOTHING)
  },
}))

// What is done in another tab counts here too.
globalThis.addEventListener?.('storage', ({ key }) => {
  if (key === KEY || key === null) useProgress.setState(stored())
})

/** What is in either of two. */
function together(one: Progress, other: Progress): Progress {
  const challenges: Record<string, number> = { ...one.challenges }
  for (const [id, changes] of Object.entries(other.challenges)) {
    challenges[id] = Math.min(changes, challenges[id] ?? changes)
  }
  return { steps: { ...one.steps, ...other.steps }, challenges }
}

function keep({ steps, challenges }: Progress): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ steps, challenges }))
  } catch {
    // Storage may be full or forbidden; the lessons work without.
  }
}

/** What was kept. Anything else than that, written by whomever, counts as nothing. */
function stored(): Progress {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof found !== 'object' || found === null) return NOTHING
    const { steps, challenges } = found as Partial<Record<keyof Progress, unknown>>
    return {
      steps: entriesOf(steps, (value): value is true => value === true),
      challenges: entriesOf(challenges, (value): value is number => typeof value === 'number' && value >= 0),
    }
  } catch {
    return NOTHING
  }
}

function entriesOf<Value>(
  found: unknown,
  isRight: (value: unknown) => value is Value,
): Readonly<Record<string, Value>> {
  if (typeof found !== 'object' || found === null) return {}
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, Value] => isRight(entry[1])),
  )
}
