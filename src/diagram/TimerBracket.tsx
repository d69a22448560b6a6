import type { Ms } from '../engine/settings'
import type { Bracket } from './layout/brackets'
import type { TimeScale } from './layout/timeScale'

interface TimerBracketProps {
  readonly bracket: Bracket
  readonly scale: TimeScale
  readonly playhead: Ms
}

const HOOK = 4

/** A timer as a bracket that fills as time passes. One that is stopped before its time has no hook at its end. */
export function TimerBracket({ bracket, scale, playhead }: TimerBracketProps) {
  const { host, timer, start, end, ending, x, top, bottom } = bracket
  const hook = host === 'A' ? HOOK : -HOOK
  const runsOut = ending === 'expired' || ending === null
  const from = top + 2
  const to = Math.max(from, bottom - 2)
  const outline = `M${x + hook} ${from}H${x}V${to}${runsOut ? `h${hook}` : ''}`
  const now = Math.min(to, Math.max(from, scale.y(playhead)))
  const isNow = playhead >= start && playhead < end
  const weight = isNow ? ' is-running' : runsOut || timer === 'time-wait' ? '' : ' is-stopped'
  return (
    <g className={`mark-timer${weight}`} data-tone={timer === 'time-wait' ? 'wait' : 'close'}>
      <path className={playhead < start ? 'mark-bracket is-ahead' : 'mark-bracket'} d={outline} />
      {isNow && <line className="mark-timer-fill" x1={x} x2={x} y1={from} y2={now} />}
    </g>
  )
}
