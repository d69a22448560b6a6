import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Machine } from './browser'

/** A download that has not come to its end by now is taken for one that never will. */
const patienceMs = 5 * 60_000

function starts(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function which(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null
}

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  hasApt: process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== null,
  playwrightBrowser: chromium.executablePath(),
  // Only on Linux are there stubs and missing libraries to fear; on Windows `--version` would open a window.
  works: (program) => existsSync(program) && (process.platform !== 'linux' || starts(program, '--version')),
  which,
  run: (command, ...args) => {
    const env = {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    }
    const shell = process.platform === 'win32'
    return (
      spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: patienceMs, env, shell })
        .status === 0
    )
  },
}
