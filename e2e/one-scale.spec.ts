import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './tab'

const worldsIn = (page: Page): readonly [Locator, Locator] => [
  page.getByRole('region', { name: 'Without TIME-WAIT', exact: true }),
  page.getByRole('region', { name: 'With TIME-WAIT of 2 MSL', exact: true }),
]

/** How far below its picture's upper edge something is drawn. */
const heightOf = async (world: Locator, it: Locator): Promise<number> => {
  const picture = await world
    .getByRole('group', { name: 'Space-time diagram of the connection' })
    .boundingBox()
  return ((await it.boundingBox())?.y ?? Number.NaN) - (picture?.y ?? Number.NaN)
}

const LINK = '1~last-ack-lost~compare.time-wait~at.2000'

test('two worlds show one moment, and where they part, at one height', async ({ page }) => {
  await page.goto(`./?lab=${LINK}`)
  const worlds = worldsIn(page)
  for (const mark of [
    (world: Locator) => world.locator('[data-playhead] line'),
    (world: Locator) => world.getByText('≠'),
  ]) {
    const [one, other] = await Promise.all(worlds.map((world) => heightOf(world, mark(world))))
    expect(one).toBeGreaterThan(100)
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(1)
  }
})

test('two worlds scroll together, whichever is scrolled', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no wheel.')
  await page.setViewportSize({ width: 1280, height: 620 })
  await page.goto(`./?lab=${LINK}`)
  const worlds = worldsIn(page)
  const pictures = worlds.map((world) =>
    world.getByRole('group', { name: 'Space-time diagram of the connection' }),
  )
  const tops = async () =>
    Promise.all(pictures.map(async (it) => Math.round((await it.boundingBox())?.y ?? 0)))
  const isTogether = async () => {
    const [one, other] = await tops()
    return one === other
  }
  for (const world of worlds) {
    const [before] = await tops()
    await world.hover()
    await page.mouse.wheel(0, world === worlds[0] ? -300 : 120)
    await expect.poll(async () => (await tops())[0]).not.toBe(before)
    await expect.poll(isTogether).toBe(true)
  }
})
