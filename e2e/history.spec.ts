import { expect, type Page, test } from '@playwright/test'
import { openLab } from './lab'

const LOST = 'The SYN is lost'
const HALF = 'Half-close'

const link = (page: Page) => new URL(page.url()).searchParams.get('lab') ?? ''
const entries = (page: Page) => page.evaluate(() => history.length)
const worlds = (page: Page) => page.locator('[data-world]')

/** Opens a scenario from the list, which on a phone is in a sheet. */
async function open(page: Page, isMobile: boolean, name: string) {
  if (isMobile) await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name, exact: true }).click()
}

test('the way back of the browser leads through what was opened, and forward again', async ({
  page,
  isMobile,
}) => {
  const { button, clock } = await openLab(page)
  await expect.poll(() => link(page)).toBe('1~open-close~at.150')
  const first = await entries(page)
  await open(page, isMobile, LOST)
  await expect.poll(() => link(page)).toBe('1~syn-lost~at.0')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(clock).toBe(1000)
  await open(page, isMobile, HALF)
  await expect.poll(() => link(page)).toBe('1~half-close~at.0')
  await button('Compare').click()
  await expect(worlds(page)).toHaveCount(2)
  await expect.poll(() => link(page)).toContain('compare.')
  expect(await entries(page)).toBe(first + 3)

  await page.goBack()
  await expect(worlds(page)).toHaveCount(0)
  expect(link(page)).toBe('1~half-close~at.0')
  await expect.poll(clock).toBe(0)
  await page.goBack()
  await expect.poll(clock).toBe(1000)
  expect(link(page)).toBe('1~syn-lost~at.1000')
  await page.goBack()
  await expect.poll(clock).toBe(150)
  expect(link(page)).toBe('1~open-close~at.150')
  await expect(button('Undo')).toBeDisabled()
  await button('Redo').click()
  await expect.poll(clock).toBe(1000)
  await page.goBack()
  await expect.poll(clock).toBe(150)
})

test('forward comes again to what back has left', async ({ page, isMobile }) => {
  const { button, clock, segment } = await openLab(page, '1~open-close~at.150')
  await open(page, isMobile, LOST)
  await expect.poll(clock).toBe(0)
  await button('Compare').click()
  await expect(worlds(page)).toHaveCount(2)
  await expect.poll(() => link(page)).toContain('compare.')
  for (const [go, count] of [
    ['goBack', 0],
    ['goForward', 2],
    ['goBack', 0],
  ] as const) {
    await page[go]()
    await expect(worlds(page)).toHaveCount(count)
  }
  await page.goBack()
  await expect.poll(clock).toBe(150)
  await page.goForward()
  await expect(segment('A sends SYN, seq 100, at 0 ms; lost on the way')).toHaveCount(1)
  await page.goForward()
  await expect(worlds(page)).toHaveCount(2)
})

test('edits and moments are no entries of their own, and what was edited is there after the way back', async ({
  page,
  isMobile,
}) => {
  const { segment, button, clock } = await openLab(page, '1~open-close~at.150')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.lab)).toBe('ready')
  const before = await entries(page)
  await segment('A sends SYN, seq 100, at 0 ms').click()
  await button('Lost').click()
  await page.keyboard.press('ArrowRight')
  await expect.poll(clock).toBe(1000)
  await expect.poll(() => link(page)).toBe('1~open-close~drop.A.syn~at.1000')
  expect(await entries(page)).toBe(before)
  await open(page, isMobile, HALF)
  await expect.poll(() => link(page)).toBe('1~half-close~at.0')
  await page.goBack()
  await expect(segment('A sends SYN, seq 100, at 0 ms; lost on the way')).toHaveCount(1)
  await expect.poll(clock).toBe(1000)
  await expect(button('Undo')).toBeEnabled()
  await button('Undo').click()
  await expect(segment('A sends SYN, seq 100, at 0 ms; arrives at 50 ms')).toHaveCount(1)
})

test('a lesson is left by the way back, what was done of it stays done, and the focus stays', async ({
  page,
}) => {
  const { button, clock } = await openLab(page, '1~half-close~at.0')
  await button('Lessons').click()
  const course = page.getByRole('dialog', { name: 'Lessons and challenges' })
  await course.getByRole('button', { name: /Lesson 1/ }).click()
  const lesson = page.getByRole('complementary', { name: 'Lessons and challenges' })
  await expect(lesson).toBeVisible()
  await expect.poll(() => link(page)).toContain('lesson.three-segments')
  const progress = () => page.evaluate(() => localStorage.getItem('handshake-lab.progress'))
  await lesson.getByRole('button', { name: 'Skip' }).first().click()
  await expect(lesson.locator('[data-step]')).not.toHaveAttribute('data-step', /\.$/)
  const done = await progress()
  const learn = button('Lessons')
  await learn.focus()
  await page.goBack()
  await page.goBack()
  await expect(lesson).toHaveCount(0)
  await expect.poll(clock).toBe(0)
  expect(link(page)).toBe('1~half-close~at.0')
  await expect(learn).toBeFocused()
  expect(await progress()).toBe(done)
  await page.goForward()
  await expect(lesson).toBeVisible()
})

test('the link to the stage is no way back to an earlier moment', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no keys.')
  const { button, clock } = await openLab(page, '1~open-close~at.0')
  await page.keyboard.press('ArrowRight')
  await expect.poll(clock).toBe(50)
  await page.getByRole('link', { name: 'Skip to the diagram' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('#stage')
  await page.keyboard.press('ArrowRight')
  await expect.poll(clock).toBe(100)
  await expect(button('Undo')).toBeDisabled()
})
