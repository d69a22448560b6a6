import { expect, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

const world = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const READY_MADE = [
  {
    name: 'A stale SYN, two-way and three-way',
    broken: { world: 'Two-way handshake', verdict: 'B believed in a connection that nobody shared' },
    holds: { world: 'Three-way handshake', verdict: 'B is not fooled' },
  },
  {
    name: 'A stale SYN, and A stays silent',
    broken: { world: 'Two-way handshake', verdict: 'B holds a connection that nobody shares' },
    holds: { world: 'Three-way handshake', verdict: 'B is not fooled' },
  },
  {
    name: 'The last ACK lost, with and without TIME-WAIT',
    broken: { world: 'Without TIME-WAIT', verdict: 'The connection of B ends in a reset' },
    holds: { world: 'With TIME-WAIT of 2 MSL', verdict: 'Both sides close in good order' },
  },
  {
    name: 'Old data, with and without TIME-WAIT',
    broken: { world: 'Without TIME-WAIT', verdict: 'B takes old data for new' },
    holds: { world: 'With TIME-WAIT of 2 MSL', verdict: 'The old data are not taken' },
  },
]

for (const { name, broken, holds } of READY_MADE) {
  test(`two worlds: ${name}`, async ({ page, isMobile }) => {
    const { button } = await openLab(page)
    if (isMobile) await page.getByRole('button', { name: 'Menu' }).click()
    await button(name).click()
    await expect(world(page, broken.world)).toHaveAttribute('data-verdict', 'broken')
    await expect(world(page, broken.world).getByRole('heading', { level: 3 })).toContainText(
      `broken ${broken.verdict}`,
    )
    await expect(world(page, holds.world)).toHaveAttribute('data-verdict', 'holds')
    await expect(world(page, holds.world).getByRole('heading', { level: 3 })).toContainText(
      `holds ${holds.verdict}`,
    )
    await expect(world(page, holds.world)).toContainText('Judged on this one run')
  })
}

test('any scenario is compared by the mechanism that it needs, and left again', async ({ page }) => {
  const { button, stage } = await openLab(page, '1~last-ack-lost~at.600')
  await button('Compare').click()
  await expect(world(page, 'Without TIME-WAIT')).toBeVisible()
  await expect.poll(() => page.url()).toContain('compare.time-wait')
  await page.reload()
  await expect(world(page, 'Without TIME-WAIT')).toBeVisible()
  await button('Leave comparison').click()
  await expect(stage).toHaveCount(1)
  await expect.poll(() => page.url()).not.toContain('compare')
})

test('undo leads out of a comparison and redo into it', async ({ page }) => {
  const { button } = await openLab(page, '1~last-ack-lost')
  await button('Compare').click()
  await expect(world(page, 'Without TIME-WAIT')).toBeVisible()
  await button('Undo').click()
  await expect(world(page, 'Without TIME-WAIT')).toHaveCount(0)
  await button('Redo').click()
  await expect(world(page, 'Without TIME-WAIT')).toBeVisible()
})

test('one clock rules both worlds, and leads to where they part', async ({ page }) => {
  await page.goto('./?lab=1~old-text~compare.time-wait~at.0')
  const clocks = page.locator('[data-playhead]')
  await expect(clocks).toHaveCount(2)
  await page.getByRole('button', { name: 'Go to 1.6 s' }).click()
  for (const clock of await clocks.all()) await expect(clock).toHaveAttribute('data-playhead', '1600')
  await page.keyboard.press('ArrowRight')
  for (const clock of await clocks.all()) await expect(clock).toHaveAttribute('data-playhead', '1650')
  await expect(world(page, 'Without TIME-WAIT')).toContainText(
    'At 1.6 s, here: A goes from FIN-WAIT-2 to CLOSED.',
  )
})

test('a connection that nobody shares is in trouble in the head of its host, too', async ({ page }) => {
  await page.goto('./?lab=1~stale-syn~silent~compare.handshake~at.0')
  await world(page, 'Two-way handshake').waitFor()
  await page.keyboard.press('End')
  const host = world(page, 'Two-way handshake').locator('[data-host=B]')
  await expect(host).toContainText('✕ ESTABLISHED')
  await expect(host).toContainText('Host B is in ESTABLISHED, of which its peer knows nothing')
  await expect(world(page, 'Three-way handshake').locator('[data-host=B]')).not.toContainText('✕')
})

test('another mechanism is compared; where it makes no difference that is said', async ({
  page,
  isMobile,
}) => {
  await page.goto('./?lab=1~open-close~compare.handshake')
  const words = 'in this run the mechanism makes no difference'
  await expect(world(page, 'Two-way handshake')).toBeVisible()
  await page.getByRole('combobox', { name: 'With and without' }).selectOption('SO_REUSEADDR')
  await expect(page.getByText(words)).toBeVisible()
  if (isMobile) return
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByRole('radio', { name: 'TIME-WAIT' }).check({ force: true })
  await expect(world(page, 'Without TIME-WAIT')).toBeVisible()
})

test('the reasons of a verdict open under it, and leave the pictures most of the window', async ({
  page,
  isMobile,
}) => {
  if (!isMobile) await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('./?lab=1~old-text~compare.time-wait~at.2250')
  const broken = world(page, 'Without TIME-WAIT')
  const reasons = broken.getByText('Judged on this one run')
  await expect(reasons).toBeVisible({ visible: isMobile })
  if (isMobile) return
  const stage = await broken.locator('[data-host=A]').locator('../..').boundingBox()
  expect(stage!.height).toBeGreaterThan(0.6 * 720)
  await broken.getByRole('heading', { level: 3 }).click()
  await expect(reasons).toBeVisible()
})

test('a change concerns both worlds', async ({ page }) => {
  await page.goto('./?lab=1~open-close~compare.handshake~at.0')
  const left = world(page, 'Two-way handshake')
  const right = world(page, 'Three-way handshake')
  await left.getByRole('button', { name: 'A sends SYN, seq 100, at 0 ms' }).click()
  await expect(page.getByRole('dialog', { name: 'What becomes of SYN from A' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Lost', exact: true }).click()
  for (const side of [left, right]) {
    await expect(side.getByRole('button', { name: 'A sends SYN, seq 100, again at 1 s' })).toHaveCount(1)
  }
})

test('the worlds stand side by side, and one above the other where it is narrow', async ({
  page,
  isMobile,
}) => {
  await page.goto('./?lab=1~stale-syn~compare.handshake')
  const [left, right] = await Promise.all(
    ['Two-way handshake', 'Three-way handshake'].map((name) => world(page, name).boundingBox()),
  )
  if (isMobile) expect(right!.y).toBeGreaterThanOrEqual(left!.y + left!.height)
  else expect(right!.x).toBeGreaterThanOrEqual(left!.x + left!.width)
})

test('each step is said of both worlds, and nothing while they play', async ({ page }) => {
  await page.goto('./?lab=1~old-text~compare.time-wait~at.0')
  const told = page.locator('p[aria-live]')
  await expect(told).toHaveText(/^At 0\sms, in both worlds: .*A calls OPEN-ACTIVE and goes to SYN-SENT/)
  await page.keyboard.press('ArrowRight')
  await expect(told).toHaveText('At 50 ms, in both worlds: SYN from A reaches B: B goes to SYN-RECEIVED.')
  await page.getByRole('button', { name: 'Go to 1.6 s' }).click()
  await expect(told).toHaveText(/^At 1\.6\ss\. Without TIME-WAIT: .+\. With TIME-WAIT of 2.MSL: .+\.$/)
  await expect(told).toHaveAttribute('aria-live', 'polite')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(told).toBeEmpty()
  await expect(told).toHaveAttribute('aria-live', 'off')
})
