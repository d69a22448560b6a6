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
  const count = items.length
  const given = new Float64Array(2 * count)
  let isSorted = true
  for (let place = 0; place < count; place += 1) {
    const [start, end] = extentOf(items[place] as Item)
    given[2 * place] = start
    given[2 * place + 1] = end
    if (place > 0 && start < (given[2 * place - 2] as number)) isSorted = false
  }
  const order = isSorted
    ? null
    : [...items.keys()].sort((a, b) => (given[2 * a] as number) - (given[2 * b] as number))
  const at = (place: number): number => (order === null ? place : (order[place] as number))
  const startOf = (place: number): number => given[2 * at(place)] as number
  const endOf = (place: number): number => given[2 * at(place) + 1] as number
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
        if (endOf(middle) > from) found.push(items[at(middle)] as Item)
        collect(middle + 1, high)
      }
      collect(0, count)
      return found
    },
  }
}
