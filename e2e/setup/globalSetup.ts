import { ensureBrowser, fetchChineseFont } from './browser'
import { thisMachine } from './thisMachine'

/** Runs once before the tests. The workers inherit CHROME_PATH, and `playwright.config.ts` reads it there. */
export default function globalSetup(): void {
  process.env.CHROME_PATH = ensureBrowser(thisMachine)
  fetchChineseFont(thisMachine)
}
