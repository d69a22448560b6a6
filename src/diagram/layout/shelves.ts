/** Things on shelves by their height, so that what is near a place is found without looking at all the rest. */
export interface Shelves<Item> {
  readonly put: (item: Item, from: number, to: number) => void
  /** What reaches into the shelves between these heights, each thing once. */
  readonly near: (from: number, to: number) => readonly Item[]
}

/**
 * Shelves of this height, empty, from `top` downward. What is higher than a shelf stands in several. More than `most`
 * on one shelf are a crowd, of which nothing is found there.
 */
export function shelvesOf<Item>(height: number, top = 0, most = Number.POSITIVE_INFINITY): Shelves<Item> {
  const items: Item[] = []
  const shelves: number[][] = []
  /** By which question each thing was last found. */
  const found: number[] = []
  let question = 0
  const shelfAt = (y: number) => Math.max(0, Math.floor((y - top) / height))
  return {
    put: (item, from, to) => {
      const place = items.push(item) - 1
      found.push(0)
      for (let shelf = shelfAt(from); shelf <= shelfAt(to); shelf += 1) {
        const standing = shelves[shelf]
        if (standing === undefined) shelves[shelf] = [place]
        else if (standing.length <= most) standing.push(place)
      }
    },
    near: (from, to) => {
      question += 1
      const near: Item[] = []
      const last = Math.min(shelfAt(to), shelves.length - 1)
      for (let shelf = shelfAt(from); shelf <= last; shelf += 1) {
        const standing = shelves[shelf]
        if (standing === undefined || standing.length > most) continue
        for (const place of standing) {
          if (found[place] === question) continue
          found[place] = question
          near.push(items[place] as Item)
        }
      }
      return near
    },
  }
}
