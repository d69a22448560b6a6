import type { Ms } from '../../engine/settings'
import type { Timer } from '../../engine/tcb'
import type { Host } from '../../simulation/scenario'
import type { Tone } from '../tone'
import type { Box } from './boxes'
import type { Bracket } from './brackets'
import type { Dimensions } from './dimensions'
import type { Band } from './lanes'
import { measureText } from './measure'
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

/**
 * Places the names beside the lanes: states first, each at its
 * beginning or just below, then troubles, then timers where room is left.
 */
export function placeSideLabels(
  bands: readonly Band[],
  brackets: readonly Bracket[],
  troubles: readonly Trouble[],
  reach: Readonly<Record<Host, number>>,
  dimensions: Dimensions,
  words: SideWords,
): readonly SideLabel[] {
  return (['A', 'B'] as const).flatMap((host) => {
    const column = columnsFor(host, reach[host], dimensions)
    const taken = column.map((): Extent[] => [])
    const labels: SideLabel[] = []
    const put = (wish: Wish, candidates: readonly number[]) => {
      const length = dimensions.compact ? wish.width : dimensions.type.state * 1.25
      for (const start of candidates) {
        for (const [index, x] of column.entries()) {
          const extent = { start, end: start + length }
          if (
            start < 0 ||
            taken[index]?.some((it) => it.start < extent.end + AIR && extent.start < it.end + AIR)
          )
            continue
          if (!dimensions.compact && wish.width > roomFor(host, x, dimensions)) continue
          taken[index]?.push(extent)
          labels.push({
            ...wish.label,
            host,
            upright: dimensions.compact,
            box: boxAt(host, x, start, wish.width, dimensions),
          })
          return
        }
      }
    }

    for (const band of bands)
      if (band.host === host) put(stateWish(band, dimensions), placesBelow(band, dimensions))
    for (const trouble of troubles) {
      if (trouble.host === host)
        put(
          troubleWish(trouble, dimensions, words),
          placesBelow({ ...trouble, bottom: trouble.top }, dimensions),
        )
    }
    for (const bracket of brackets) {
      if (bracket.host === host && !dimensions.compact) {
        put(timerWish(bracket, dimensions, words), placesWithin(bracket, dimensions))
      }
    }
    return labels
  })
}

interface Extent {
  readonly start: number
  readonly end: number
}

interface Wish {
  readonly label: Pick<SideLabel, 'kind' | 'text' | 'tone' | 'start' | 'until'>
  readonly width: number
}

function stateWish(band: Band, { type }: Dimensions): Wish {
  const text = band.track > 0 ? `#${band.ordinal} ${band.state}` : band.state
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

/** A state's name stands where its band begins; failing that, below, but never far beyond the band. */
function placesBelow(
  { top, bottom }: Pick<Band, 'top' | 'bottom'>,
  { compact, type }: Dimensions,
): readonly number[] {
  const step = compact ? 8 : 4
  const far = Math.max(bottom - top, compact ? 70 : type.state * 5)
  return Array.from({ length: Math.ceil(far / step) + 1 }, (_, i) => top + (compact ? 4 : -2) + i * step)
}

/** A timer's name stands beside the middle of its bracket, or elsewhere beside it. */
function placesWithin({ top, bottom }: Bracket, { type }: Dimensions): readonly number[] {
  const height = type.state * 1.25
  const middle = (top + bottom) / 2 - height / 2
  const steps = Math.floor((bottom - top - height) / 2 / 6)
  if (steps < 0) return []
  return [
    middle,
    ...Array.from({ length: steps * 2 }, (_, i) => middle + (i % 2 ? -6 : 6) * Math.ceil((i + 1) / 2)),
  ]
}

/** Where names begin: one column beside a wide lane, two upright ones beside a narrow one. */
function columnsFor(host: Host, reach: number, { lane, compact, type }: Dimensions): readonly number[] {
  const outward = host === 'A' ? -1 : 1
  if (!compact) return [lane[host] + outward * (reach + 5)]
  const first = lane[host] + outward * (reach + type.state * 0.75)
  return [first, first + outward * type.state * 1.3]
}

const roomFor = (host: Host, x: number, { width }: Dimensions) => (host === 'A' ? x : width - x) - 2

function boxAt(host: Host, x: number, start: number, length: number, { compact, type }: Dimensions): Box {
  const height = type.state * 1.25
  if (compact) {
    const angle = host === 'A' ? -Math.PI / 2 : Math.PI / 2
    return { x, y: start + length / 2, width: length, height, angle }
  }
  return {
    x: host === 'A' ? x - length / 2 : x + length / 2,
    y: start + height / 2,
    width: length,
    height,
    angle: 0,
  }
}
