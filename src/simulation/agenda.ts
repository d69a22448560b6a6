import type { Ms } from './scenario'

/**
 * What comes next. Things that fall together are taken in a written order: first the calls of programs, in the order
 * of the script; then segments, in the order in which they were sent; then timers, A's before B's, older connections
 * first. What is still equal keeps the order in which it was put down.
 */
export interface Appointment {
  readonly at: Ms
  /** 0 a call, 1 a segment's end of flight, 2 a timer. */
  readonly order: 0 | 1 | 2
  /** Among appointments of the same time and order. */
  readonly rank: number
}

/** A queue of appointments; the next one is at the front. A binary heap. */
export class Agenda<T extends Appointment> {
  private readonly heap: T[]
  private readonly numbers: number[]
  private count: number

  constructor(from?: Agenda<T>) {
    this.heap = from ? from.heap.slice() : []
    this.numbers = from ? from.numbers.slice() : []
    this.count = from ? from.count : 0
  }

  get size(): number {
    return this.heap.length
  }

  peek(): T | undefined {
    return this.heap[0]
  }

  /** Does anything in it answer to this? */
  some(answers: (item: T) => boolean): boolean {
    return this.heap.some(answers)
  }

  /** All that stands in it, as it will come. */
  inOrder(): T[] {
    const { heap } = this
    return heap
      .map((_, place) => place)
      .sort((a, b) => (this.isFirst(a, b) ? -1 : 1))
      .map((place) => heap[place] as T)
  }

  add(item: T): void {
    const { heap, numbers } = this
    const number = this.count
    this.count += 1
    let place = heap.length
    heap.push(item)
    numbers.push(number)
    while (place > 0) {
      const parent = (place - 1) >> 1
      const above = heap[parent] as T
      const aboveNumber = numbers[parent] as number
      if (!comesFirst(item, number, above, aboveNumber)) break
      heap[place] = above
      numbers[place] = aboveNumber
      place = parent
    }
    heap[place] = item
    numbers[place] = number
  }

  next(): T | undefined {
    const { heap, numbers } = this
    const first = heap[0]
    const item = heap.pop()
    const number = numbers.pop()
    if (first === undefined || item === undefined || number === undefined || heap.length === 0) return first
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= heap.length) break
      const right = child + 1
      if (right < heap.length && this.isFirst(right, child)) child = right
      if (!comesFirst(heap[child] as T, numbers[child] as number, item, number)) break
      heap[place] = heap[child] as T
      numbers[place] = numbers[child] as number
      place = child
    }
    heap[place] = item
    numbers[place] = number
    return first
  }

  private isFirst(a: number, b: number): boolean {
    const { heap, numbers } = this
    return comesFirst(heap[a] as T, numbers[a] as number, heap[b] as T, numbers[b] as number)
  }
}

function comesFirst(a: Appointment, aNumber: number, b: Appointment, bNumber: number): boolean {
  if (a.at !== b.at) return a.at < b.at
  if (a.order !== b.order) return a.order < b.order
  if (a.rank !== b.rank) return a.rank < b.rank
  return aNumber < bNumber
}
