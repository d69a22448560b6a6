import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Exploration } from '../../src/explorer/explore'
import type { Level } from '../../src/explorer/level'
import type { Question } from '../../src/explorer/question'
import { warmUp } from '../../src/explorer/warmUp'
import { scenarios } from '../../src/scenarios'
import type { Mechanisms, Scenario } from '../../src/simulation/scenario'
import type { Bench, Row } from './report'

const shipped = (id: string, mechanisms: Partial<Mechanisms> = {}): Scenario => {
  const scenario = scenarios.find((it) => it.id === id) as Scenario
  return { ...scenario, mechanisms: { ...scenario.mechanisms, ...mechanisms } }
}

/** What each mechanism is for: without it something breaks. */
const BROKEN: Readonly<Record<string, Question>> = {
  'stale SYN, two-way': {
    scenario: shipped('stale-syn', { handshake: 'two-way' }),
    faults: 1,
    invariants: ['no-ghost'],
  },
  'last ACK lost, no TIME-WAIT': {
    scenario: shipped('last-ack-lost', { timeWait: 0 }),
    faults: 1,
    invariants: ['clean-close'],
  },
  'old data, no TIME-WAIT': {
    scenario: shipped('old-text', { timeWait: 0 }),
    faults: 1,
    invariants: ['no-foreign-octet'],
  },
}

const FULL = [1, 2, 3]

/** What fewer states hold cannot be measured. */
const TELLING = 5000

/** How soon after the click a learner has a counterexample, in ms. */
const GOAL = 100

/**
 * How fast networks are tried, on one core. Every row is measured once, after what the page's worker does to warm up
 * when it is loaded.
 */
export const benchExplore: Bench = () => {
  warmUp()
  const rows: Row[] = Object.entries(BROKEN).map(([name, question]) => measured(name, question))
  for (const faults of FULL) {
    rows.push(measured(`open-close, ${faults} faults`, { scenario: shipped('open-close'), faults }))
  }
  const slowest = Math.max(...rows.map(({ cells }) => cells['first (ms)'] ?? 0))
  return {
    title: 'every network',
    columns: {
      schedules: 0,
      states: 0,
      deepest: 0,
      ms: 0,
      'schedules/s': 0,
      'states/s': 0,
      'MB held': 1,
      'bytes/state': 0,
      'first (ms)': 1,
    },
    rows,
    goal: {
      what: 'The first counterexample of each is found sooner, by times',
      goal: 1,
      reached: GOAL / slowest,
      decimals: 1,
    },
  }
}

function measured(name: string, question: Question): Row {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const start = processorTime()
  let first: number | null = null
  const exploration = new Exploration(question, () => {
    first ??= processorTime() - start
  })
  while (exploration.work(1000));
  const { levels } = exploration.report
  const ms = processorTime() - start
  collectGarbage()
  const bytes = process.memoryUsage().heapUsed - before
  const { states, tally } = levels.at(-1) as Level
  const { deepest } = exploration.progress
  return {
    name,
    cells: {
      schedules: tally.schedules,
      states,
      deepest,
      ms,
      'schedules/s': (sum(levels, (level) => level.tally.schedules) / ms) * 1000,
      'states/s': (sum(levels, (level) => level.states) / ms) * 1000,
      // Of so few states the collector's own doings would be measured.
      ...(states < TELLING ? {} : { 'MB held': bytes / 1e6, 'bytes/state': bytes / states }),
      ...(first === null ? {} : { 'first (ms)': first }),
    },
  }
}

const sum = (levels: readonly Level[], value: (level: Level) => number): number =>
  levels.reduce((total, level) => total + value(level), 0)

/** The time that this process has had on processors, in ms, so that the neighbours on the machine count for little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** So that only what is remembered is counted. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
