import { memo } from 'react'
import { type Clock, useMoving } from './clock'
import type { Bracket } from './layout/brackets'
import type { TimeScale } from './layout/timeScale'

interface TimerBracketProps {
  readonly bracket: Bracket
  readonly phase: 'ahead' | 'running' | 'over'
  readonly clock: Clock
  readonly scale: TimeScale
}

const HOOK = 4

/** A timer as a bracket that fills as time passes. One that is stopped before its time has no hook at its end. */
export const TimerBracket = memo(function TimerBracket({ bracket, phase, clock, scale }: TimerBracketProps) {
  const { host, timer, ending, x } = bracket
  const hook = host === 'A' ? HOOK : -HOOK
  const runsOut = ending === 'expired' || ending === null
  const { from, to } = innerEnds(bracket)
  const outline = `M${x + hook} ${from}H${x}V${to}${runsOut ? `h${hook}` : ''}`
  const tone = timer === 'time-wait' ? 'wait' : 'close'
  if (phase !== 'running') {
    const isStopped = !runsOut && timer !== 'time-wait'
    const kind = isStopped ? ' is-stopped' : phase === 'ahead' ? ' is-ahead' : ''
    return <path className={`mark-bracket${kind}`} data-tone={tone} d={outline} />
  }
  return (
    <g data-tone={tone}>
      <path className="mark-bracket is-running" d={outline} />
      <Filling bracket={bracket} clock={clock} scale={scale} />
    </g>
  )
})

/** What has passed of a timer's time. */
function Filling({ bracket, clock, scale }: Pick<TimerBracketProps, 'bracket' | 'clock' | 'scale'>) {
  const { from, to } = innerEnds(bracket)
  const passed = useMoving(clock, (moment) => ({
    y2: Math.min(to, Math.max(from, scale.y(moment))),
  }))
  return <line className="mark-timer-fill" x1={bracket.x} x2={bracket.x} y1={from} {...passed} />
}

/** Timers that follow one another do not touch. */
function innerEnds({ top, bottom }: Bracket) {
  const from = top + 2
  return { from, to: Math.max(from, bottom - 2) }
}
