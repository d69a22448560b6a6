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

/** Do two boxes share more than an edge? By the separating axis theorem: an axis of either must part them. */
export function overlaps(a: Box, b: Box): boolean {
  const reach = (Math.hypot(a.width, a.height) + Math.hypot(b.width, b.height)) / 2
  if (Math.hypot(a.x - b.x, a.y - b.y) >= reach) return false
  const cornersA = cornersOf(a)
  const cornersB = cornersOf(b)
  return [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2].every((axis) => {
    const [minA, maxA] = extent(cornersA, axis)
    const [minB, maxB] = extent(cornersB, axis)
    return minA < maxB - TOUCH && minB < maxA - TOUCH
  })
}

/** Does the straight line from `p` to `q` pass through the box? By clipping it in the box's own coordinates. */
export function crosses(p: Point, q: Point, box: Box): boolean {
  const from = toLocal(p, box)
  const to = toLocal(q, box)
  let enter = 0
  let leave = 1
  for (const [start, end, half] of [
    [from.x, to.x, box.width / 2],
    [from.y, to.y, box.height / 2],
  ] as const) {
    const step = end - start
    if (step === 0) {
      if (Math.abs(start) >= half) return false
      continue
    }
    const near = (-Math.sign(step) * half - start) / step
    const far = (Math.sign(step) * half - start) / step
    enter = Math.max(enter, near)
    leave = Math.min(leave, far)
    if (enter >= leave) return false
  }
  return true
}

/** Less than this much shared is only touching. */
const TOUCH = 1e-6

function extent(corners: readonly Point[], axis: number): readonly [number, number] {
  const along = corners.map(({ x, y }) => x * Math.cos(axis) + y * Math.sin(axis))
  return [Math.min(...along), Math.max(...along)]
}

function toLocal(point: Point, { x, y, angle }: Box): Point {
  const dx = point.x - x
  const dy = point.y - y
  return { x: dx * Math.cos(angle) + dy * Math.sin(angle), y: dy * Math.cos(angle) - dx * Math.sin(angle) }
}
