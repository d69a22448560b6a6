import { expect, test as fresh, type Locator, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

const boxOf = async (it: Locator) => (await it.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
const bar = (page: Page) => page.getByRole('region', { name: 'Playback' })
const stageOf = (page: Page) => page.locator('main [data-host=A]').locator('../..')

/** What of an element does not fit into it, in px. */
const cutOf = (it: Locator) =>
  it.evaluate((element) => Math.max(0, element.scrollWidth - element.clientWidth))

test.describe('in windows of many sizes', () => {
  test.skip(({ isMobile }) => isMobile, 'A phone has the size that it has.')

  for (const [width, height] of [
    [360, 225],
    [480, 300],
    [640, 400],
    [720, 450],
    [740, 360],
    [844, 390],
  ] as const) {
    test(`a window of ${width} x ${height} shows the picture and scrolls to the rest`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const { button } = await openLab(page, '1~third-ack-lost~at.1085')
      expect((await boxOf(stageOf(page))).height).toBeGreaterThanOrEqual(260)
      await button('Play').scrollIntoViewIfNeeded()
      await expect(button('Play')).toBeInViewport({ ratio: 1 })
      await page.getByText('Everything that happens').scrollIntoViewIfNeeded()
      await expect(page.getByText('Everything that happens')).toBeInViewport({ ratio: 1 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }

  for (const [width, height] of [
    [768, 1024],
    [900, 700],
    [1024, 768],
    [1440, 900],
  ] as const) {
    test(`at ${width} x ${height} nothing moves with the number of changes`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const heights = new Set<number>()
      for (const changes of ['', '~drop.A.syn', '~silent~no-time-wait~two-way~drop.A.syn~drop.B.fin']) {
        await openLab(page, `1~open-close${changes}~at.100`)
        if (changes !== '') await expect(page.getByRole('list', { name: 'Changes' })).toBeVisible()
        heights.add((await boxOf(bar(page))).height)
        const track = await boxOf(page.getByRole('slider', { name: 'Moment' }))
        expect(track.width).toBeGreaterThan(200)
        const redo = await boxOf(page.getByRole('button', { name: 'Redo' }))
        expect(redo.x + redo.width).toBeLessThanOrEqual(width - 16)
      }
      expect(heights.size).toBe(1)
      const newest = page.getByRole('list', { name: 'Changes' }).getByRole('button').last()
      await expect(newest).toBeInViewport({ ratio: 1 })
    })
  }

  for (const width of [320, 360, 390, 480]) {
    test(`${width} px are enough for names, states and the whole of time`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 })
      await openLab(page, '1~simultaneous-open~at.75')
      expect(await cutOf(page.getByRole('heading', { level: 1 }))).toBe(0)
      for (const name of ['A', 'B']) {
        const state = page.locator(`[data-host=${name}] [data-tone]`)
        await expect(state).toContainText('SYN-RECEIVED')
        const { x, width: wide } = await boxOf(state)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + wide).toBeLessThanOrEqual(width)
        const size = await state.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
        expect(size).toBeGreaterThanOrEqual(12)
      }
      expect((await boxOf(page.getByRole('slider', { name: 'Moment' }))).width).toBeGreaterThan(0.9 * width)
      for (const name of ['To the beginning', 'One step back', 'Play', 'One step forward', 'To the end']) {
        const key = await boxOf(page.getByRole('button', { name, exact: true }))
        expect(Math.min(key.width, key.height)).toBeGreaterThanOrEqual(44)
        expect(key.x + key.width).toBeLessThanOrEqual(width)
      }
      for (const name of ['Lessons', 'Menu', 'Controls', 'Compare', 'Share']) {
        const it = await boxOf(page.getByRole('button', { name, exact: true }))
        expect(Math.min(it.width, it.height)).toBeGreaterThanOrEqual(43.9)
        expect(it.y).toBeLessThan(60)
      }
      await expect(page.getByRole('combobox', { name: 'Theme' })).toBeVisible()
    })
  }

  test('the controls are one press away from the scenarios', async ({ page }) => {
    const { button } = await openLab(page)
    await expect(button('Old data in a new connection')).toBeInViewport()
    await button('Controls').click()
    await expect(page.getByRole('radiogroup', { name: 'Handshake' })).toBeInViewport()
    await expect(page.getByRole('radiogroup', { name: 'MSL, usual values' })).toBeInViewport()
  })

  test('a large window is written in larger type', async ({ page }) => {
    const heightAt = async (width: number) => {
      await page.setViewportSize({ width, height: 1200 })
      return (await boxOf(page.getByRole('heading', { level: 1 }))).height
    }
    await openLab(page)
    expect(await heightAt(2560)).toBeGreaterThan(1.2 * (await heightAt(1920)))
  })

  test('so is a lesson', async ({ page }) => {
    await openLab(page, '1~lesson.why-wait')
    const question = page.getByRole('heading', { name: 'Who is finished first?' })
    const heightAt = async (width: number) => {
      await page.setViewportSize({ width, height: 1200 })
      return (await boxOf(question)).height
    }
    expect(await heightAt(2560)).toBeGreaterThan(1.2 * (await heightAt(1920)))
  })

  for (const [lang, text] of [
    ['en', 'Press a segment to lose or delay it'],
    ['zh', '点一个报文段'],
  ] as const) {
    test(`the hint stands in one line, clear of the names beside it: ${lang}`, async ({ page }) => {
      await page.goto(`./?lang=${lang}`)
      const hint = page.getByText(text)
      for (const width of [360, 768, 1100, 1280, 1440, 1920, 2560]) {
        await page.setViewportSize({ width, height: 900 })
        const lines = await hint.evaluate((it) => {
          const range = document.createRange()
          range.selectNodeContents(it)
          return range.getClientRects().length
        })
        expect(lines, `${width} px`).toBe(1)
        const box = await boxOf(hint)
        for (const host of ['A', 'B']) {
          for (const name of await page.locator(`[data-host=${host}] > *`).all()) {
            const other = await boxOf(name)
            const isApart =
              box.x + box.width <= other.x ||
              box.x >= other.x + other.width ||
              box.y >= other.y + other.height ||
              box.y + box.height <= other.y
            expect(isApart, `${width} px, ${host}`).toBe(true)
          }
        }
      }
    })
  }

  test('on paper stand the whole picture, its scenario and the present moment, and nothing to press', async ({
    page,
  }) => {
    await openLab(page, '1~reconnect-in-time-wait~at.125500')
    const words = page.getByRole('complementary', { name: 'What just happened, and why' })
    await expect(words).toContainText('A goes from TIME-WAIT to CLOSED.')
    await expect(page.getByRole('heading', { name: 'Times' })).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    const picture = await boxOf(page.getByRole('group', { name: 'Space-time diagram' }))
    expect((await boxOf(stageOf(page))).height).toBeGreaterThan(picture.height)
    await expect(page.getByText('Connecting again during TIME-WAIT').locator('visible=true')).toHaveCount(1)
    await expect(words.getByText('A goes from TIME-WAIT to CLOSED.')).toBeVisible()
    await expect(
      page.getByRole('button').locator('visible=true').and(page.locator(':not(svg *)')),
    ).toHaveCount(0)
  })

  test('on paper one of two worlds stands below the other, and nothing to press', async ({ page }) => {
    await page.goto('./?lab=1~stale-syn~compare.handshake~at.66100')
    await expect(page.getByRole('group', { name: 'Space-time diagram' })).toHaveCount(2)
    await page.emulateMedia({ media: 'print' })
    const [one, other] = await Promise.all(
      ['Two-way handshake', 'Three-way handshake'].map((name) =>
        boxOf(page.getByRole('region', { name, exact: true })),
      ),
    )
    expect(other!.y).toBeGreaterThanOrEqual(one!.y + one!.height)
    await expect(page.getByRole('combobox').locator('visible=true')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Go to 1.05' })).toBeHidden()
  })

  test('in colours of the reader’s own the heads cover the picture, and what is chosen is seen', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openLab(page, '1~stale-syn~at.60000')
    const chosen = page.locator('label', { hasText: 'Three-way' }).locator('span')
    await expect(chosen).toBeAttached()
    const backgroundOf = (it: Locator) => it.evaluate((element) => getComputedStyle(element).backgroundColor)
    const other = page.locator('label', { hasText: 'Two-way' }).locator('span')
    expect(await backgroundOf(chosen)).not.toBe(await backgroundOf(other))
    const canvas = await page.evaluate(() => {
      document.body.style.background = 'Canvas'
      return getComputedStyle(document.body).backgroundColor
    })
    await expect.poll(() => backgroundOf(page.locator('[data-host=A]').locator('..'))).toBe(canvas)
  })
})

fresh(
  'the controls come to where they were asked for, however long they take',
  async ({ page, isMobile }) => {
    fresh.skip(isMobile, 'On a phone they open by themselves.')
    let letGo = () => {}
    const gone = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(/\/assets\/Controls-[^/]*\.js/, async (route) => {
      await gone
      await route.continue()
    })
    const { button } = await openLab(page)
    await button('Controls').click()
    await expect(page.getByText('The controls are on their way')).toBeInViewport()
    letGo()
    await expect(page.getByRole('radiogroup', { name: 'Handshake' })).toBeInViewport()
    await expect(page.getByRole('radiogroup', { name: 'MSL, usual values' })).toBeInViewport()
  },
)
