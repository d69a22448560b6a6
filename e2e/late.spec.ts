import { expect } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

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

test('the handle of an arrow head is there as long as its segment is in hand', async ({ page, isMobile }) => {
  const { segment, button, stage } = await openLab(page)
  const handle = page.locator('[data-grip]')
  const menu = page.getByRole('dialog', { name: 'What becomes of SYN from A' })
  await segment(SYN).focus()
  await expect(handle).toHaveCount(1)
  await button('Play').focus()
  await expect(handle).toHaveCount(0)

  await segment(SYN).focus()
  await page.keyboard.press('Enter')
  await expect(menu.getByRole('button', { name: 'Lost' })).toBeFocused()
  await expect(handle).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(segment(SYN)).toBeFocused()
  await expect(handle).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(handle).not.toHaveAttribute('data-grip', 'A.syn')
  await button('Play').focus()

  // By finger or mouse: a press beside the menu closes it.
  if (isMobile) await segment(SYN).tap()
  else await segment(SYN).click()
  await expect(menu).toBeVisible()
  await expect(handle).toHaveCount(1)
  const { x = 0, y = 0, width = 0 } = (await stage.boundingBox()) ?? {}
  if (isMobile) await page.touchscreen.tap(x + width / 2, y + 5)
  else await page.mouse.click(x + width / 2, y + 5)
  await expect(menu).toHaveCount(0)
  if (!isMobile) await page.mouse.move(x + width / 2, 1)
  await expect(handle).toHaveCount(0)
})

for (const [width, height] of [
  [1440, 900],
  [2560, 1440],
] as const) {
  test(`what is drawn comes to the time at which it is let go: ${width} px`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'The window takes its own widths.')
    await page.setViewportSize({ width, height })
    const { segment, button } = await openLab(page, '1~open-close~at.650')
    const centreOf = async (locator: ReturnType<typeof page.locator>) => {
      const box = await locator.boundingBox()
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    }
    const { y: present } = await centreOf(page.locator('[data-playhead]'))
    const drawToPresent = async (handle: ReturnType<typeof page.locator>) => {
      const { x, y } = await centreOf(handle)
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x, present, { steps: 6 })
    }
    const lastData = segment('A sends DATA')
    await lastData.focus()
    await drawToPresent(page.locator('[data-grip]'))
    // It would arrive at 250 ms.
    await expect(page.getByText('late by 400\u00a0ms')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.mouse.up()

    await button('Edit the script').click()
    const call = page.getByRole('slider', { name: 'A calls CLOSE', exact: true })
    await drawToPresent(call)
    await page.mouse.up()
    // A is connected at 100 ms.
    await expect(call).toHaveAttribute('aria-valuetext', '550\u00a0ms after A is connected')
  })
}

test('a call that has been drawn says its new time, wherever its handle comes to stand', async ({ page }) => {
  const { button, stage } = await openLab(page, '1~open-close~at.150')
  if (!(await button('Edit the script').isVisible())) await button('Controls').click()
  await button('Edit the script').click()
  if (await button('Close').isVisible()) await button('Close').click()
  const call = page.getByRole('slider', { name: 'A calls SEND with 5 octets', exact: true })
  const box = await call.boundingBox()
  const x = (box?.x ?? 0) + (box?.width ?? 0) / 2
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 60, { steps: 4 })
  await page.mouse.up()
  const picture = await stage.boundingBox()
  await page.mouse.move((picture?.x ?? 0) + (picture?.width ?? 0) / 2, y - 40)
  await expect(call).toBeFocused()
  const time = (await call.getAttribute('aria-valuetext')) ?? ''
  expect(time).not.toBe('100\u00a0ms after A is connected')
  await expect(call.getByText(time)).toBeVisible()
})
