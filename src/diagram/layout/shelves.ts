/** Things on shelves by their height, so that what is near a place is found without looking at all the rest. */
export interface Shelves<Item> {
  readonly put: (item: Item, from: number, to: number) => void
  /**
   * Is there such a thing between these heights? What is asked must be false of all that does not reach there. In a crowd
   * there is any.
   */
  readonly some: (from: number, to: number, isSuch: (item: Item) => boolean) => boolean
}

/**
 * Shelves of this height, empty, from `top` downward. What is higher than a shelf stands in several. More than `most`
 * on one shelf are a crowd.
 */
export function shelvesOf<Item>(height: number, top = 0, most = Number.POSITIVE_INFINITY): Shelves<Item> {
  const shelves: Item[][] = []
  /** What was found last: who asks about places close to one another finds the same again. */
  let found: Item | undefined
  const shelfAt = (y: number) => Math.max(0, Math.floor((y - top) / height))
  return {
    put: (item, from, to) => {
      for (let shelf = shelfAt(from); shelf <= shelfAt(to); shelf += 1) {
        shelves[shelf] ??= []
        const standing = shelves[shelf] as Item[]
        if (standing.length <= most) standing.push(item)
      }
    },
    some: (from, to, isSuch) => {
      if (found !== undefined && isSuch(found)) return true
      const isFound = (item: Item) => {
        if (!isSuch(item)) return false
        found = item
        return true
      }
      const last = Math.min(shelfAt(to), shelves.length - 1)
      for (let shelf = shelfAt(from); shelf <= last; shelf += 1) {
        const standing = shelves[shelf]
        if (standing !== undefined && (standing.length > most || standing.some(isFound))) return true
      }
      return false
    },
  }
}
