import { expect, type Locator, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator, key = 'Tab') {
  for (let step = 0; step < 120; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('The focus never came there.')
}

test('everything is done by keys alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no keys.')
  const { segment, button, clock } = await openLab(page, '1~open-close~at.0')
  const syn = segment('A sends SYN, seq 100, at 0 ms')
  const changes = page.getByRole('list', { name: 'Changes', exact: true })

  await tabTo(page, syn)
  await page.keyboard.press('Enter')
  await tabTo(page, button('Lost'))
  await page.keyboard.press('Enter')
  await expect(syn).toBeFocused()
  await expect(changes).toContainText('A SYN lost')

  await page.keyboard.press('Enter')
  await tabTo(page, button('Late…'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('spinbutton', { name: 'Later by (ms)' }))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('1500')
  await page.keyboard.press('Escape')
  await expect(changes).toContainText('A SYN late by 1.5 s')

  await tabTo(page, syn)
  await page.keyboard.press('Enter')
  await tabTo(page, button('Twice'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(changes).toContainText('A SYN twice')

  await tabTo(page, syn)
  await page.keyboard.press('Enter')
  await tabTo(page, button('Delivered'))
  await page.keyboard.press('Enter')
  await expect(changes).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(changes).toContainText('A SYN twice')
  await page.keyboard.press('End')
  await expect.poll(clock).toBeGreaterThan(60_000)
  await tabTo(page, button('Share'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'address' })).toBeVisible()
  expect(page.url()).toContain('dup.A.syn')
})

test('everything is done by touch', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'There is no touch screen.')
  const { segment, button, stateOf } = await openLab(page, '1~open-close~at.0')
  const syn = segment('A sends SYN, seq 100, at 0 ms')
  const changes = page.getByRole('list', { name: 'Changes', exact: true })
  const choose = async (fate: string) => {
    await syn.tap()
    await button(fate).tap()
  }
  await choose('Lost')
  await expect(changes).toContainText('A SYN lost')
  await choose('Late…')
  await expect(changes).toContainText('A SYN late by 1 s')
  await page.getByRole('heading', { level: 1 }).tap()
  await choose('Twice')
  await expect(changes).toContainText('A SYN twice')
  await page.getByRole('heading', { level: 1 }).tap()
  await choose('Delivered')
  await expect(changes).toHaveCount(0)
  await button('Undo').tap()
  await expect(changes).toContainText('A SYN twice')
  await button('Take this back: A SYN twice').tap()
  await button('One step forward').tap()
  await expect.poll(() => stateOf('B')).toBe('SYN-RECEIVED')

  await button('Menu').tap()
  await page.getByRole('button', { name: 'The last ACK lost, with and without TIME-WAIT' }).tap()
  await expect(page.locator('[data-verdict=broken]')).toBeVisible()
  await button('Share').tap()
  await expect(page.getByRole('status').filter({ hasText: 'address' })).toBeVisible()
})
