import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { compareWith } from './compare'
import { type TraceFile, TraceFileSchema } from './traceFile'

const folder = new URL('../data/linux/', import.meta.url)
const recordings = readdirSync(folder).map((name) =>
  v.parse(TraceFileSchema, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
)
const lastAckLost = recordings.find(({ name }) => name.startsWith('09'))!

/** The recording with one of a list's items changed. */
const changed = <K extends 'segments' | 'states' | 'results'>(
  file: TraceFile,
  list: K,
  place: number,
  change: Partial<TraceFile[K][number]>,
): TraceFile => ({
  ...file,
  [list]: file[list].map((item, at) => (at === place ? { ...item, ...change } : item)),
})

it('there are thirteen recordings', () => {
  expect(recordings).toHaveLength(13)
})

it.each(recordings)('$name is what the simulation does as well', (recording) => {
  expect(compareWith(recording)).toBeNull()
})

describe('a recording that differs', () => {
  it.each(recordings)('in one segment is told apart: $name', (recording) => {
    for (const [place, { rseq }] of recording.segments.entries()) {
      const later = changed(recording, 'segments', place, { rseq: (rseq ?? 0) + 1 })
      expect(compareWith(later)?.where, recording.segments[place]?.id).toContain('segments of')
    }
  })

  it.each(recordings)('in its last result is told apart: $name', (recording) => {
    const place = recording.results.length - 1
    expect(compareWith(changed(recording, 'results', place, { result: 'other' }))?.where).toContain(
      'results of',
    )
  })

  it('in a flag, a length or a loss is told apart', () => {
    for (const change of [{ flags: 'SYN+FIN' }, { len: 7 }, { fate: 'drop' }]) {
      expect(compareWith(changed(lastAckLost, 'segments', 0, change))).not.toBeNull()
    }
  })

  it('in a state is told apart', () => {
    expect(compareWith(changed(lastAckLost, 'states', 0, { to: 'CLOSING' }))?.where).toContain('states of')
  })

  it('by a segment too few or too many is told apart', () => {
    const [first, ...rest] = lastAckLost.segments
    expect(compareWith({ ...lastAckLost, segments: rest })).not.toBeNull()
    expect(compareWith({ ...lastAckLost, segments: [first!, first!, ...rest] })).not.toBeNull()
  })

  it('in its script is told apart', () => {
    expect(compareWith({ ...lastAckLost, rules: {} })).not.toBeNull()
    expect(compareWith({ ...lastAckLost, script: lastAckLost.script.slice(0, 2) })).not.toBeNull()
  })
})

it.each([
  { op: 'dance', said: 'the script has "dance"' },
  { op: 'close', when: 'B dances', said: 'the script waits for "B dances"' },
])('a script that cannot be read is an error: $said', ({ said, ...line }) => {
  const file: TraceFile = { ...lastAckLost, script: [...lastAckLost.script, { side: 'A', t: 1, ...line }] }
  expect(() => compareWith(file)).toThrow(said)
})
