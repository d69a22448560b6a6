import './LateGrip.css'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Ms } from '../engine/settings'
import { panels, type TranslatePanels } from '../i18n/panels/panels'
import type { SegmentRecord } from '../simulation/trace'
import { formatDuration } from './duration'
import { edgePull, type Sight, scrollerOf, sightOf, zoomOf } from './edgeScroll'
import { type FlightLine, pathBetween } from './layout/flights'
import { latenessAt, pulledTo } from './layout/lateness'
import type { Layout } from './layout/layout'
import { measureText } from './layout/measure'

interface LateGripProps {
  readonly segment: SegmentRecord
  readonly line: FlightLine
  readonly layout: Layout
  readonly delay: Ms
  readonly onDelay: (segment: SegmentRecord, by: Ms) => void
  readonly onChoose: (segment: SegmentRecord) => void
  /** It is taken hold of: whatever else is open may close. */
  readonly onGrasp: () => void
}

/** A pull shorter than this is a press. */
const TREMBLE = 4

interface Pull {
  /** Where in the picture the pointer went down, and where it is. */
  readonly from: number
  readonly y: number
  /** The part of the picture that can be seen. */
  readonly sight: Sight
}

/**
 * The arrow head of a segment, to be drawn down the other lane: the segment is then so much later. A line shows what
 * would be; it becomes true when the pointer is let go, and Escape takes it back. At an edge of the view the picture
 * scrolls along.
 */
export default function LateGrip({
  segment,
  line,
  layout,
  delay,
  onDelay,
  onChoose,
  onGrasp,
}: LateGripProps) {
  const t = panels.useTranslate()
  const [pull, setPull] = useState<Pull | null>(null)
  const isPulling = pull !== null
  const grip = useRef<SVGGElement>(null)
  /** Where in the window the pointer went down, and where it is. */
  const pointer = useRef({ from: 0, y: 0 })
  useEffect(() => {
    const element = grip.current
    const scroller = element && scrollerOf(element)
    if (!isPulling || !element || !scroller) return
    let before: number | null = null
    let frame = requestAnimationFrame(function advance(now) {
      const { from, y } = pointer.current
      const elapsed = Math.abs(y - from) > TREMBLE ? now - (before ?? now) : 0
      const top = scroller.scrollTop
      scroller.scrollTop += edgePull(y, sightOf(scroller), elapsed)
      before = now
      if (scroller.scrollTop !== top) setPull((present) => present && placeOf(present, element, y))
      frame = requestAnimationFrame(advance)
    })
    return () => cancelAnimationFrame(frame)
  }, [isPulling])
  useEffect(() => {
    if (!isPulling) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopImmediatePropagation()
      setPull(null)
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isPulling])

  const head = line.finish
  const y = pull === null ? head.y : head.y + pull.y - pull.from
  const isMoved = pull !== null && Math.abs(pull.y - pull.from) > TREMBLE
  const by = isMoved ? latenessAt(y, segment, line, layout, delay) : null

  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    pointer.current = { from: event.clientY, y: event.clientY }
    const { y: from, sight } = placeOf({ from: 0 }, event.currentTarget, event.clientY)
    setPull({ from, y: from, sight })
    onGrasp()
  }
  const onPointerMove = ({ clientY, currentTarget }: PointerEvent<SVGGElement>) => {
    if (pull === null) return
    pointer.current = { ...pointer.current, y: clientY }
    setPull(placeOf(pull, currentTarget, clientY))
  }
  const onPointerUp = () => {
    setPull(null)
    if (by !== null) onDelay(segment, by)
    else if (isPulling) onChoose(segment)
  }
  return (
    <g ref={grip} className={isMoved ? 'mark-grip is-pulled' : 'mark-grip'} data-tone={line.tone}>
      {by !== null && <Preview line={line} y={y} by={by} sight={pull?.sight ?? null} layout={layout} t={t} />}
      <g
        className="mark-grip-handle"
        data-grip={segment.id}
        transform={`translate(${head.x} ${Math.max(y, line.start.y)})`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setPull(null)}
      >
        <circle className="mark-grip-area" r={22} />
        <circle className="mark-grip-knob" r={8.5} />
        <path className="mark-grip-arrow" d="M-3 -1.5L0 -4.5L3 -1.5M-3 1.5L0 4.5L3 1.5" />
      </g>
    </g>
  )
}

/** Where a pull has come to when the pointer is at this height of the window. */
function placeOf({ from }: Pick<Pull, 'from'>, element: SVGElement, clientY: number): Pull {
  const picture = element.ownerSVGElement?.getBoundingClientRect().top ?? 0
  const scroller = scrollerOf(element)
  const { top, bottom } = scroller === null ? { top: 0, bottom: innerHeight } : sightOf(scroller)
  const zoom = scroller === null ? 1 : zoomOf(scroller)
  const heightOf = (y: number) => (y - picture) / zoom
  return { from, y: heightOf(clientY), sight: { top: heightOf(top), bottom: heightOf(bottom) } }
}

interface PreviewProps extends Pick<LateGripProps, 'line' | 'layout'> {
  readonly t: TranslatePanels
  readonly y: number
  readonly by: Ms
  readonly sight: Sight | null
}

/** The line as it would be, and by how much the segment would be late: that is in sight wherever the arrow head is. */
function Preview({ line, y, by, sight, layout, t }: PreviewProps) {
  const { type } = layout.dimensions
  const text = by === 0 ? t('fate.deliver') : t('fate.lateBy', { duration: formatDuration(by) })
  const inward = line.sender === 'A' ? -1 : 1
  const width = measureText(text, 'bold', type.state) + 16
  const height = type.state * 1.9
  const low = (sight?.bottom ?? Number.POSITIVE_INFINITY) - height
  const high = (sight?.top ?? 0) + height
  const tag = Math.max(Math.min(Math.max(y, line.start.y), low), high)
  return (
    <g className="mark-pull">
      <path d={pathBetween(pulledTo(line, y), 0, 1)} />
      <g transform={`translate(${line.finish.x + inward * (26 + width / 2)} ${tag})`}>
        <rect
          className="mark-pull-tag"
          x={-width / 2}
          y={-height / 2}
          width={width}
          height={height}
          rx={height / 2}
        />
        <text textAnchor="middle" dy="0.35em" fontSize={type.state}>
          {text}
        </text>
      </g>
    </g>
  )
}
