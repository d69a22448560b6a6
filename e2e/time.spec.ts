import { expect } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

test('a first visit shows a connection that is open, and one thing to do', async ({ page }) => {
  const { stage, stateOf } = await openLab(page)
  await expect(page.getByText('Press a segment to lose or delay it')).toBeVisible()
  await expect(stage.getByRole('button')).toHaveCount(9)
  expect([await stateOf('A'), await stateOf('B')]).toEqual(['ESTABLISHED', 'ESTABLISHED'])
})

test('one step forward and one back give the same picture', async ({ page }) => {
  const { stage, clock } = await openLab(page, '1~open-close~at.250')
  const before = await stage.innerHTML()
  await page.keyboard.press('ArrowRight')
  await expect.poll(clock).toBe(300)
  expect(await stage.innerHTML()).not.toBe(before)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(clock).toBe(250)
  expect(await stage.innerHTML()).toBe(before)
})

test('the buttons and the clicker step like the arrow keys, and the ends are a key away', async ({
  page,
}) => {
  const { button, clock } = await openLab(page, '1~open-close')
  await button('One step forward').click()
  await expect.poll(clock).toBe(50)
  await page.keyboard.press('PageDown')
  await expect.poll(clock).toBe(100)
  await page.keyboard.press('PageUp')
  await expect.poll(clock).toBe(50)
  await button('One step back').click()
  await expect.poll(clock).toBe(0)
  await page.keyboard.press('End')
  await expect.poll(clock).toBe(60_600)
  await page.keyboard.press('Home')
  await expect.poll(clock).toBe(0)
})

test('the clicker steps after a speed has been chosen, and the speed stays', async ({ page }) => {
  const { clock } = await openLab(page, '1~open-close')
  const speed = page.getByRole('combobox', { name: 'Speed' })
  await speed.selectOption('2×')
  await speed.press('PageDown')
  await expect.poll(clock).toBe(50)
  await expect(speed).toHaveValue('2')
})

test('the states of both hosts follow the clock', async ({ page }) => {
  const { stateOf } = await openLab(page, '1~open-close')
  const seen: string[] = [`${await stateOf('A')} ${await stateOf('B')}`]
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('ArrowRight')
    seen.push(`${await stateOf('A')} ${await stateOf('B')}`)
  }
  expect(seen).toEqual([
    'SYN-SENT LISTEN',
    'SYN-SENT SYN-RECEIVED',
    'ESTABLISHED SYN-RECEIVED',
    'ESTABLISHED ESTABLISHED',
  ])
})

test('it plays, pauses, and stops at the end', async ({ page }) => {
  const { button, clock } = await openLab(page, '1~refused')
  await button('Play').click()
  await expect.poll(clock).toBeGreaterThan(20)
  await button('Pause').click()
  const paused = await clock()
  await expect(button('Play')).toBeVisible()
  expect(await clock()).toBe(paused)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Space')
  await expect(button('Play')).toBeVisible()
  await expect.poll(clock).toBe(100)
})

test('the slider goes to any moment', async ({ page }) => {
  const { moment, clock } = await openLab(page, '1~open-close')
  const box = await moment.boundingBox()
  if (box === null) throw new Error('The slider is not to be seen.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect.poll(clock).toBeGreaterThan(100)
  expect(await clock()).toBeLessThan(1000)
  await expect(moment).toHaveAttribute('aria-valuetext', /The clock shows/)
})

test('the words say what just happened, and by which rule', async ({ page }) => {
  await openLab(page, '1~third-ack-lost~at.1085')
  await expect(
    page.getByRole('heading', { name: 'No acknowledgment of SYN,ACK for 1 s: B sends it again' }),
  ).toBeVisible()
  await expect(page.getByText('RFC 9293, section 3.10.8; RFC 6298 5.4–5.6')).toBeVisible()
})
