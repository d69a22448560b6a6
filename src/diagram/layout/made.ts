import { type Intervals, intervalsBetween } from '../../simulation/intervals'

/** Makes each thing once, when it is first asked for. */
export function madeOnce<Item>(make: (place: number) => Item): (place: number) => Item {
  const known: Item[] = []
  return (place) => {
    known[place] ??= make(place)
    return known[place]
  }
}

/** Marks by their places, of which there may be thousands and few are seen. */
export interface Marks<Mark> extends Intervals<Mark> {
  /** From which height to which each goes. */
  readonly tops: Float64Array
  readonly bottoms: Float64Array
  /** It is made once, when it is first asked for. */
  readonly mark: (place: number) => Mark
}

/** The marks that go from each top to the bottom at the same place. */
export function marksBetween<Mark>(
  tops: Float64Array,
  bottoms: Float64Array,
  make: (place: number, top: number, bottom: number) => Mark,
): Marks<Mark> {
  const mark = madeOnce((place) => make(place, tops[place] as number, bottoms[place] as number))
  return { tops, bottoms, mark, ...intervalsBetween(tops, bottoms, mark) }
}
