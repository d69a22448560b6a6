import {
  type Box,
  cornersOf,
  lengthWithin,
  overlaps,
  type Point,
  reachOf,
} from '../../src/diagram/layout/boxes'
import { endMark } from '../../src/diagram/layout/endMark'
import { type FlightLine, headingAt, pointAt, pointsAlong } from '../../src/diagram/layout/flights'
import type { Layout } from '../../src/diagram/layout/layout'
import { type Shelves, shelvesOf } from '../../src/diagram/layout/shelves'

/** What can be wrong with the words of a picture, the worst first. */
const BLEMISHES = [
  'overlap',
  'clipped',
  'covers',
  'struck',
  'crossed',
  'no name',
  'no label',
  'no numbers',
] as const

export interface Blemish {
  readonly kind: (typeof BLEMISHES)[number]
  readonly what: string
  readonly y: number
}

/** What is not there stands in nobody's way; the list of events has it all the same. */
export const isLeftOut = (kind: Blemish['kind']): boolean => kind.startsWith('no ')

/** A label with what it says. */
interface Named {
  readonly name: string
  readonly box: Box
  /** Of a flight. */
  readonly own: FlightLine | null
}

/** What lines must not pass through: the letters, without the air above and below them. */
const HEART = 0.76
/** A line that goes through more than this part of the words runs along them. */
const ALONG = 0.2

const heart = (box: Box): Box => ({ ...box, height: box.height * HEART })

/** All words of a picture, with their places. */
export function wordsOf(layout: Layout): readonly Named[] {
  const { folds, sideLabels, height, timerLabels, lines, segmentPlace } = layout
  const names = [...sideLabels, ...timerLabels(0, height)]
  return [
    ...folds.map(({ text, box }) => ({ name: text, box, own: null })),
    ...names.map(({ host, text, box }) => ({ name: `${host} ${text}`, box, own: null })),
    ...lines.flatMap((own) => {
      const label = segmentPlace(own.segment).labels[own.flight]
      return label ? [{ name: label.parts.map(({ text }) => text).join(' '), box: label.box, own }] : []
    }),
  ]
}

/** All that is wrong with the words of a picture. */
export function blemishesOf(layout: Layout): readonly Blemish[] {
  const all = wordsOf(layout)
  return [
    ...overlapping(all),
    ...all.flatMap((word) => clipped(word, layout)),
    ...covering(all, layout),
    ...crossed(all, layout),
    ...missing(layout),
  ]
}

const SHELF = 60

/** What reaches into the shelves between these heights. */
function near<Item>(shelves: Shelves<Item>, from: number, to: number): ReadonlySet<Item> {
  const found = new Set<Item>()
  shelves.some(from, to, (item) => {
    found.add(item)
    return false
  })
  return found
}

const spanOf = (box: Box): readonly [number, number] => [box.y - reachOf(box).y, box.y + reachOf(box).y]

function* overlapping(all: readonly Named[]): Generator<Blemish> {
  const before = shelvesOf<Named>(SHELF)
  for (const word of all) {
    const [from, to] = spanOf(word.box)
    for (const other of near(before, from, to))
      if (overlaps(word.box, other.box))
        yield { kind: 'overlap', what: `${word.name} / ${other.name}`, y: from }
    before.put(word, from, to)
  }
}

function clipped({ name, box, own }: Named, { dimensions, height }: Layout): readonly Blemish[] {
  const { lane, laneWidth, width } = dimensions
  const left = own === null ? 0 : lane.A + laneWidth / 2
  const right = own === null ? width : lane.B - laneWidth / 2
  const isInside = cornersOf(box).every(({ x, y }) => x >= left && x <= right && y >= -2 && y <= height)
  return isInside ? [] : [{ kind: 'clipped', what: name, y: box.y }]
}

