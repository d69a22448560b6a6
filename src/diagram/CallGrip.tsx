import './CallGrip.css'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Ms } from '../engine/settings'
import { zoomOf } from './edgeScroll'
import { type CallPlace, ownTimeAt, ownTimeMoved } from './layout/callPlaces'
import type { Layout } from './layout/layout'

interface CallGripProps {
  readonly place: CallPlace
  readonly layout: Layout
  readonly delay: Ms
  /** Who calls what. */
  readonly name: string
  /** When, in words, if its own time, `at` or `after`, is this. */
  readonly momentAt: (time: Ms) => string
  /** `isRefined`: it only takes the move made just before further. */
  readonly onMove: (line: number, time: Ms, isRefined: boolean) => void
}

/** A pull shorter than this is a press. */
const TREMBLE = 3
/** How many steps a key goes. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -10,
  PageDown: 10,
}
/** The latest moment, for those who hear the handle as a slider. */
const LATEST: Ms = 86_400_000

interface Pull {
  /** Where in the window the pointer went down. */
  readonly from: number
  /** How far below it is now, by the measure of the picture. */
  readonly by: number
}

/**
 * The handle of a call on the lane of its host. It is drawn along the lane, or moved by the arrow keys; the call is then
 * made at another time, or so much later than what it waits for. It takes hold when the pointer is let go, and Escape
 * takes it back.
 */
export function CallGrip({ place, layout, delay, name, momentAt, onMove }: CallGripProps) {
  const [pull, setPull] = useState<Pull | null>(null)
  const hasMoved = useRef(false)
  const isPulling = pull !== null
  useEffect(() => {
    if (!isPulling) return
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopImmediatePropagation()
      setPull(null)
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isPulling])

  const { line, at, since, x, y, handleY } = place
  const own = at - since
  const isMoved = pull !== null && Math.abs(pull.by) > TREMBLE
  const height = isMoved ? handleY + pull.by : handleY
  const time = isMoved ? ownTimeAt(place, height, layout, delay) : own

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    // A finger does not give the focus by itself. It keeps the new time to be read where silence is folded away.
    event.currentTarget.focus({ preventScroll: true })
    setPull({ from: event.clientY, by: 0 })
  }
  const onPointerMove = ({ clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    if (pull !== null) setPull({ ...pull, by: (clientY - pull.from) / zoomOf(currentTarget) })
  }
  const onPointerUp = () => {
    setPull(null)
    if (time !== own) onMove(line, time, false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = STEPS[event.key]
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const moved = ownTimeMoved(place, steps)
    if (moved === own) return
    onMove(line, moved, hasMoved.current)
    hasMoved.current = true
  }
  const moment = momentAt(time)
  return (
    <div
      className={isMoved ? 'call-grip is-pulled' : 'call-grip'}
      data-by={place.host}
      data-call={line}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={LATEST}
      aria-valuenow={time}
      aria-valuetext={moment}
      style={{ insetInlineStart: x, insetBlockStart: height }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setPull(null)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        hasMoved.current = false
      }}
    >
      {handleY > y && !isMoved && (
        <span className="call-grip-stem" style={{ blockSize: handleY - y }} aria-hidden="true" />
      )}
      <span className="call-grip-knob" aria-hidden="true" />
      <span className="call-grip-tag" aria-hidden="true">
        {name}
        <small>{moment}</small>
      </span>
    </div>
  )
}
