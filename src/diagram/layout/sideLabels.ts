import type { Ms } from '../../engine/settings'
import type { Timer } from '../../engine/tcb'
import type { Host } from '../../simulation/scenario'
import type { Tone } from '../tone'
import type { Box } from './boxes'
import type { Bracket } from './brackets'
import type { Dimensions } from './dimensions'
import type { Band } from './lanes'
import { measureText } from './measure'
import { type Shelves, shelvesOf } from './shelves'
import type { Trouble, TroubleKind } from './troubles'

/** A name beside a lane: of a state where it begins, of a timer in the middle of its bracket, or of a trouble. */
export interface SideLabel {
  readonly kind: 'state' | 'timer' | 'trouble'
  readonly host: Host
  readonly text: string
  readonly tone: Tone
  readonly box: Box
  /** Stands along the lane, read downward beside B and upward beside A. */
  readonly upright: boolean
  /** From when it is true. */
  readonly start: Ms
  /** A timer that is put out in time: it is named only while it runs. */
  readonly until: Ms | null
}

/** Words for timers and troubles. */
export interface SideWords {
  readonly timer: (timer: Timer, length: Ms) => string
  readonly trouble: (kind: TroubleKind) => string
}

const AIR = 3

/** The names beside the lanes. */
export interface SideLabels {
  /** Of states, each at its beginning or just below, and of troubles. */
  readonly labels: readonly SideLabel[]
  /** The names of these timers, between these heights, where the others leave room. */
  readonly ofTimers: (brackets: readonly Bracket[], top: number, bottom: number) => readonly SideLabel[]
}

/** Places the names of states and troubles; those of timers, which may be many, only where they are asked for. */
export function placeSideLabels(
  bands: readonly Band[],
  troubles: readonly Trouble[],
  reach: Readonly<Record<Host, number>>,
  dimensions: Dimensions,
  words: SideWords,
): SideLabels {
  const columns = { A: columnsOf('A', reach.A, dimensions), B: columnsOf('B', reach.B, dimensions) }
  const { compact } = dimensions
  const put = (
    host: Host,
    wish: Wish,
    candidates: Iterable<number>,
    isOutward = false,
  ): readonly SideLabel[] => {
    // A name that is too long for the room beside the lane stands upright.
    const upright = compact || columns[host].every(({ x }) => wish.width > roomFor(host, x, dimensions))
    if (upright && wish.label.kind === 'timer') return []
    const length = upright ? wish.width : dimensions.type.state * 1.25
    for (const start of candidates) {
      if (start < 0) continue
      const end = start + length
      const isNear = (it: Extent) => it.start < end + AIR && start < it.end + AIR
      const free = columns[host][isOutward ? 'findLast' : 'find'](
        ({ taken }) => !taken.some(start - AIR, end + AIR, isNear),
      )
      if (free === undefined) continue
      free.taken.put({ start, end }, start, end)
      const box = boxAt(host, free.x, start, wish.width, upright, dimensions)
      return [{ ...wish.label, host, upright, box }]
    }
    return []
  }

  // Upright lines of words are read from the outside inward.
  const isFollowed = ({ host, start }: Band, place: number) => {
    for (let next = place + 1; bands[next]?.start === start; next += 1)
      if (bands[next]?.host === host) return true
    return false
  }
  const states = bands.flatMap((band, place) =>
    put(band.host, stateWish(band, dimensions), placesBelow(band, dimensions), isFollowed(band, place)),
  )
  const named = troubles.flatMap((trouble) => {
    const { host, top } = trouble
    return put(host, troubleWish(trouble, dimensions, words), placesBelow({ top, bottom: top }, dimensions))
  })
  return {
    labels: [...states, ...named],
    ofTimers: (brackets, top, bottom) => {
      if (compact) return []
      return brackets.flatMap((bracket) =>
        put(
          bracket.host,
          timerWish(bracket, dimensions, words),
          placesWithin(bracket, top + AIR, bottom - AIR, dimensions),
        ),
      )
    },
  }
}

interface Column {
  readonly x: number
  readonly taken: Shelves<Extent>
}

