import { memo } from 'react'
import type { Bracket } from './layout/brackets'

interface TimerBracketProps {
  readonly bracket: Bracket
  readonly phase: 'ahead' | 'running' | 'over'
  /** Down to where it is filled: the height of the playhead, within the bracket. */
  readonly now: number
}

const HOOK = 4

/** A timer as a bracket that fills as time passes. One that is stopped before its time has no hook at its end. */
export const TimerBracket = memo(function TimerBracket({ bracket, phase, now }: TimerBracketProps) {
  const { host, timer, ending, x, top, bottom } = bracket
  const hook = host === 'A' ? HOOK : -HOOK
  const runsOut = ending === 'expired' || ending === null
  const from = top + 2
  const to = Math.max(from, bottom - 2)
  const outline = `M${x + hook} ${from}H${x}V${to}${runsOut ? `h${hook}` : ''}`
  const isRunning = phase === 'running'
  const weight = isRunning ? ' is-running' : runsOut || timer === 'time-wait' ? '' : ' is-stopped'
  return (
    <g className={`mark-timer${weight}`} data-tone={timer === 'time-wait' ? 'wait' : 'close'}>
      <path className={phase === 'ahead' ? 'mark-bracket is-ahead' : 'mark-bracket'} d={outline} />
      {isRunning && (
        <line className="mark-timer-fill" x1={x} x2={x} y1={from} y2={Math.min(to, Math.max(from, now))} />
      )}
    </g>
  )
})
