import { expect, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

const chip = (page: Page, name: string) => page.getByRole('button', { name: `Take this back: ${name}` })

/** The code that keeps focus and address has come as soon as the moment stands in the address. */
const isKept = (page: Page) => expect(page).toHaveURL(/at\.0/)

test('the focus stays by what a change takes away', async ({ page }) => {
  const { button, segment, stage } = await openLab(page, '1~open-close~drop.A.syn~drop.A.fin')
  await isKept(page)
  await test.step('a chip hands it on to the next one, and the last to Undo', async () => {
    await chip(page, 'A SYN lost').press('Enter')
    await expect(chip(page, 'A FIN,ACK lost')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(button('Undo')).toBeFocused()
  })
  await test.step('Undo and Redo keep it when there is nothing more to do', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(button('Undo')).toBeDisabled()
    await expect(button('Undo')).toBeFocused()
    await button('Redo').press('Enter')
    await page.keyboard.press('Enter')
    await expect(button('Redo')).toBeDisabled()
    await expect(button('Redo')).toBeFocused()
  })
  await test.step('a segment that is sent no more leaves it to the one in its place', async () => {
    await page.keyboard.press('Control+z')
    await segment('A sends FIN,ACK, seq 106 ack 301, again').focus()
    await page.keyboard.press('Control+Shift+z')
    await expect(segment('A sends FIN,ACK, seq 106 ack 301, again')).toHaveCount(0)
    await expect(stage.locator(':focus')).toHaveRole('button')
  })
})

test('who uses a pointer keeps the keys for the whole lab', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there are no keys')
  const { button } = await openLab(page, '1~open-close~drop.A.syn~drop.A.fin')
  await isKept(page)
  await chip(page, 'A SYN lost').click()
  await page.keyboard.press('Space')
  await expect(button('Pause')).toBeVisible()
  await expect(chip(page, 'A FIN,ACK lost')).toBeVisible()
})

test('what could not be read of a link is dismissed without losing the focus', async ({ page }) => {
  await openLab(page, '1~open-close~nonsense')
  await isKept(page)
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveRole('button')
})
