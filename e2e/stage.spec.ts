import { expect, type Page, test } from '@playwright/test'
import { scenarios } from '../src/scenarios'
import { openLab } from './lab'

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
