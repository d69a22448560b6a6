import { describe, expect, it } from 'vitest'
import { ensureBrowser, fetchChineseFont, findBrowser, type Machine } from './browser'

/** A Linux machine with these programs; a command that is run may put another one there, or else it fails. */
function machine(
  programs: readonly string[],
  { brings = {}, ...rest }: Partial<Machine> & { readonly brings?: Readonly<Record<string, string>> } = {},
) {
  const there = new Set(programs)
  const ran: string[] = []
  const made: Machine = {
    env: {},
    platform: 'linux',
    hasApt: true,
    playwrightBrowser: '/cache/chromium/chrome',
    works: (program) => there.has(program),
    which: (command) => [...there].find((program) => program.endsWith(`/${command}`)) ?? null,
    run: (...words) => {
      const line = words.join(' ')
      ran.push(line)
      const brought = Object.entries(brings).find(([part]) => line.includes(part))?.[1]
      if (brought !== undefined) there.add(brought)
      return brought !== undefined || line === 'apt-get update'
    },
    ...rest,
  }
  return { machine: made, ran }
}

const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

describe('the search for a browser', () => {
  it.each([
    {
      where: 'in CHROME_PATH',
      programs: ['/a/b', '/usr/bin/chromium'],
      env: { CHROME_PATH: '/a/b' },
      found: '/a/b',
    },
    {
      where: 'not in a stale CHROME_PATH',
      programs: ['/usr/bin/chromium'],
      env: { CHROME_PATH: '/gone' },
      found: '/usr/bin/chromium',
    },
    { where: 'on PATH', programs: ['/home/me/bin/google-chrome'], found: '/home/me/bin/google-chrome' },
    {
      where: 'off PATH',
      programs: ['/opt/google/chrome/chrome'],
      which: () => null,
      found: '/opt/google/chrome/chrome',
    },
    { where: 'on a Mac', programs: [mac], platform: 'darwin' as const, found: mac },
    {
      where: 'on Windows',
      programs: [edge],
      platform: 'win32' as const,
      env: { PROGRAMFILES: 'C:\\Program Files' },
      found: edge,
    },
    {
      where: 'where Playwright keeps its own',
      programs: ['/cache/chromium/chrome'],
      found: '/cache/chromium/chrome',
    },
    { where: 'nowhere', programs: [], found: null },
  ])('looks $where', ({ where: _, programs, found, ...rest }) => {
    expect(findBrowser(machine(programs, rest).machine)).toBe(found)
  })

  it('passes over a stub that does not start', () => {
    const { machine: stubbed } = machine(['/usr/bin/google-chrome'], {
      which: (command) => `/usr/bin/${command}`,
    })
    expect(findBrowser(stubbed)).toBe('/usr/bin/google-chrome')
  })
})

describe('when there is no browser', () => {
  const download = 'npx playwright install chromium'
  const install = 'apt-get install -y --no-install-recommends chromium'

  it('fetches nothing if there is one after all', () => {
    const { machine: ready, ran } = machine(['/usr/bin/chromium'])
    expect(ensureBrowser(ready)).toBe('/usr/bin/chromium')
    expect(ran).toEqual([])
  })

  it("downloads Playwright's", () => {
    const { machine: online, ran } = machine([], { brings: { [download]: '/cache/chromium/chrome' } })
    expect(ensureBrowser(online)).toBe('/cache/chromium/chrome')
    expect(ran).toEqual([download])
  })

  it.each([
    { case: 'the download fails', brings: { [install]: '/usr/bin/chromium' } },
    {
      case: 'what was downloaded does not start',
      brings: { [download]: '/broken', [install]: '/usr/bin/chromium' },
    },
  ])("installs the distribution's if $case", ({ brings }) => {
    const { machine: debian, ran } = machine([], { brings })
    expect(ensureBrowser(debian)).toBe('/usr/bin/chromium')
    expect(ran).toEqual([download, 'apt-get update', install])
  })

  it.each([
    { case: 'without root', hasApt: false, ran: [download] },
    { case: 'when nothing can be reached', hasApt: true, ran: [download, 'apt-get update', install] },
  ])('says in one sentence what to install, $case', ({ hasApt, ran }) => {
    const bare = machine([], { hasApt })
    expect(() => ensureBrowser(bare.machine)).toThrow(/install Chrome or Chromium, or set CHROME_PATH/)
    expect(bare.ran).toEqual(ran)
  })
})

describe('a font with Chinese characters', () => {
  const look = 'sh -c fc-list :lang=zh | grep -q .'

  it.each([
    { case: 'is not fetched if there is one', options: { brings: { 'fc-list': 'a font' } }, ran: [look] },
    { case: 'is not fetched without root', options: { hasApt: false }, ran: [] },
    {
      case: 'may be missing',
      options: {},
      ran: [look, 'apt-get install -y --no-install-recommends fonts-noto-cjk'],
    },
  ])('$case', ({ options, ran }) => {
    const some = machine([], options)
    expect(() => fetchChineseFont(some.machine)).not.toThrow()
    expect(some.ran).toEqual(ran)
  })
})
