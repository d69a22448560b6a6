import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '../../explorer/explore'
import type { Invariant } from '../../explorer/invariants'
import type { News, Order } from '../../explorer/protocol'
import type { Question } from '../../explorer/question'
import type { Counterexample, Report } from '../../explorer/verdict'
import type { Scenario } from '../../simulation/scenario'

/** How an exploration stands. */
export interface Standing {
  readonly question: Question
  /** The scenario that was on the stage when it began. */
  readonly of: Scenario
  readonly progress: Progress | null
  /** The first counterexamples, as they turn up; the report has the smallest. */
  readonly firsts: ReadonlyMap<Invariant, Counterexample>
  readonly report: Report | null
  /** How long it has taken, in ms. */
  readonly ms: number
  /** Why it could not be done, as far as the browser says; null as long as nothing is wrong. */
  readonly failure: string | null
}

/** Explores in a worker of its own, so that the page stays as lively as before. It is fetched when the panel opens. */
export function useExploration() {
  const [standing, setStanding] = useState<Standing | null>(null)
  const worker = useRef<Worker | null>(null)
  const run = useRef(0)
  const failure = useRef<string | null>(null)
  useEffect(() => {
    const began = new Worker(new URL('../../explorer/explorer.worker.ts', import.meta.url), {
      type: 'module',
    })
    worker.current = began
    began.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.run === run.current) setStanding((before) => before && afterNews(before, data))
    }
    began.onerror = ({ message = '' }) => {
      failure.current = message
      setStanding((before) => before && { ...before, failure: message })
    }
    return () => began.terminate()
  }, [])
  const start = useCallback((question: Question) => {
    run.current += 1
    setStanding({ ...NOTHING, question, of: question.scenario, failure: failure.current })
    tell(worker.current, { kind: 'explore', run: run.current, question, seconds: null })
  }, [])
  const stop = useCallback(() => tell(worker.current, { kind: 'stop' }), [])
  const isRunning = standing !== null && standing.report === null && standing.failure === null
  return { standing, isRunning, start, stop }
}

const tell = (worker: Worker | null, order: Order) => worker?.postMessage(order)

const NOTHING = {
  progress: null,
  firsts: new Map<Invariant, Counterexample>(),
  report: null,
  ms: 0,
} as const

function afterNews(standing: Standing, news: News): Standing {
  switch (news.kind) {
    case 'found': {
      const { invariant, counterexample } = news.found
      return { ...standing, ms: news.ms, firsts: new Map([...standing.firsts, [invariant, counterexample]]) }
    }
    case 'progress':
      return { ...standing, ms: news.ms, progress: news.progress }
    case 'done':
      return { ...standing, ms: news.ms, report: news.report }
    default:
      return news satisfies never
  }
}
