import { expect, type Page, test } from '@playwright/test'
import { shiftsOf, watchShifts } from './shifts'

/** The limit of the issue, in octets on the line. */
const MOST = 100_000

const SEGMENTS = '[data-segment]'

/** Keeps the page's modules away until it is called: what is seen meanwhile is what was prerendered. */
async function holdModules(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/assets\/(?!early).*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** The page is painted while it is still being read: waits until all of it stands there. */
const hasBeenRead = (page: Page) => page.waitForFunction(() => document.readyState !== 'loading')

const PICTURE = 'main svg *, main p, main span'
const ALL_THAT_IS_SEEN = `${PICTURE}, aside *, header *, h1`

/** What is drawn, and where. */
const placesOf = (page: Page, what: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return width === 0 && height === 0
          ? []
          : [[element.tagName, element.textContent, ...[x, y, width, height].map(Math.round)].join(' ')]
      }),
    what,
  )

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false })

  test('lanes, segments and words are there to be seen', async ({ page }) => {
    await page.goto('./')
    const stage = page.getByRole('main')
    await expect(stage.getByText('Press a segment to lose or delay it')).toBeVisible()
    await expect(page.locator(SEGMENTS).locator('visible=true')).toHaveCount(9)
    await expect(stage.getByText('SYN ACK').first()).toBeVisible()
    await expect(stage.getByText('ESTABLISHED', { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: /goes to ESTABLISHED/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  })
})

test('React takes the first picture over without a jump, and then it works', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await watchShifts(page)
  const release = await holdModules(page)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByText('Press a segment to lose or delay it').locator('visible=true')).toBeVisible()
  await hasBeenRead(page)
  const before = await placesOf(page, ALL_THAT_IS_SEEN)
  const taken = [page.locator(SEGMENTS).locator('visible=true').first(), page.getByText('At 150 ms')]
  const elements = await Promise.all(taken.map((it) => it.elementHandle()))
  release()

  await expect(page).toHaveURL(/lab=/)
  await page.waitForLoadState('networkidle')
  expect(await placesOf(page, ALL_THAT_IS_SEEN)).toEqual(before)
  // What was prerendered has not been made anew.
  for (const element of elements) expect(await element?.evaluate((it) => it.isConnected)).toBe(true)
  expect(await shiftsOf(page)).toEqual([])

  await page.keyboard.press('Home')
  await expect(page.locator('[data-playhead]')).toHaveAttribute('data-playhead', '0')
  expect(complaints).toEqual([])
})

test('the first picture stays where it is in windows of every width', async ({ page, isMobile }) => {
  test.skip(isMobile, 'One window of many widths is enough.')
  test.slow()
  for (const width of [
    360, 375, 393, 479, 500, 655, 761, 800, 913, 1100, 1111, 1366, 1533, 1919, 2222, 2560,
  ]) {
    await page.setViewportSize({ width, height: 800 })
    const release = await holdModules(page)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.locator(SEGMENTS).locator('visible=true')).toHaveCount(9)
    await hasBeenRead(page)
    const before = await placesOf(page, PICTURE)
    release()
    await page.locator('[data-lab=ready]').waitFor()
    await page.waitForLoadState('networkidle')
    expect({ width, places: await placesOf(page, PICTURE) }).toEqual({ width, places: before })
  }
})

test('what is pressed on the first picture before React is there is not lost', async ({ page }) => {
  const release = await holdModules(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'A sends SYN, seq 100, at 0 ms' }).click()
  release()
  await page.getByRole('button', { name: 'Lost', exact: true }).click()
  await expect(page.getByRole('button', { name: 'A sends SYN, seq 100, again at 1 s' })).toBeVisible()
})

test('the hooks are there once, whatever the width and the link', async ({ page }) => {
  for (const [address, time] of [
    ['./', '150'],
    ['./?lab=1~refused~at.50', '50'],
  ] as const) {
    await page.goto(address)
    await expect(page.locator('[data-playhead]')).toHaveAttribute('data-playhead', time)
    await expect(page.locator('[data-host]')).toHaveCount(2)
  }
})

test('a change that is made while TCP is still on its way takes hold when it has come', async ({ page }) => {
  await page.route(/tcp.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await page.goto('./')
  await page.getByRole('button', { name: 'A sends SYN, seq 100, at 0 ms' }).click()
  await page.getByRole('button', { name: 'Lost', exact: true }).click()
  await expect(page.getByRole('button', { name: 'A sends SYN, seq 100, again at 1 s' })).toBeVisible()
})

test('who comes with a link or reads Chinese never sees another picture flash up', async ({ page }) => {
  for (const address of ['./?lab=1~refused~at.50', './?lang=zh-CN']) {
    const release = await holdModules(page)
    await page.goto(address, { waitUntil: 'commit' })
    await hasBeenRead(page)
    await expect(page.locator(SEGMENTS).locator('visible=true')).toHaveCount(0)
    release()
    await expect(page.locator(SEGMENTS).locator('visible=true').first()).toBeVisible()
    await page.unrouteAll()
  }
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible()
})

test('a theme that was chosen is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('./')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.evaluate(() => localStorage.setItem('handshake-lab.theme', 'dark'))
  const release = await holdModules(page)
  await page.goto('./', { waitUntil: 'commit' })
  await hasBeenRead(page)
  expect(await paper()).not.toBe(light)
  release()
})

test(`all that the page names has at most ${MOST / 1000} kB on the line`, async ({ page, request }) => {
  const text = await (await request.get('./')).text()
  const named = [...text.matchAll(/ (?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (finished) => {
    const { pathname } = new URL(finished.url())
    if (pathname === '/' || named.includes(pathname.slice(1)))
      sizes.push(finished.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  const octets = await Promise.all(sizes)
  expect(octets).toHaveLength(named.length + 1)
  expect(octets.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST)
})
