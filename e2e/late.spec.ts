import { expect, test } from '@playwright/test'
import { openLab } from './lab'

const SYN = 'A sends SYN, seq 100, at 0 ms'

test('a segment is made late by drawing its arrow head down the other lane', async ({ page }) => {
  const { segment, button } = await openLab(page)
  await segment(SYN).focus()
  const head = await page.locator('[data-grip="A.syn"]').boundingBox()
  const x = (head?.x ?? 0) + (head?.width ?? 0) / 2
  const y = (head?.y ?? 0) + (head?.height ?? 0) / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 60, { steps: 4 })
  await expect(page.getByText(/^late by/)).toBeVisible()
  await page.mouse.up()
  await expect(segment(`${SYN}; held up`)).toBeVisible()
  await button('Undo').click()
  await expect(segment(`${SYN}; arrives at 50 ms`)).toBeVisible()
})

test('Escape lets go of an arrow head without a change', async ({ page }) => {
  const { segment } = await openLab(page)
  await segment(SYN).focus()
  const head = await page.locator('[data-grip="A.syn"]').boundingBox()
  const x = (head?.x ?? 0) + (head?.width ?? 0) / 2
  const y = (head?.y ?? 0) + (head?.height ?? 0) / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 60, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(segment(`${SYN}; arrives at 50 ms`)).toBeVisible()
})

test('the future that was stays after an edit until something else is done', async ({ page }) => {
  const { segment, button } = await openLab(page)
  const note = page.getByText('what would have happened without your change')
  await expect(note).toHaveCount(0)
  await segment(SYN).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lost' }).click()
  await expect(note).toBeVisible()
  await button('One step forward').click()
  await expect(note).toHaveCount(0)
})
