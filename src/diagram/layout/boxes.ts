/** A point of the diagram, in px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle turned by `angle` radians about its centre. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly angle: number
}

/** The corners of a box, in order round it. */
export function cornersOf({ x, y, width, height, angle }: Box): readonly Point[] {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i = 0, j = 0]) => {
    const dx = (i * width) / 2
    const dy = (j * height) / 2
    return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos }
  })
}

/** How far a box reaches from its middle to the right and downward, however it is turned. */
export function reachOf({ width, height, angle }: Box): Point {
  const cos = Math.abs(Math.cos(angle))
  const sin = Math.abs(Math.sin(angle))
  return { x: (width * cos + height * sin) / 2, y: (width * sin + height * cos) / 2 }
}

/** Do two boxes share more than an edge? By the separating axis theorem: an axis of either must part them. */
export function overlaps(a: Box, b: Box): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const reach = a.width + a.height + b.width + b.height
  if (2 * Math.max(Math.abs(dx), Math.abs(dy)) >= reach) return false
  return !isParted(a, b, dx, dy) && !isParted(b, a, dx, dy)
}

/** Does an axis of `a` part it from `b`, whose middle is so far away? */
function isParted(a: Box, b: Box, dx: number, dy: number): boolean {
  const cos = Math.cos(a.angle)
  const sin = Math.sin(a.angle)
  const { x, y } = reachOf({ ...b, angle: b.angle - a.angle })
  return (
    Math.abs(dx * cos + dy * sin) >= a.width / 2 + x - TOUCH ||
    Math.abs(dy * cos - dx * sin) >= a.height / 2 + y - TOUCH
  )
}

/** How much of a way of straight pieces lies in the box, in px. By clipping them in the box's own coordinates. */
export function lengthWithin(points: readonly Point[], box: Box): number {
  let length = 0
  let from: Point | null = null
  for (const point of points) {
    const to = toLocal(point, box)
    if (from !== null) {
      const across = passage(from.x, to.x, box.width / 2)
      const down = passage(from.y, to.y, box.height / 2)
      const part = Math.min(1, across[1], down[1]) - Math.max(0, across[0], down[0])
      if (part > 0) length += part * Math.hypot(to.x - from.x, to.y - from.y)
    }
    from = to
  }
  return length
}

/** Between which parts of a way along one axis it is less than `half` from the middle. */
function passage(start: number, end: number, half: number): readonly [number, number] {
  const step = end - start
  if (step === 0) return Math.abs(start) < half ? ALWAYS : NEVER
  const one = (-half - start) / step
  const other = (half - start) / step
  return one < other ? [one, other] : [other, one]
}

const ALWAYS = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
const NEVER = [1, 0] as const

/** Less than this much shared is only touching. */
const TOUCH = 1e-6

function toLocal(point: Point, { x, y, angle }: Box): Point {
  const dx = point.x - x
  const dy = point.y - y
  return { x: dx * Math.cos(angle) + dy * Math.sin(angle), y: dy * Math.cos(angle) - dx * Math.sin(angle) }
}
