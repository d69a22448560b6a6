import { expect, type Page } from '@playwright/test'
import { simulate } from '../src/simulation/simulate'
import { linkTo, lockstepOf } from '../tools/bench/draw/exchange'
import { openLab } from './lab'
import { test } from './tab'

const LONG = lockstepOf(200)
const SEGMENTS = simulate(LONG).segments.length

/** How many segments are drawn and labelled. */
const drawn = (page: Page) =>
  page
    .locator('[data-segment]')
    .filter({ has: page.locator('text') })
    .count()

/** Opens it, with all that is fetched behind the first picture. */
async function openLong(page: Page): Promise<void> {
  await openLab(page, linkTo(LONG))
  await page.waitForLoadState('networkidle')
}

test('a picture that is too high to be drawn as a whole is printed as a whole', async ({ page }) => {
  await openLong(page)
  const before = await drawn(page)
  expect(before).toBeLessThan(SEGMENTS / 2)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect.poll(() => drawn(page)).toBe(SEGMENTS)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => drawn(page)).toBe(before)
})

test('what is printed is drawn when the browser asks for it', async ({ page }) => {
  await openLong(page)
  const before = await drawn(page)
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const marks = document.querySelectorAll('[data-segment]').length
      document.documentElement.dataset.printed = `${marks}`
    })
  })
  await page.pdf()
  const printed = await page.locator('html').getAttribute('data-printed')
  expect(Number(printed)).toBe(SEGMENTS)
  await expect.poll(() => drawn(page)).toBe(before)
})
