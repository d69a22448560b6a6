import { type CDPSession, expect, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

const SYN = 'A sends SYN, seq 100, at 0 ms'

/** A finger, as the browser is told of it: whether it scrolls or draws is for the page to say. */
async function fingerOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly { x: number; y: number }[],
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
  return {
    down: (x: number, y: number) => touch('touchStart', [{ x, y }]),
    move: (x: number, y: number) => touch('touchMove', [{ x, y }]),
    up: () => touch('touchEnd', []),
  }
}

async function middleOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not to be seen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const scrolled = (page: Page) => page.locator('.stage').evaluate(({ scrollTop }) => scrollTop)

test('a finger draws the arrow head, and the page stays where it is', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'There is no touch screen.')
  const { segment } = await openLab(page, '1~open-close~at.150')
  await segment(SYN).focus()
  const { x, y } = await middleOf(page, '[data-grip="A.syn"]')
  const before = await scrolled(page)
  const finger = await fingerOn(page)
  await finger.down(x, y)
  for (let way = 10; way <= 120; way += 10) await finger.move(x, y + way)
  await expect(page.getByText(/^late by/)).toBeVisible()
  expect(await scrolled(page)).toBe(before)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await finger.up()
  await expect(segment(`${SYN}; held up`)).toHaveCount(1)
})

test('a tap on a segment, and one on its arrow head, opens the menu', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'There is no touch screen.')
  const { segment } = await openLab(page, '1~open-close~at.150')
  const menu = page.getByRole('dialog', { name: 'What becomes of SYN from A' })
  const finger = await fingerOn(page)
  const label = await segment(SYN).locator('text').boundingBox()
  await finger.down((label?.x ?? 0) + (label?.width ?? 0) / 2, (label?.y ?? 0) + (label?.height ?? 0) / 2)
  await finger.up()
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  const { x, y } = await middleOf(page, '[data-grip="A.syn"]')
  await finger.down(x, y)
  await finger.up()
  await expect(menu).toBeVisible()
})

test('a segment that has been tapped can be drawn at once: its menu leaves the arrow head free', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'There is no touch screen.')
  const answer = 'B sends SYN,ACK, seq 300 ack 101, at 50 ms'
  const { segment } = await openLab(page, '1~open-close~at.150')
  const menu = page.getByRole('dialog', { name: 'What becomes of SYN,ACK from B' })
  await segment(answer).tap()
  await expect(menu).toBeVisible()
  const { x, y } = await middleOf(page, '[data-grip="B.syn"]')
  const finger = await fingerOn(page)
  await finger.down(x, y)
  await expect(menu).toHaveCount(0)
  for (let way = 10; way <= 80; way += 10) await finger.move(x, y + way)
  await expect(page.getByText(/^late by/)).toBeVisible()
  await finger.up()
  await expect(segment(`${answer}; held up`)).toHaveCount(1)
})

test('an arrow head held at the edge scrolls the picture along, and says all the while how late it is', async ({
  page,
  isMobile,
}) => {
  const { segment } = await openLab(page, '1~half-close~at.150')
  await segment(SYN).focus()
  const { x, y } = await middleOf(page, '[data-grip="A.syn"]')
  const stage = await page.locator('.stage').boundingBox()
  const bottom = (stage?.y ?? 0) + (stage?.height ?? 0)
  const finger = isMobile ? await fingerOn(page) : null
  if (finger === null) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, bottom - 4, { steps: 6 })
  } else {
    await finger.down(x, y)
    for (let part = 1; part <= 6; part += 1) await finger.move(x, y + ((bottom - 4 - y) * part) / 6)
  }
  const room = await page.locator('.stage').evaluate((it) => it.scrollHeight - it.clientHeight)
  expect(room).toBeGreaterThan(100)
  await expect.poll(() => scrolled(page)).toBeGreaterThan(room - 2)
  const tag = await page.getByText(/^late by/).boundingBox()
  expect(tag?.y).toBeGreaterThan(stage?.y ?? 0)
  expect((tag?.y ?? 0) + (tag?.height ?? 0)).toBeLessThanOrEqual(bottom)
  await page.keyboard.press('Escape')
  if (finger === null) await page.mouse.up()
  else await finger.up()
  await expect(segment(`${SYN}; arrives at 50 ms`)).toHaveCount(1)
})

test('an arrow head drawn far beyond the view keeps its tag in it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A finger cannot leave its screen.')
  const { segment } = await openLab(page, '1~half-close~at.150')
  await segment(SYN).focus()
  const { x, y } = await middleOf(page, '[data-grip="A.syn"]')
  const stage = await page.locator('.stage').boundingBox()
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, 2000, { steps: 4 })
  const tag = await page.getByText(/^late by/).boundingBox()
  expect((tag?.y ?? 0) + (tag?.height ?? 0)).toBeLessThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0))
  await page.mouse.up()
  await expect(segment(`${SYN}; arrives at 50 ms`)).toHaveCount(0)
})