const columnsOf = (host: Host, reach: number, dimensions: Dimensions): readonly Column[] =>
  columnsFor(host, reach, dimensions).map((x) => ({ x, taken: shelvesOf<Extent>(SHELF) }))

/** About the height of a few names. */
const SHELF = 60

interface Extent {
  readonly start: number
  readonly end: number
}

interface Wish {
  readonly label: Pick<SideLabel, 'kind' | 'text' | 'tone' | 'start' | 'until'>
  readonly width: number
}

function stateWish(band: Band, { type }: Dimensions): Wish {
  const name = band.track > 0 ? `#${band.ordinal} ${band.state}` : band.state
  const text = band.isUnshared ? `✕ ${name}` : name
  const label = { kind: 'state', text, tone: band.tone, start: band.start, until: null } as const
  return { label, width: measureText(text, 'bold', type.state) }
}

function troubleWish({ kind, start }: Trouble, { type }: Dimensions, words: SideWords): Wish {
  const text = words.trouble(kind)
  const label = { kind: 'trouble', text, tone: 'reset', start, until: null } as const
  return { label, width: measureText(text, 'bold', type.state) }
}

function timerWish(
  { timer, start, end, deadline, ending }: Bracket,
  { type }: Dimensions,
  words: SideWords,
): Wish {
  const text = words.timer(timer, deadline - start)
  const tone = timer === 'time-wait' ? 'wait' : 'close'
  const until = ending === 'expired' || timer === 'time-wait' ? null : end
  return { label: { kind: 'timer', text, tone, start, until }, width: measureText(text, 'bold', type.state) }
}

/**
 * A state's name stands where its band begins, under the line of the playhead at that moment; failing that, below, but
 * never far beyond the band.
 */
function* placesBelow(
  { top, bottom }: Pick<Band, 'top' | 'bottom'>,
  { compact, type }: Dimensions,
): Generator<number> {
  const step = compact ? 8 : 4
  const far = Math.max(bottom - top, compact ? 70 : type.state * 5) + step
  for (let down = 0; down < far; down += step) yield top + (compact ? 4 : 2) + down
}

/** A timer's name stands beside the middle of its bracket, or elsewhere beside it, between two heights. */
function* placesWithin(
  bracket: Bracket,
  top: number,
  bottom: number,
  { type }: Dimensions,
): Generator<number> {
  const height = type.state * 1.25
  const first = Math.max(bracket.top, top)
  const last = Math.min(bracket.bottom, bottom) - height
  const middle = Math.min(last, Math.max(first, (bracket.top + bracket.bottom - height) / 2))
  const furthest = Math.max(last - middle, middle - first)
  for (let away = 0; away <= furthest; away += 6) {
    if (middle + away <= last) yield middle + away
    if (away > 0 && middle - away >= first) yield middle - away
  }
}

/** Where names begin: one column beside a wide lane, two upright ones beside a narrow one. */
function columnsFor(host: Host, reach: number, dimensions: Dimensions): readonly number[] {
  const { lane, compact, type } = dimensions
  const outward = host === 'A' ? -1 : 1
  if (!compact) return [lane[host] + outward * (reach + 5)]
  const first = lane[host] + outward * (reach + type.state * 0.75)
  const second = first + outward * type.state * 1.3
  return [first, second].filter((x) => roomFor(host, x, dimensions) >= type.state * 0.625)
}

const roomFor = (host: Host, x: number, { width }: Dimensions) => (host === 'A' ? x : width - x) - 2

function boxAt(
  host: Host,
  x: number,
  start: number,
  length: number,
  upright: boolean,
  { compact, type }: Dimensions,
): Box {
  const height = type.state * 1.25
  const outward = host === 'A' ? -1 : 1
  if (upright) {
    const middle = compact ? x : x + (outward * height) / 2
    return { x: middle, y: start + length / 2, width: length, height, angle: (outward * Math.PI) / 2 }
  }
  return { x: x + (outward * length) / 2, y: start + height / 2, width: length, height, angle: 0 }
}
