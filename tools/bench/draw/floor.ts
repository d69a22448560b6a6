import type { Browser } from '@playwright/test'
import { type FrameWork, frameWork } from './frames'

/** What a frame costs of which a page makes the least: one word on an empty page is another. No page can do with less. */
export async function leastFrame(browser: Browser): Promise<FrameWork> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent('<!doctype html><p>0</p>')
  const work = await frameWork(browser, page, async () => {
    await page.evaluate(changeOneWord)
    await page.waitForTimeout(2000)
  })
  await page.close()
  return work
}

/** Runs in the page, until it is closed. */
function changeOneWord(): void {
  const word = document.querySelector('p')?.firstChild as Text
  let frames = 0
  requestAnimationFrame(function change() {
    frames += 1
    word.data = `${frames}`
    requestAnimationFrame(change)
  })
}
