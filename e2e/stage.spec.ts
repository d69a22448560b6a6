import { expect, type Page } from '@playwright/test'
import { scenarios } from '../src/scenarios'
import { openLab } from './lab'
import { test } from './tab'

const WINDOWS = [
  [360, 740],
  [390, 844],
  [768, 1024],
  [836, 700],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const

/** The names beside the lanes that an edge of their stage cuts, but for its upper one, where they go under the heads. */
const cutNames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stage')].flatMap((stage) => {
      const seen = stage.getBoundingClientRect()
      return [...stage.querySelectorAll('.mark-name')].flatMap((name) => {
        const { left, right, bottom } = name.getBoundingClientRect()
        return left < seen.left || right > seen.right || bottom > seen.bottom ? [name.textContent] : []
      })
    }),
  )

/** Goes to the last moment, where the stage follows, and then to the end of what it shows. */
async function expectWholeNamesAtTheEnd(page: Page): Promise<void> {
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height })
    await page.keyboard.press('Home')
    await page.keyboard.press('End')
    await expect.poll(() => cutNames(page), { message: `${width} px, followed` }).toEqual([])
    // Of two stages that scroll as one, neither may keep the other from its end.
    await page.evaluate(async () => {
      for (const stage of document.querySelectorAll('.stage')) stage.scrollTop = stage.scrollHeight
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    })
    expect(await cutNames(page), `${width} px, scrolled`).toEqual([])
  }
}

test.describe('no name is cut at the end of', () => {
  test.skip(({ isMobile }) => isMobile, 'The window takes the widths of phones, too.')
  test.slow()

  for (const { id } of scenarios) {
    test(id, async ({ page }) => {
      await openLab(page, `1~${id}`)
      await expectWholeNamesAtTheEnd(page)
    })
  }

  for (const link of [
    '1~stale-syn~compare.handshake',
    '1~stale-syn~silent~compare.handshake',
    '1~last-ack-lost~compare.time-wait',
    '1~old-text~compare.time-wait',
  ]) {
    test(`the two worlds of ${link}`, async ({ page }) => {
      await page.goto(`./?lab=${link}`)
      await expect(page.locator('[data-playhead]')).toHaveCount(2)
      await expectWholeNamesAtTheEnd(page)
    })
  }
})

test('the last name of a lesson on two worlds is whole', async ({ page, isMobile }) => {
  test.skip(isMobile, 'on a phone one world is seen at a time')
  await page.goto('./?lab=1~lesson.why-third.reset')
  await page.getByRole('button', { name: 'The connection has been reset' }).click()
  const worlds = page.getByRole('group', { name: 'Space-time diagram of the connection' })
  await expect(worlds.first().getByText('✕ reset')).toBeVisible()
  await expect.poll(() => cutNames(page)).toEqual([])
})

test('in a large window the picture grows with the words about it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has the size that it has.')
  const widths: number[] = []
  for (const [width, height] of [
    [1920, 1080],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height })
    const { stage } = await openLab(page)
    const box = await stage.boundingBox()
    widths.push(box?.width ?? 0)
    expect((box?.width ?? 0) / width).toBeGreaterThan(0.62)
  }
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(1.25)
})

test('in a large window an arrow head is drawn to where the pointer is', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has the size that it has.')
  await page.setViewportSize({ width: 2560, height: 1440 })
  const { segment, stage } = await openLab(page, '1~open-close~at.0')
  await segment('A sends SYN, seq 100').hover()
  const grip = stage.locator('[data-grip="A.syn"] circle').first()
  const from = await grip.boundingBox()
  if (from === null) throw new Error('There is no arrow head to take hold of.')
  const x = from.x + from.width / 2
  const y = from.y + from.height / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 50, { steps: 3 })
  await page.mouse.move(x, y + 100, { steps: 3 })
  const to = await grip.boundingBox()
  expect(Math.abs((to?.y ?? 0) - from.y - 100)).toBeLessThan(2)
  await page.mouse.up()
  await expect(segment('A sends SYN, seq 100, at 0 ms; held up')).toBeVisible()
})

test('a hint on a small window covers no mark, wherever the picture is scrolled to', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'The window takes the sizes of phones, too.')
  for (const lang of ['en', 'zh-CN']) {
    for (const [width, height] of [
      [360, 740],
      [390, 844],
      [844, 390],
      [740, 360],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`./?lab=1~open-close~at.600&lang=${lang}`)
      const heads = page.locator('.stage-heads')
      await heads.waitFor()
      const overhang = await heads.evaluate((element) => {
        const hint = (element.querySelector('.stage-hint') as Element).getBoundingClientRect()
        return hint.bottom - element.getBoundingClientRect().bottom
      })
      expect(overhang, `${lang}, ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

test('a hint on a narrow stage touches neither the hosts nor their states', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The window takes the widths of phones, too.')
  for (const lang of ['en', 'zh-CN']) {
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`./?lab=1~simultaneous-open~at.0&lang=${lang}`)
      const heads = page.locator('.stage-heads')
      await heads.waitFor()
      for (let step = 0; step < 4; step += 1) {
        const touching = await heads.evaluate((element) => {
          const boxOf = (part: Element) => part.getBoundingClientRect()
          const hint = boxOf(element.querySelector('.stage-hint') as Element)
          return [...element.querySelectorAll('.host-name, .host-state')].flatMap((part) => {
            const { left, right, top, bottom } = boxOf(part)
            const isClear =
              left >= hint.right || right <= hint.left || top >= hint.bottom || bottom <= hint.top
            return isClear ? [] : [part.textContent]
          })
        })
        expect(touching, `${lang}, ${width} px, step ${step}`).toEqual([])
        await page.keyboard.press('ArrowRight')
      }
    }
  }
})
