/** How fast something is. Times are those of the processor, so that the neighbours on the machine count for little. */
export interface Measurement {
  /** Milliseconds for one turn: the median of several runs. */
  readonly msPerTurn: number
  /** The same for the fastest run: what the machine can do when it is left alone. */
  readonly fastest: number
}

/** Until then the compiler has seen which way things go, and has made up its mind. */
const WARM_UP_MS = 500
/** What a run should take, so that the clock's grain and a pause for garbage count for little. */
const RUN_MS = 40
const RUNS = 15

/** Measures one turn of `work`: first warm, then the median of several runs. */
export function measure(work: () => unknown): Measurement {
  const turns = Math.max(1, Math.round(RUN_MS / warmUp(work)))
  const times = Array.from({ length: RUNS }, () => timeOf(work, turns)).sort((a, b) => a - b)
  return { msPerTurn: times[Math.floor(RUNS / 2)] ?? 0, fastest: times[0] ?? 0 }
}

/** Runs until the compiler has done its part. Answers with the time of a turn afterwards, in ms. */
export function warmUp(work: () => unknown): number {
  const end = now() + WARM_UP_MS
  let turns = 0
  do {
    work()
    turns += 1
  } while (now() < end)
  return timeOf(work, Math.ceil(turns / 10))
}

/** The time of one of so many turns, in ms. */
function timeOf(work: () => unknown, turns: number): number {
  const start = now()
  for (let turn = 0; turn < turns; turn += 1) work()
  return (now() - start) / turns
}

/** The time that this process has had on a processor, in ms. */
function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
