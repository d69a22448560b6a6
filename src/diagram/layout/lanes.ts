import type { Ms } from '../../engine/settings'
import type { State } from '../../engine/tcb'
import { historyOf, type Stay } from '../../simulation/frame'
import type { Host } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import { type Tone, toneOfState } from '../tone'
import type { Dimensions } from './dimensions'
import type { TimeScale } from './timeScale'
import { unsharedConnections } from './unshared'

/** A connection's stay in one state, as a piece of its lane. */
export interface Band {
  readonly host: Host
  readonly connection: number
  /** The connection's number at its host, from 1; 0 for a listener. */
  readonly ordinal: number
  /** 0 is the lane itself; further connections that live at the same time run in narrow bands outside it. */
  readonly track: number
  readonly state: State
  readonly tone: Tone
  /** The host takes the connection to be open, and its peer never knew of it. */
  readonly isUnshared: boolean
  readonly start: Ms
  readonly end: Ms
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** The lanes of a trace: its bands, and how far they reach outward. */
export interface Lanes {
  readonly bands: readonly Band[]
  /** How far the narrow bands of a host reach beyond the edge of its lane, in px. */
  readonly reach: Readonly<Record<Host, number>>
}

/** The states in which a program has an open connection. */
const HELD: ReadonlySet<State> = new Set(['ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSE-WAIT'])

/** The bands of both hosts. A listener shows only where the lane is free; CLOSED is a mark without length. */
export function lanesOf(trace: Trace, scale: TimeScale, dimensions: Dimensions): Lanes {
  const { stays } = historyOf(trace)
  const spans = spansOf(stays)
  const { trackOf, count } = tracksOf(trace, spans)
  const spacing = { A: spacingFor(count.A, dimensions), B: spacingFor(count.B, dimensions) }
  // What has no end goes on for as long as the picture.
  const last = scale.timeAt(scale.bottom)
  const unshared = unsharedConnections(trace)
  const onLane: Record<Host, Span[]> = { A: [], B: [] }
  for (const [connection, track] of trackOf) {
    const record = trace.connections[connection]
    if (track === 0 && record !== undefined) onLane[record.host].push(spans.get(connection) as Span)
  }
  const bands = stays.flatMap((stay) => {
    const { host, connection, state, start } = stay
    const record = trace.connections[connection]
    if (record === undefined) return []
    const track = trackOf.get(connection) ?? 0
    const end = state === 'CLOSED' ? start : (stay.end ?? last)
    const isUnshared = unshared.has(connection) && HELD.has(state)
    const pieces = record.listener ? freePieces(start, end, onLane[host]) : [{ start, end }]
    return pieces.map((piece): Band => {
      const { x, width } = placeOf(host, track, spacing[host], dimensions)
      return {
        host,
        connection,
        ordinal: record.ordinal,
        track,
        state,
        tone: isUnshared ? 'reset' : toneOfState(state),
        isUnshared,
        ...piece,
        x,
        width,
        top: scale.y(piece.start),
        bottom: scale.y(piece.end),
      }
    })
  })
  // A connection is over before its listener shows again.
  const rank = ({ state }: Band) => (state === 'LISTEN' ? 1 : 0)
  return {
    bands: bands.sort((a, b) => a.start - b.start || rank(a) - rank(b)),
    reach: { A: (count.A - 1) * spacing.A, B: (count.B - 1) * spacing.B },
  }
}

interface Span {
  readonly start: Ms
  readonly end: Ms
}

/** From when to when each connection lives, by its number. */
function spansOf(stays: readonly Stay[]): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>()
  for (const { connection, state, start, end } of stays) {
    if (state === 'CLOSED') continue
    spans.set(connection, {
      start: spans.get(connection)?.start ?? start,
      end: end ?? Number.POSITIVE_INFINITY,
    })
  }
  return spans
}

/** Each connection takes the innermost track that is free when it begins. */
function tracksOf(trace: Trace, spans: ReadonlyMap<number, Span>) {
  const trackOf = new Map<number, number>()
  const takenUntil: Record<Host, Ms[]> = { A: [], B: [] }
  const living = trace.connections.flatMap(({ index, host, listener }) => {
    const span = spans.get(index)
    return listener || span === undefined ? [] : [{ index, host, span }]
  })
  for (const { index, host, span } of living.sort((a, b) => a.span.start - b.span.start)) {
    const tracks = takenUntil[host]
    const free = tracks.findIndex((until) => until <= span.start)
    const track = free === -1 ? tracks.length : free
    tracks[track] = span.end
    trackOf.set(index, track)
  }
  return {
    trackOf,
    count: { A: Math.max(1, takenUntil.A.length), B: Math.max(1, takenUntil.B.length) },
  }
}

/** How far apart narrow bands stand, as a part of the lane; the more there are the closer, within the given room. */
const GHOST_SPACING = 0.8
/** How much of that is the band; the rest is air. */
const GHOST_WIDTH = 0.62

const spacingFor = (tracks: number, { laneWidth, tracksRoom }: Dimensions): number =>
  Math.min(GHOST_SPACING * laneWidth, tracksRoom / Math.max(1, tracks - 1))

/** What is left of a stretch when the spans are taken out of it. */
function freePieces(start: Ms, end: Ms, spans: readonly Span[]): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  for (const span of spans) {
    if (span.end <= from || span.start >= end) continue
    if (span.start > from) pieces.push({ start: from, end: span.start })
    from = span.end
  }
  if (from < end) pieces.push({ start: from, end })
  return pieces
}

function placeOf(host: Host, track: number, spacing: number, { lane, laneWidth }: Dimensions) {
  if (track === 0) return { x: lane[host] - laneWidth / 2, width: laneWidth }
  const outward = host === 'A' ? -1 : 1
  const width = spacing * GHOST_WIDTH
  const x = lane[host] + outward * (laneWidth / 2 + track * spacing - width)
  return { x: host === 'A' ? x - width : x, width }
}
