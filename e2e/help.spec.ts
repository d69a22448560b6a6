import { expect } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

test('? opens the help, and Escape leaves it', async ({ page }) => {
  await openLab(page)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys and marks' })
  await expect(help).toContainText('One step forward')
  await expect(help).toContainText('Older than MSL: the network discards it.')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
})

test('the help has a button', async ({ page, isMobile }) => {
  await openLab(page)
  if (isMobile) await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys and marks' })).toBeVisible()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('keys belong to the help while it is open', async ({ page }) => {
  const { clock } = await openLab(page, '1~open-close~at.100')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  expect(await clock()).toBe(100)
})

test('the speed goes from a quarter to eight times', async ({ page }) => {
  await openLab(page)
  const speed = page.getByRole('combobox', { name: 'Speed' })
  await expect(speed.getByRole('option')).toHaveText(['¼×', '½×', '1×', '2×', '4×', '8×'])
  await speed.selectOption('8×')
  await expect(speed).toHaveValue('8')
})

for (const name of ['Lessons', 'Menu', 'Controls', 'Help'] as const) {
  test(`the way out stays in sight, and a press beside the window is one, too: ${name}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(!isMobile && (name === 'Menu' || name === 'Controls'), 'They stand beside the diagram.')
    await openLab(page)
    if (name === 'Help') await page.keyboard.press('?')
    else await page.getByRole('button', { name, exact: true }).first().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expect
      .poll(() =>
        dialog.evaluate((it) => {
          it.scrollTo(0, it.scrollHeight)
          return it.scrollTop
        }),
      )
      .toBeGreaterThan(0)
    await expect(dialog.getByRole('button', { name: 'Close', exact: true })).toBeInViewport({ ratio: 1 })
    if (isMobile) await page.touchscreen.tap(195, 20)
    else await page.mouse.click(20, 450)
    await expect(dialog).toHaveCount(0)
  })
}
