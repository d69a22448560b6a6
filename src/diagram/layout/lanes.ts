import type { Ms } from '../../engine/settings'
import type { State } from '../../engine/tcb'
import { historyOf, type Stay } from '../../simulation/frame'
import type { Host } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import { type Tone, toneOfState } from '../tone'
import type { Dimensions } from './dimensions'
import type { TimeScale } from './timeScale'

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
  readonly start: Ms
  readonly end: Ms
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

const GHOST_WIDTH = 0.5
const GHOST_GAP = 0.3

/** The bands of both hosts. A listener shows only where the lane is free; CLOSED is a mark without length. */
export function bandsOf(trace: Trace, scale: TimeScale, dimensions: Dimensions): readonly Band[] {
  const { stays } = historyOf(trace)
  const tracks = tracksOf(trace, stays)
  const bands = stays.flatMap((stay) => {
    const record = trace.connections[stay.connection]
    if (record === undefined) return []
    const track = tracks.get(stay.connection) ?? 0
    const end = stay.state === 'CLOSED' ? stay.start : (stay.end ?? lastMoment(trace))
    const pieces = record.listener
      ? freePieces(stay.start, end, spansOn(trace, stays, tracks, stay.host))
      : [{ start: stay.start, end }]
    return pieces.map((piece): Band => {
      const { x, width } = placeOf(stay.host, track, dimensions)
      return {
        host: stay.host,
        connection: stay.connection,
        ordinal: record.ordinal,
        track,
        state: stay.state,
        tone: toneOfState(stay.state),
        ...piece,
        x,
        width,
        top: scale.y(piece.start),
        bottom: scale.y(piece.end),
      }
    })
  })
  // A connection is over before its listener shows again.
  const rank = ({ state }: Band) => (state === 'CLOSED' ? 0 : 1)
  return bands.sort((a, b) => a.start - b.start || rank(a) - rank(b))
}

/** How many tracks each host needs: 1 unless connections overlap in time. */
export function trackCount(trace: Trace, host: Host): number {
  const tracks = tracksOf(trace, historyOf(trace).stays)
  const ofHost = [...tracks].filter(([connection]) => trace.connections[connection]?.host === host)
  return Math.max(1, ...ofHost.map(([, track]) => track + 1))
}

/** How far a host's tracks reach outward from the edge of its lane, in px. */
export const tracksReach = (tracks: number, laneWidth: number): number =>
  (tracks - 1) * (GHOST_WIDTH + GHOST_GAP) * laneWidth

interface Span {
  readonly start: Ms
  readonly end: Ms
}

const lastMoment = (trace: Trace): Ms =>
  Math.max(trace.end, ...trace.segments.flatMap(({ flights }) => flights.map(({ at }) => at)))

/** Each connection takes the innermost track that is free for all of its life. */
function tracksOf(trace: Trace, stays: readonly Stay[]): ReadonlyMap<number, number> {
  const tracks = new Map<number, number>()
  const taken: Record<Host, Span[][]> = { A: [], B: [] }
  for (const { index, host, listener } of trace.connections) {
    const span = spanOf(index, stays)
    if (listener || span === null) continue
    const isFree = (spans: readonly Span[]) =>
      spans.every((it) => it.end <= span.start || it.start >= span.end)
    const free = taken[host].findIndex(isFree)
    const track = free === -1 ? taken[host].length : free
    taken[host][track] = [...(taken[host][track] ?? []), span]
    tracks.set(index, track)
  }
  return tracks
}

function spanOf(connection: number, stays: readonly Stay[]): Span | null {
  const living = stays.filter((stay) => stay.connection === connection && stay.state !== 'CLOSED')
  const [first] = living
  const last = living.at(-1)
  if (first === undefined || last === undefined) return null
  return { start: first.start, end: last.end ?? Number.POSITIVE_INFINITY }
}

function spansOn(
  trace: Trace,
  stays: readonly Stay[],
  tracks: ReadonlyMap<number, number>,
  host: Host,
): readonly Span[] {
  return [...tracks]
    .filter(([connection, track]) => track === 0 && trace.connections[connection]?.host === host)
    .flatMap(([connection]) => spanOf(connection, stays) ?? [])
    .sort((a, b) => a.start - b.start)
}

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

function placeOf(host: Host, track: number, { lane, laneWidth }: Dimensions) {
  if (track === 0) return { x: lane[host] - laneWidth / 2, width: laneWidth }
  const outward = host === 'A' ? -1 : 1
  const width = laneWidth * GHOST_WIDTH
  const inner = laneWidth / 2 + tracksReach(track, laneWidth) + laneWidth * GHOST_GAP
  const x = lane[host] + outward * inner
  return { x: host === 'A' ? x - width : x, width }
}
