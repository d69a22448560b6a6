/** What the search for a browser needs to know of the machine, and may do to it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Whether programs may be installed with apt: a Debian or Ubuntu, and root. */
  readonly hasApt: boolean
  /** Where Playwright keeps the browser that it downloads, whether or not it is there. */
  readonly playwrightBrowser: string
  /** Whether this program is there and starts. */
  works(program: string): boolean
  /** The full path of a command on PATH. */
  which(command: string): string | null
  /** Runs a command to its end and says whether it succeeded. */
  run(command: string, ...args: readonly string[]): boolean
}

const variables = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH']
const commands = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome']

/** Where the usual installers put Chrome and its relatives. */
function usualPlaces({ env, platform }: Machine): string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', `${env.HOME}/Applications`]
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return applications.flatMap((folder) =>
      names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    )
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    const names = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge']
    const programs = names.map(
      (name) => `${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
    )
    return roots.flatMap((root) =>
      root === undefined ? [] : programs.map((program) => `${root}\\${program}`),
    )
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/** A Chrome or Chromium that is already on this machine: the one that was asked for, or else any that starts. */
export function findBrowser(machine: Machine): string | null {
  const candidates = [
    ...variables.map((name) => machine.env[name] ?? null),
    ...commands.map((command) => machine.which(command)),
    ...usualPlaces(machine),
    machine.playwrightBrowser,
  ]
  return candidates.find((path) => path !== null && path !== '' && machine.works(path)) ?? null
}

/** Finds a browser, or fetches one: Playwright's own or, where that cannot be had, the distribution's. */
export function ensureBrowser(machine: Machine): string {
  const download = () => machine.run('npx', 'playwright', 'install', 'chromium')
  const installPackage = () =>
    machine.hasApt &&
    machine.run('apt-get', 'update') &&
    machine.run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')

  const present = findBrowser(machine)
  if (present !== null) return present
  for (const fetch of [download, installPackage]) {
    const fetched = fetch() ? findBrowser(machine) : null
    if (fetched !== null) return fetched
  }
  throw new Error(
    'The end-to-end tests need a browser: install Chrome or Chromium, or set CHROME_PATH to where one is.',
  )
}

/** Fetches a font with Chinese characters if there is none and it can be had; without one the tests still run. */
export function fetchChineseFont(machine: Machine): void {
  if (!machine.hasApt || machine.run('sh', '-c', 'fc-list :lang=zh | grep -q .')) return
  machine.run('apt-get', 'install', '-y', '--no-install-recommends', 'fonts-noto-cjk')
}
