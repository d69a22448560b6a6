import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import type { Prefix } from '../../src/explorer/frontier'
import { addLevels, emptyLevel, type Level } from '../../src/explorer/level'
import type { Question } from '../../src/explorer/question'

/** The search of these parts with so many faults. The parts are added up. */
export type SearchParts = (task: Task) => Promise<Level>

export interface Task {
  readonly question: Question
  readonly faults: number
  readonly prefixes: readonly Prefix[]
  readonly threads: number | null
  /** When to give up, in ms since 1970; null for never. */
  readonly deadline: number | null
}

/** What a worker is told first, and the part that it is told to search next. */
export type Order = Pick<Task, 'question' | 'faults' | 'deadline'>

/** Deals the parts to as many workers as there are cores; each remembers what it has seen from part to part. */
export async function searchOnAllCores(task: Task): Promise<Level> {
  const { question, faults, deadline, prefixes } = task
  const order: Order = { question, faults, deadline }
  const threads = Math.min(task.threads ?? availableParallelism(), prefixes.length)
  const waiting = [...prefixes]
  const code = await workerCode()
  let sum = emptyLevel(faults)
  await Promise.all(
    Array.from({ length: threads }, () =>
      workOff(code, order, waiting, (level) => {
        sum = addLevels(sum, level)
      }),
    ),
  )
  return sum
}

const workOff = (
  code: string,
  workerData: Order,
  waiting: Prefix[],
  onLevel: (level: Level) => void,
): Promise<void> =>
  new Promise((done, fail) => {
    const worker = new Worker(code, { eval: true, workerData })
    const next = () => {
      const prefix = waiting.shift()
      if (prefix !== undefined) worker.postMessage(prefix)
      else void worker.terminate().then(() => done())
    }
    worker.on('message', (level: Level) => {
      onLevel(level)
      next()
    })
    worker.on('error', fail)
    next()
  })

let bundled: Promise<string> | null = null

/** The worker as one script, as it would be for a page: Node can't read TypeScript, and tsx would be slower. */
function workerCode(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const root = resolve(import.meta.dirname, '../..')
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tools/explore/worker.ts',
      write: false,
      rolldownOptions: { output: { format: 'cjs' } },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk?.type !== 'chunk') throw new Error('the worker has not been built')
  return chunk.code
}
