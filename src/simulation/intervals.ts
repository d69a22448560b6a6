/** Stretches of time, or of height, in the order in which they begin. What does not cover a place is passed over by the block. */
export interface Intervals<Item> {
  /** What begins at or before `to` and ends after `from`, in order of beginning. */
  readonly over: (from: number, to: number) => Item[]
}

/** An index over stretches that do not change. */
export function intervalsOf<Item>(
  items: readonly Item[],
  extentOf: (item: Item) => readonly [start: number, end: number],
): Intervals<Item> {
  const starts = new Float64Array(items.length)
  const ends = new Float64Array(items.length)
  for (let place = 0; place < items.length; place += 1) {
    const [start, end] = extentOf(items[place] as Item)
    starts[place] = start
    ends[place] = end
  }
  return intervalsBetween(starts, ends, (place) => items[place] as Item)
}

/** How many stretches are passed over at once when all of them end too early. */
const BLOCK = 32

/** What stretches from each start to the end at the same place. */
export function intervalsBetween<Item>(
  starts: Float64Array,
  ends: Float64Array,
  itemAt: (place: number) => Item,
): Intervals<Item> {
  const count = starts.length
  const order = orderOf(starts)
  const begin = order === null ? starts : Float64Array.from(order, (place) => starts[place] as number)
  const end = order === null ? ends : Float64Array.from(order, (place) => ends[place] as number)
  /** The latest end in each block. */
  const latest = new Float64Array(Math.ceil(count / BLOCK)).fill(Number.NEGATIVE_INFINITY)
  for (let place = 0; place < count; place += 1) {
    const block = Math.floor(place / BLOCK)
    latest[block] = Math.max(latest[block] as number, end[place] as number)
  }
  return {
    over: (from, to) => {
      const found: Item[] = []
      for (let block = 0; block < latest.length; block += 1) {
        const first = block * BLOCK
        if ((begin[first] as number) > to) break
        if ((latest[block] as number) <= from) continue
        const last = Math.min(count, first + BLOCK)
        for (let place = first; place < last && (begin[place] as number) <= to; place += 1) {
          if ((end[place] as number) > from)
            found.push(itemAt(order === null ? place : (order[place] as number)))
        }
      }
      return found
    },
  }
}

/** The places in the order of what stands there; null if that is their own. */
function orderOf(starts: Float64Array): readonly number[] | null {
  let place = 1
  while (place < starts.length && (starts[place] as number) >= (starts[place - 1] as number)) place += 1
  if (place >= starts.length) return null
  return [...starts.keys()].sort((a, b) => (starts[a] as number) - (starts[b] as number))
}
