import { expect, type Page } from '@playwright/test'
import { linkTo, lockstepOf } from '../tools/bench/draw/exchange'
import { openLab } from './lab'
import { test } from './tab'

/** The numbers of the segments whose lines are on the screen, and of those that are labelled. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect() as DOMRect
    const isSeen = (mark: Element | null) => {
      const { top, bottom } = (mark ?? document.body).getBoundingClientRect()
      return mark !== null && bottom > stage.top && top < stage.bottom
    }
    const marks = [...document.querySelectorAll('[data-segment]')].filter((mark) =>
      isSeen(mark.querySelector('.mark-hit')),
    )
    return { marks: marks.length, labelled: marks.filter((mark) => mark.querySelector('text')).length }
  })

test('a long run is drawn wherever the slider is drawn to, and labelled when it rests', async ({ page }) => {
  const { moment, clock } = await openLab(page, linkTo(lockstepOf(1000)))
  const box = await moment.boundingBox()
  if (box === null) throw new Error('The slider is not to be seen.')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 12, y)
  await page.mouse.down()
  for (let part = 0.05; part < 0.9; part += 0.05) {
    await page.mouse.move(box.x + box.width * part, y)
    expect((await seen(page)).marks).toBeGreaterThan(5)
  }
  await page.mouse.up()
  expect(await clock()).toBeGreaterThan(30_000)
  await expect.poll(async () => (await seen(page)).labelled).toBeGreaterThan(5)
  const { marks, labelled } = await seen(page)
  expect(labelled).toBe(marks)
})

test('the playhead stays in view when the stage becomes smaller', async ({ page, isMobile }) => {
  test.skip(isMobile, 'on a phone one world is seen at a time')
  await page.goto('./?lab=1~lesson.why-third.reset')
  const isPlayheadSeen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.stage')].every((stage) => {
        const { top, bottom } = stage.getBoundingClientRect()
        const line = stage.querySelector('[data-playhead] line')?.getBoundingClientRect().top ?? 0
        return line > top && line < bottom
      }),
    )
  const height = async () => (await page.locator('.stage').first().boundingBox())?.height ?? 0
  await expect.poll(isPlayheadSeen).toBe(true)
  const before = await height()
  await page.getByRole('button', { name: 'Nothing', exact: true }).click()
  // The verdicts need room.
  await expect.poll(height).toBeLessThan(before)
  await expect.poll(isPlayheadSeen).toBe(true)
})
