import { expect } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

test('the address holds scenario, changes and moment, and leaves foreign parameters alone', async ({
  page,
}) => {
  const { segment, button, clock } = await openLab(page, '1~open-close&from=chat')
  await segment('A sends SYN, seq 100, at 0 ms').click()
  await button('Lost').click()
  // The moment at which the loss shows.
  await expect.poll(clock).toBe(50)
  await expect.poll(() => page.url()).toContain('drop.A.syn~at.50')
  expect(page.url()).toContain('from=chat')
  await page.reload()
  await expect(segment('A sends SYN, seq 100, at 0 ms; lost on the way')).toBeVisible()
  expect(await clock()).toBe(50)
})

test('a link behind the # opens as well', async ({ page }) => {
  await page.goto('./#lab=1~half-close~at.100')
  await expect(page.getByRole('group', { name: 'Space-time diagram' })).toBeVisible()
  await expect.poll(() => page.locator('[data-playhead]').getAttribute('data-playhead')).toBe('100')
})

test('what cannot be read of a link is said in words, and the rest opens', async ({ page }) => {
  const { clock, button } = await openLab(page, '1~open-close~drop.A.sny~at.100')
  await expect(page.getByRole('alert')).toContainText('“drop.A.sny”')
  await expect(page.getByRole('alert')).toContainText('Expected was a segment, such as “A.syn”')
  expect(await clock()).toBe(100)
  await button('Dismiss').click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what is wrong many times in a link is said once, and no more than can be read', async ({ page }) => {
  const { button } = await openLab(page, `1~open-close${'~drop.A.syn'.repeat(9)}~x~y~z~p~q~r`)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText(/“drop\.A\.syn”: it was said before.* \(8 times\)/)
  await expect(notice.getByRole('listitem')).toHaveCount(5)
  await expect(notice).toContainText('And 2 more.')
  await expect(button('Dismiss')).toBeInViewport()
  await expect(page.locator('[data-segment="A.syn#2"]')).toBeInViewport()
})

test('the language is chosen by its own name and remembered', async ({ page, isMobile }) => {
  await openLab(page)
  if (isMobile) await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('简体中文')
  await expect(page.getByRole('group', { name: '连接的时空图' })).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.reload()
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible()
})

test('the theme follows the system until it is chosen, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openLab(page)
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await paper()
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Light')
  await expect.poll(paper).not.toBe(dark)
  const light = await paper()
  await page.reload()
  expect(await paper()).toBe(light)
})

test('a scenario is opened from the list, at its beginning', async ({ page, isMobile }) => {
  const { clock } = await openLab(page)
  if (isMobile) await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'The SYN is lost' }).click()
  await expect.poll(clock).toBe(0)
  await expect.poll(() => page.url()).toContain('1~syn-lost~at.0')
})

test('every word of the page is a message', async ({ page }) => {
  await page.goto('./?lang=xx')
  await expect(page.getByRole('button', { name: 'Play Play' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handshake Lab Handshake Lab')
})

test('nothing is said on the console and nothing asked of others, whatever a reader does', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) foreign.push(request.url())
  })
  const { segment, button } = await openLab(page)
  await segment('A sends SYN, seq 100, at 0 ms').click()
  await button('Lost').click()
  await page.keyboard.press('End')
  await button('Undo').click()
  await button('Play').click()
  await button('Share').click()
  await expect(page.getByRole('status').filter({ hasText: 'address' })).toBeVisible()
  await button('Compare').click()
  await expect(page.locator('[data-verdict]')).toHaveCount(2)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await button('Controls').click()
  await expect(page.getByRole('heading', { name: 'Times' })).toBeVisible()
  expect(complaints).toEqual([])
  expect(foreign).toEqual([])
})
