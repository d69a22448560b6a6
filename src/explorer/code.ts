/** Numbers from here on, and those that are not whole, are written as an escape and their number in a list. */
const PLAIN = 65_000
const ESCAPE = 65_535
/** The smallest number is this much below zero. */
const BELOW = 16

/**
 * A sequence of numbers, written as a short string: most of them take one UTF-16 unit. Two sequences have the same
 * string only if they are the same.
 */
export class Code {
  private units = new Uint16Array(1024)
  private length = 0
  private readonly others = new Map<number, number>()

  /** Forget the sequence, and begin another. */
  begin(): void {
    this.length = 0
  }

  push(...numbers: readonly number[]): void {
    for (const number of numbers) this.write(number)
  }

  private write(number: number): void {
    if (this.length + 3 > this.units.length) this.grow()
    const shifted = number + BELOW
    if (shifted >= 0 && shifted < PLAIN && Number.isInteger(shifted)) {
      this.units[this.length++] = shifted
      return
    }
    const place = this.placeOf(number)
    this.units[this.length++] = ESCAPE
    this.units[this.length++] = place >>> 16
    this.units[this.length++] = place & 0xffff
  }

  private placeOf(number: number): number {
    let place = this.others.get(number)
    if (place === undefined) {
      place = this.others.size
      this.others.set(number, place)
    }
    return place
  }

  private grow(): void {
    const units = new Uint16Array(2 * this.units.length)
    units.set(this.units)
    this.units = units
  }

  toString(): string {
    return String.fromCharCode.apply(null, this.units.subarray(0, this.length) as unknown as number[])
  }
}
