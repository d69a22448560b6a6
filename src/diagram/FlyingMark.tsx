import { copyClass, pastFlight } from './art/flightArt'
import { type Clock, useMoving, usePresent } from './clock'
import { type FlightLine, pathBetween, pointAt, uAtHeight } from './layout/flights'
import type { TimeScale } from './layout/timeScale'

interface FlyingMarkProps {
  readonly line: FlightLine
  readonly zoom: number
  readonly clock: Clock
  readonly scale: TimeScale
}

/**
 * A flight whose time has come: on its way a line up to a dot at the playhead. It may be lost, or reach the other lane
 * where several arrive at once, somewhat before the moment at which it ends.
 */
export function FlyingMark(props: FlyingMarkProps) {
  const { line, zoom, clock, scale } = props
  const isOver = usePresent(clock, (moment) => uAtHeight(line, scale.y(moment)) >= line.reaches)
  return isOver ? <StillMark art={pastFlight(line, zoom)} /> : <MovingMark {...props} />
}

function MovingMark({ line, zoom, clock, scale }: FlyingMarkProps) {
  const reachedAt = (moment: number) => uAtHeight(line, scale.y(moment))
  const rest = useMoving(clock, (moment) => ({ d: pathBetween(line, reachedAt(moment), 1) }))
  const done = useMoving(clock, (moment) => ({ d: pathBetween(line, 0, reachedAt(moment)) }))
  const dot = useMoving(clock, (moment) => {
    const { x, y } = pointAt(line, reachedAt(moment))
    return { cx: x, cy: y }
  })
  return (
    <>
      <path className={`mark-line${copyClass(line)} is-rest`} {...rest} />
      <path className={`mark-line${copyClass(line)}`} {...done} />
      <circle className="mark-dot" r={6.5 * zoom} {...dot} />
    </>
  )
}

/** A part of the picture that stands still, from its markup. */
export function StillMark({ art }: { readonly art: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: It is made by `art/`, which escapes all text.
  return <g dangerouslySetInnerHTML={{ __html: art }} />
}
