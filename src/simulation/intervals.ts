/** Stretches of time, or of height, in the order in which they begin. Asking what covers a place takes O(log n). */
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

/**
 * What stretches from each start to the end at the same place. The places are sorted by their beginnings, with the
 * latest end of each half, quarter and so on, so that whatever ends too early is passed over at once.
 */
export function intervalsBetween<Item>(
  starts: Float64Array,
  ends: Float64Array,
  itemAt: (place: number) => Item,
): Intervals<Item> {
  const count = starts.length
  let isSorted = true
  for (let place = 1; isSorted && place < count; place += 1)
    isSorted = (starts[place] as number) >= (starts[place - 1] as number)
  const order = isSorted
    ? null
    : [...starts.keys()].sort((a, b) => (starts[a] as number) - (starts[b] as number))
  const at = (place: number): number => (order === null ? place : (order[place] as number))
  const startOf = (place: number): number => starts[at(place)] as number
  const endOf = (place: number): number => ends[at(place)] as number
  const latest = new Float64Array(count)

  const prepare = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY
    const middle = (low + high) >>> 1
    let end = endOf(middle)
    const before = prepare(low, middle)
    const after = prepare(middle + 1, high)
    if (before > end) end = before
    if (after > end) end = after
    latest[middle] = end
    return end
  }
  prepare(0, count)

  return {
    over: (from, to) => {
      const found: Item[] = []
      const collect = (low: number, high: number): void => {
        if (low >= high) return
        const middle = (low + high) >>> 1
        if ((latest[middle] as number) <= from) return
        collect(low, middle)
        if (startOf(middle) > to) return
        if (endOf(middle) > from) found.push(itemAt(at(middle)))
        collect(middle + 1, high)
      }
      collect(0, count)
      return found
    },
  }
}
