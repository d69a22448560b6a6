import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const data = join(import.meta.dirname, 'conformance/data')
const own = mkdtempSync(join(tmpdir(), 'conformance-'))
afterAll(() => rmSync(own, { recursive: true }))

/** A file of the tests' own. */
function fileOf(name: string, content: unknown): string {
  const path = join(own, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** Runs the command as `npm run --silent conformance -- FILE...` does. */
function conformance(...files: readonly string[]) {
  const command = ['--import', 'tsx', join(import.meta.dirname, 'conformance.ts'), ...files]
  const options = { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' } as const
  const { stdout, stderr, status } = spawnSync(process.execPath, command, options)
  return { lines: stdout.trimEnd().split('\n'), stderr, code: status }
}

const syn = { segment: { flags: ['SYN'], seq: 7 } }
const closed = (name: string, state: string, more = {}) => ({
  name,
  given: { state: 'CLOSED', path: [] },
  steps: [{ ...syn, expect: { state } }],
  ...more,
})

describe('the command conformance', { timeout: 30_000 }, () => {
  it('passes the sample and the recordings of Linux', () => {
    const recordings = readdirSync(join(data, 'linux')).map((name) => join(data, 'linux', name))
    const { lines, code } = conformance(join(data, 'sample.json'), ...recordings)
    expect(lines).toEqual(['counted apart: 1 of profile rfc793, not run', '113 passed, 0 failed'])
    expect(code).toBe(0)
  })

  it('prints what is not met, counts doubts apart, and fails', () => {
    const vectors = [
      closed('right', 'CLOSED'),
      closed('wrong', 'LISTEN'),
      closed('doubtful', 'LISTEN', { doubt: 'two readings' }),
      closed('other', 'LISTEN', { deviates: 'another source' }),
      closed('old', 'CLOSED', { profile: 'rfc793' }),
    ]
    const { lines, code } = conformance(fileOf('mine.json', { vectors }))
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'wrong',
      'doubtful (doubt)',
      'other (deviates)',
      'counted apart',
      '1 passed, 1 failed',
    ])
    expect(code).toBe(1)
  })

  it('has a sentence for a file that it cannot read, and goes on', () => {
    const { lines, code } = conformance(
      fileOf('broken.json', '{'),
      join(own, 'missing.json'),
      fileOf('right.json', { vectors: [closed('right', 'CLOSED')] }),
    )
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/broken\.json: .*JSON/)
    expect(lines[1]).toMatch(/missing\.json: /)
    expect(lines[2]).toBe('1 passed, 2 failed')
    expect(code).toBe(1)
  })

  it('asks for a file where none is named', () => {
    const { stderr, code } = conformance()
    expect(stderr).toContain('Name one or more files')
    expect(code).toBe(2)
  })
})
