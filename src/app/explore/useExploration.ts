import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '../../explorer/explore'
import type { Invariant } from '../../explorer/invariants'
import type { News, Order } from '../../explorer/messages'
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
  readonly isStopped: boolean
  /** Why it could not be done. */
  readonly failure: string | null
}

/** Explores in a worker of its own, so that the page stays as lively as before. */
export function useExploration() {
  const [standing, setStanding] = useState<Standing | null>(null)
  const worker = useRef<Worker | null>(null)
  const end = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
  }, [])
  useEffect(() => end, [end])

  const start = useCallback(
    (question: Question) => {
      end()
      const of = question.scenario
      setStanding({ ...NOTHING, question, of })
      const began = new Worker(new URL('../../explorer/explorer.worker.ts', import.meta.url), {
        type: 'module',
      })
      worker.current = began
      began.onmessage = ({ data }: MessageEvent<News>) => {
        setStanding((before) => before && afterNews(before, data))
        if (data.kind === 'done') end()
      }
      began.onerror = ({ message }) => {
        setStanding((before) => before && { ...before, failure: message })
        end()
      }
      began.postMessage({ kind: 'explore', question } satisfies Order)
    },
    [end],
  )
  const stop = useCallback(() => worker.current?.postMessage({ kind: 'stop' } satisfies Order), [])
  const isRunning = standing !== null && standing.report === null && standing.failure === null
  return { standing, isRunning, start, stop }
}

const NOTHING = {
  progress: null,
  firsts: new Map<Invariant, Counterexample>(),
  report: null,
  ms: 0,
  isStopped: false,
  failure: null,
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
      return { ...standing, ms: news.ms, report: news.report, isStopped: news.isStopped }
    default:
      return news satisfies never
  }
}
