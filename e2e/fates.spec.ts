import { expect } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

const SYN = 'A sends SYN, seq 100, at 0 ms'
const SYN_AGAIN = 'A sends SYN, seq 100, again at 1 s'

test('a segment is lost by a click, and sent again', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await expect(segment(SYN_AGAIN)).toHaveCount(0)
  await segment(SYN).click()
  await button('Lost').click()
  await expect(segment(`${SYN}; lost on the way`)).toBeVisible()
  await expect(segment(SYN_AGAIN)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText('A SYN lost')
})

test('a segment is lost by keys alone, and the focus comes back to it', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await segment(SYN).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'What becomes of SYN from A' })).toBeVisible()
  await expect(button('Lost')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(segment(SYN_AGAIN)).toBeVisible()
  await expect(segment(SYN)).toBeFocused()
})

test('Escape leaves the menu as it leaves everything else', async ({ page }) => {
  const { segment } = await openLab(page)
  await segment(SYN).focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(segment(SYN)).toBeFocused()
})

test('undo takes back what was done, and redo does it again', async ({ page }) => {
  const { segment, button, stage } = await openLab(page)
  const before = await stage.innerHTML()
  await segment(SYN).click()
  await button('Lost').click()
  await expect(segment(SYN_AGAIN)).toBeVisible()
  await button('Undo').click()
  await expect(segment(SYN_AGAIN)).toHaveCount(0)
  expect(await stage.innerHTML()).toBe(before)
  await button('Redo').click()
  await expect(segment(SYN_AGAIN)).toBeVisible()
})

test('a segment can be late by a time of one’s own choice', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await segment(SYN).click()
  await button('Late…').click()
  await page.getByRole('spinbutton', { name: 'Later by (ms)' }).fill('1500')
  await expect(segment(`${SYN}; held up, arrives at 1.55 s`)).toBeVisible()
})

test('what is late by nothing is delivered, and the number can still be typed', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await segment(SYN).click()
  await button('Late…').click()
  const by = page.getByRole('spinbutton', { name: 'Later by (ms)' })
  await by.fill('0')
  await expect(segment(`${SYN}; arrives at 50 ms`)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Changes' })).toHaveCount(0)
  await by.fill('70')
  await expect(segment(`${SYN}; held up, arrives at 120 ms`)).toBeVisible()
})

test('a number that is too large is shown in full and refused in its own unit', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await segment(SYN).click()
  await button('Late…').click()
  const by = page.getByRole('spinbutton', { name: 'Later by (ms)' })
  await by.fill('')
  await by.pressSequentially('99999999999')
  await expect(by).toHaveValue('99999999')
  await expect(page.getByText('From 0 to 86,400,000 ms.')).toBeVisible()
  const isCut = await by.evaluate((box: HTMLInputElement) => box.scrollWidth > box.clientWidth)
  expect(isCut).toBe(false)
})

test('the menu stays in view while its number is typed', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await segment(SYN).click()
  await button('Late…').click()
  const menu = page.getByRole('dialog', { name: 'What becomes of SYN from A' })
  for (const by of ['900', '9000', '90000', '9']) {
    await page.getByRole('spinbutton', { name: 'Later by (ms)' }).fill(by)
    await expect(menu).toBeInViewport({ ratio: 1 })
    const { bottom } = await menu.evaluate((box) => box.getBoundingClientRect())
    const below = await page.getByRole('region', { name: 'Playback' }).boundingBox()
    expect(bottom).toBeLessThanOrEqual(below!.y)
  }
})

test('the menu stays in view when the window becomes lower', async ({ page }) => {
  const { segment } = await openLab(page, '1~open-close~at.650')
  await segment('A sends SYN, seq 100, at 0 ms').focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('dialog', { name: 'What becomes of SYN from A' })
  await expect(menu).toBeInViewport({ ratio: 1 })
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width, height: height - 120 })
  await expect(menu).toBeInViewport({ ratio: 1 })
  await expect
    .poll(() => page.locator('.stage').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(50)
  await expect(menu).toBeInViewport({ ratio: 1 })
})

test('a segment can arrive twice', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await segment(SYN).click()
  await button('Twice').click()
  await expect(segment(`${SYN}; arrives at 50 ms, and a copy at 100 ms`)).toBeVisible()
})

test('a change is taken off by its chip, and one without its segment waits', async ({ page }) => {
  const { segment, button } = await openLab(page, '1~open-close~drop.A.syn~drop.A.syn_2')
  const changes = page.getByRole('list', { name: 'Changes' })
  await button('Take this back: A SYN lost').click()
  await expect(changes).toHaveText(/^A SYN \(again\) lost — not sent in this run/)
  await expect(segment(`${SYN}; arrives at 50 ms`)).toBeVisible()
})

test('the list of events loses and delivers segments without the picture', async ({ page }) => {
  const { button, segment } = await openLab(page, '1~open-close')
  await page.getByText('Everything that happens').click()
  await button('Lose this segment: SYN from A at 0 ms').click()
  await expect(segment(SYN_AGAIN)).toBeVisible()
  await button('Deliver this segment: SYN from A at 0 ms').click()
  await expect(segment(SYN_AGAIN)).toHaveCount(0)
})

test('the list of events makes segments late and double, and the focus comes back to it', async ({
  page,
}) => {
  const { button, segment } = await openLab(page, '1~open-close')
  await page.getByText('Everything that happens').click()
  const more = button('Late or twice: SYN from A at 0 ms')
  await more.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Twice' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  await expect(segment(`${SYN}; arrives at 50 ms, and a copy at`)).toBeVisible()
})
