/** Stretches of time, or of height, in the order in which they begin. Asking what covers a place takes O(log n). */
export interface Intervals<Item> {
  /** What begins at or before `to` and ends after `from`, in order of beginning. */
  readonly over: (from: number, to: number) => Item[]
}

/**
 * An index over stretches that do not change: sorted by their beginnings, with the latest end of each half, quarter
 * and so on, so that whatever ends too early is passed over at once.
 */
export function intervalsOf<Item>(
  items: readonly Item[],
  extentOf: (item: Item) => readonly [start: number, end: number],
): Intervals<Item> {
  const entries = items.map((item) => ({ item, extent: extentOf(item) }))
  entries.sort((a, b) => a.extent[0] - b.extent[0])
  const latest = new Array<number>(entries.length).fill(Number.NEGATIVE_INFINITY)

  const prepare = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY
    const middle = (low + high) >>> 1
    const own = entries[middle]?.extent[1] ?? Number.NEGATIVE_INFINITY
    const end = Math.max(own, prepare(low, middle), prepare(middle + 1, high))
    latest[middle] = end
    return end
  }
  prepare(0, entries.length)

  return {
    over: (from, to) => {
      const found: Item[] = []
      const collect = (low: number, high: number): void => {
        if (low >= high) return
        const middle = (low + high) >>> 1
        const entry = entries[middle]
        if (entry === undefined || (latest[middle] as number) <= from) return
        collect(low, middle)
        const [start, end] = entry.extent
        if (start > to) return
        if (end > from) found.push(entry.item)
        collect(middle + 1, high)
      }
      collect(0, entries.length)
      return found
    },
  }
}
