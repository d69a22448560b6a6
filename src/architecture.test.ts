import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** What the files of one folder of `src` may import. A folder may always import itself. */
interface Room {
  readonly rooms: readonly string[] | 'everything'
  /** The packages it may use. */
  readonly packages: readonly string[] | 'any'
  /** A pure folder knows no clock, no chance and no browser; its `*.worker.ts` are the door to the outside. */
  readonly isPure: boolean
}

const rooms: Readonly<Record<string, Room>> = {
  engine: { rooms: [], packages: [], isPure: true },
  simulation: { rooms: ['engine'], packages: ['valibot'], isPure: true },
  explorer: { rooms: ['engine', 'simulation'], packages: [], isPure: true },
  scenarios: { rooms: ['simulation'], packages: [], isPure: true },
  share: { rooms: ['simulation', 'scenarios'], packages: ['valibot'], isPure: true },
  diagram: { rooms: ['engine', 'simulation', 'i18n', 'ui'], packages: 'any', isPure: false },
  lessons: {
    rooms: ['engine', 'simulation', 'scenarios', 'share', 'diagram', 'i18n'],
    packages: 'any',
    isPure: false,
  },
  app: { rooms: 'everything', packages: 'any', isPure: false },
  ui: { rooms: [], packages: 'any', isPure: false },
  i18n: { rooms: ['ui'], packages: 'any', isPure: false },
}

const outsideWords = ['Date', 'setTimeout', 'window', 'document', 'performance']

/** Files that are lists of data or words, and may be as long as what they list. */
const data = /^(scenarios|lessons|i18n)\/|^engine\/rules\.ts$/
const longestFile = 400
const longFile = 300
/** How many of all files may be long. */
const longShare = 0.1

/** The text of each source file, by its path in `src`. */
type Sources = Readonly<Record<string, string>>

type Syntax = { readonly type: string } & Readonly<Record<string, unknown>>

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The nodes in a field of another: one, several or none. */
const syntaxIn = (value: unknown): Syntax[] => (Array.isArray(value) ? value : [value]).filter(isSyntax)

/** A node of the syntax tree and all below it, but for names that are only labels: `seg.window`, `{ window: 1 }`. */
function* nodesOf(node: Syntax): Generator<Syntax> {
  yield node
  for (const [field, value] of Object.entries(node)) {
    const isLabel = (field === 'property' || field === 'key') && node.computed !== true
    if (isLabel && isSyntax(value) && value.type === 'Identifier') continue
    for (const child of syntaxIn(value)) yield* nodesOf(child)
  }
}

function parse(path: string, source: string): Syntax[] {
  const { program, errors } = parseSync(path, source)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)
  return [...nodesOf(program as unknown as Syntax)]
}

/** What a file imports, in whatever way: for a value or a type, by a statement or on demand, or to export it again. */
const importsOf = (nodes: readonly Syntax[]): string[] =>
  nodes
    .filter(({ type }) =>
      /^(Import|ExportAll|ExportNamed)(Declaration|Expression)$|^TSImportType$/.test(type),
    )
    .flatMap(({ source }) => (isSyntax(source) ? [String(source.value)] : []))

const roomOf = (path: string) => path.split('/')[0] ?? ''

/** Why this file may not import that, or null if it may. */
function objection(path: string, imported: string): string | null {
  const name = roomOf(path)
  const room = rooms[name]
  if (room === undefined) return `${path}: there is no room called ${name}`

  if (!imported.startsWith('.')) {
    const mayUse =
      room.packages === 'any' || room.packages.some((it) => imported === it || imported.startsWith(`${it}/`))
    return mayUse ? null : `${path}: ${name} may not use the package ${imported}`
  }
  const target = roomOf(posix.join(posix.dirname(path), imported))
  const mayEnter = room.rooms === 'everything' || target === name || room.rooms.includes(target)
  return mayEnter ? null : `${path}: ${name} may not import ${target} (${imported})`
}

/** The names that a pattern binds: `a`, `{ b, c: d }`, `[e = 1]`, `...f`. */
function namesBoundBy(pattern: Syntax): string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  const { type, left, argument, elements, properties, value } = pattern
  const parts = type === 'AssignmentPattern' ? left : (argument ?? elements ?? properties ?? value)
  return syntaxIn(parts).flatMap(namesBoundBy)
}

/** What the file itself gives a name to; a send window may be called `window`. */
const namesDeclared = (nodes: readonly Syntax[]): string[] =>
  nodes
    .flatMap(({ type, id, params }) => (type === 'VariableDeclarator' ? syntaxIn(id) : syntaxIn(params)))
    .flatMap(namesBoundBy)

/** The words of the outside world that a pure file mentions. */
function outsideWordsIn(nodes: readonly Syntax[]): string[] {
  const names = nodes.filter(({ type }) => type === 'Identifier').map(({ name }) => String(name))
  const isRandom = ({ type, object, property }: Syntax) =>
    type === 'MemberExpression' &&
    isSyntax(object) &&
    object.name === 'Math' &&
    isSyntax(property) &&
    (property.name === 'random' || property.value === 'random')
  const own = namesDeclared(nodes)
  return [
    ...outsideWords.filter((word) => names.includes(word) && !own.includes(word)),
    ...(nodes.some(isRandom) ? ['Math.random'] : []),
  ]
}