/** Crosses, daggers and arrow heads under labels, bands and brackets under the names beside them. */
function* covering(all: readonly Named[], layout: Layout): Generator<Blemish> {
  const marks: Shelves<Named> = shelvesOf(SHELF)
  const put = (name: string, box: Box, own: FlightLine | null) =>
    marks.put({ name, box, own }, ...spanOf(box))
  const upright = (name: string, x: number, top: number, bottom: number, width: number) =>
    put(name, { x, y: (top + bottom) / 2, width, height: bottom - top, angle: 0 }, null)
  for (const line of layout.lines) {
    for (const box of endMark(line)) put(line.end, { ...box, width: 18, height: 18 }, line)
    if (line.end === 'arrived') put('arrow', arrowBox(line), line)
  }
  for (const { state, x, width, top, bottom } of layout.bands)
    if (bottom - top < 1)
      upright(state, x + width / 2, top - 1.5, top + 1.5, width + (state === 'CLOSED' ? 8 : 0))
    else upright(state, x + width / 2, top, bottom, width)
  for (const { timer, x, top, bottom } of layout.bracketsAt(0, layout.height))
    upright(timer, x, top, bottom, 2)
  for (const { box } of layout.folds)
    for (const x of [layout.dimensions.lane.A, layout.dimensions.lane.B])
      put('break', { x, y: box.y, width: layout.dimensions.laneWidth * 1.6, height: 20, angle: 0 }, null)
  for (const word of all)
    for (const mark of near(marks, ...spanOf(word.box)))
      if (overlaps(heart(word.box), mark.box))
        yield { kind: 'covers', what: `${word.name} on ${mark.name}`, y: word.box.y }
}

/** What the arrow head at the end of a line covers. */
function arrowBox(line: FlightLine): Box {
  const { x, y } = line.finish
  const angle = headingAt(line, 1)
  return { x: x - Math.cos(angle) * 5.5, y: y - Math.sin(angle) * 5.5, width: 11, height: 9.2, angle }
}

interface Trail {
  readonly line: FlightLine
  readonly points: readonly Point[]
}

/** Labels with lines through them: of flights, and of folds. */
function* crossed(all: readonly Named[], layout: Layout): Generator<Blemish> {
  const trails: Shelves<Trail> = shelvesOf(SHELF)
  for (const line of layout.lines)
    trails.put({ line, points: pointsAlong(line) }, line.start.y, line.finish.y)
  const { lane, laneWidth } = layout.dimensions
  const rules = shelvesOf<{ readonly points: readonly Point[]; readonly box: Box }>(SHELF)
  for (const { box } of layout.folds) {
    const points = [lane.A + laneWidth * 1.6, lane.B - laneWidth * 1.6].map((x) => ({ x, y: box.y }))
    rules.put({ points, box }, box.y, box.y)
  }
  for (const word of all) {
    const box = heart(word.box)
    const [from, to] = spanOf(box)
    for (const { line, points } of near(trails, from, to)) {
      const part = lengthWithin(points, box) / box.width
      if (part > 0.005)
        yield {
          kind: part > ALONG ? 'struck' : 'crossed',
          what: `${word.name} by ${line === word.own ? 'its own' : line.segment}`,
          y: box.y,
        }
    }
    for (const { points, box: own } of near(rules, from, to)) {
      if (own === word.box) continue
      const part = lengthWithin(points, box) / box.width
      if (part > 0.005) yield { kind: 'crossed', what: `${word.name} by a fold`, y: box.y }
    }
  }
}

function* missing({ lines, segmentPlace, bands, sideLabels }: Layout): Generator<Blemish> {
  for (const line of lines) {
    const label = segmentPlace(line.segment).labels[line.flight]
    const y = pointAt(line, 0.5).y
    if (!label) yield { kind: 'no label', what: `${line.segment}`, y }
    else if (label.form === 'kind') yield { kind: 'no numbers', what: `${line.segment}`, y }
  }
  const named = sideLabels.filter(({ kind }) => kind === 'state').length
  for (let left = named; left < bands.length; left += 1) yield { kind: 'no name', what: 'a state', y: 0 }
}