/** Every way in which these files break the rules of the house. */
function objections(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, source]) => {
    const nodes = parse(path, source)
    const isPure = rooms[roomOf(path)]?.isPure === true && !path.endsWith('.worker.ts')
    return [
      ...importsOf(nodes).flatMap((imported) => objection(path, imported) ?? []),
      ...(isPure ? outsideWordsIn(nodes) : []).map((word) => `${path}: a pure folder knows no ${word}`),
    ]
  })
}

const linesIn = (source: string) => source.split('\n').length - 1

const src = import.meta.dirname
const paths = readdirSync(src, { encoding: 'utf8', recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
const files: Sources = Object.fromEntries(
  paths
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$/.test(path))
    .map((path) => [path, readFileSync(`${src}/${path}`, 'utf8')]),
)

describe('the rooms', () => {
  it('are the folders of src', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => rooms[name] === undefined)).toEqual([])
  })

  it('hold every file but the tests', () => {
    expect(Object.keys(files).filter((path) => !path.includes('/'))).toEqual([])
  })

  it('import only what they may, and the pure ones know nothing of the outside', () => {
    expect(objections(files)).toEqual([])
  })
})

describe('the files', () => {
  const lengths = Object.entries(files)
    .filter(([path]) => !data.test(path))
    .map(([path, source]) => ({ path, lines: linesIn(source) }))

  it(`have ${longestFile} lines at most`, () => {
    expect(lengths.filter(({ lines }) => lines > longestFile)).toEqual([])
  })

  it(`seldom have more than ${longFile}`, () => {
    const long = lengths.filter(({ lines }) => lines > longFile)
    const mayBeLong = Math.ceil(lengths.length * longShare)
    expect(long.length, long.map(({ path }) => path).join(', ')).toBeLessThanOrEqual(mayBeLong)
  })
})

describe('the watch over the rooms', () => {
  it.each([
    ['a value', 'engine/a.ts', "import { b } from '../simulation/b'", 'engine may not import simulation'],
    ['a type', 'engine/a.ts', "import type { B } from '../app/b'", 'engine may not import app'],
    ['a type in place', 'ui/a.ts', "type B = import('../engine/b').B", 'ui may not import engine'],
    ['for effect', 'ui/a.ts', "import '../i18n/b'", 'ui may not import i18n'],
    ['on demand', 'share/a.ts', "const b = await import('../app/b')", 'share may not import app'],
    ['to export', 'i18n/a.ts', "export { b } from '../app/b'", 'i18n may not import app'],
    ['to export all', 'i18n/a.ts', "export * from '../app/b'", 'i18n may not import app'],
    ['from deep within', 'engine/x/a.ts', "import '../../diagram/b'", 'engine may not import diagram'],
    ['from outside src', 'simulation/a.ts', "import '../../package.json'", 'simulation may not import ..'],
    ['a package', 'engine/a.ts', "import * as v from 'valibot'", 'engine may not use the package valibot'],
    ['a package on demand', 'share/a.ts', "import('react')", 'share may not use the package react'],
    ['Node', 'explorer/a.ts', "import 'node:fs'", 'explorer may not use the package node:fs'],
    ['in an unknown room', 'attic/a.ts', "import './b'", 'there is no room called attic'],
  ])('sees an import: %s', (_, path, source, said) => {
    expect(objections({ [path]: source })).toEqual([expect.stringContaining(said)])
  })

  it.each([
    ['Date', 'const now = Date.now()'],
    ['Date', 'const now = new Date()'],
    ['setTimeout', 'setTimeout(() => {}, 1)'],
    ['window', 'globalThis[window]'],
    ['document', 'const { title } = document'],
    ['performance', 'const f = () => performance.now()'],
    ['Date', 'const f = (now: Date, { a }: { a: Date }) => now'],
    ['window', 'const f = ({ a = window }) => a'],
    ['Math.random', 'Math.random()'],
    ['Math.random', "Math['random']()"],
  ])('sees %s in a pure folder: %s', (word, source) => {
    expect(objections({ 'engine/a.ts': source })).toEqual([`engine/a.ts: a pure folder knows no ${word}`])
  })

  it.each([
    ['its own folder', 'engine/x/a.ts', "import { b } from '../b'"],
    ['what the table allows', 'explorer/a.ts', "import { b } from '../engine/b'"],
    ['a package that the table allows', 'simulation/a.ts', "import * as v from 'valibot'"],
    ['any package in the app', 'app/a.tsx', "import { useState } from 'react'\nconst a = <b>window</b>"],
    ['a clock in the app', 'app/a.ts', 'setTimeout(() => Date.now(), 1)'],
    ['a worker that hears messages', 'explorer/a.worker.ts', 'performance.now()'],
    ['a label', 'engine/a.ts', 'const a = { window: seg.window }\ntype A = { readonly document: 1 }'],
    ['a name of its own', 'engine/a.ts', 'const window = 5\nexport const a = window'],
    [
      'a parameter',
      'engine/a.ts',
      'const f = ([a, { b: window = 1 }]) => window\nfunction g(document: 1) {}',
    ],
    ['words and comments', 'engine/a.ts', "// import '../app/b'\nconst a = 'window' // Date"],
  ])('lets pass: %s', (_, path, source) => {
    expect(objections({ [path]: source })).toEqual([])
  })
})
