import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { shiftsOf, watchShifts } from './shifts'

/** What a page asks for by itself, but for what it waits for before it shows anything. */
const PARTS = /assets\/(?!early|lab-|first-|WordsColumn-\w+\.css).*\.(?:js|css)$/

/** Opens a page and waits until nothing more comes. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('[data-lab=ready]').waitFor()
  await page.waitForLoadState('networkidle')
}

/** What a page asks for by itself at this address. */
async function partsOf(page: Page, address: string): Promise<readonly string[]> {
  const parts = new Set<string>()
  const note = (request: { url: () => string }) => {
    if (PARTS.test(request.url())) parts.add(request.url())
  }
  page.on('request', note)
  await open(page, address)
  page.off('request', note)
  return [...parts]
}

for (const address of ['./', './?lang=zh-CN']) {
  test(`nothing moves whichever part of ${address} comes last`, async ({ page }) => {
    // Each of its parts is a visit.
    test.setTimeout(180_000)
    await watchShifts(page)
    const parts = await partsOf(page, address)
    expect(parts.length).toBeGreaterThan(5)
    for (const late of parts) {
      await page.route(late, async (route) => {
        await wait(600)
        await route.continue()
      })
      await open(page, address)
      expect({ late, shifts: await shiftsOf(page) }).toEqual({ late, shifts: [] })
      await page.unrouteAll({ behavior: 'wait' })
    }
  })
}

for (const address of [
  './?lab=1~refused~at.50',
  './?lab=1~refused~at.50&lang=zh-CN',
  './?lab=1~open-close~sny~at.100',
  './?lab=1~open-close~compare.time-wait',
  './?lab=1~lesson.three-segments',
  './?lab=1~lesson.why-third&lang=zh-CN',
  './?lab=1~challenge.three-fins',
  './?lab=1~open-close~quiz',
]) {
  test(`nothing moves when the parts of ${address} come one by one`, async ({ page }) => {
    test.slow()
    await watchShifts(page)
    for (const order of ['oldest', 'newest'] as const) {
      const waiting: (() => void)[] = []
      await page.route(PARTS, async (route) => {
        await new Promise<void>((resolve) => waiting.push(resolve))
        await route.continue()
      })
      const release = setInterval(() => (order === 'oldest' ? waiting.shift() : waiting.pop())?.(), 60)
      await open(page, address)
      clearInterval(release)
      expect({ order, shifts: await shiftsOf(page) }).toEqual({ order, shifts: [] })
      await page.unrouteAll({ behavior: 'wait' })
    }
  })
}

test('nothing moves when the page itself comes in pieces', async ({ page, request, baseURL }) => {
  test.slow()
  const text = await (await request.get('./')).text()
  const pieces = text.match(/.{1,1500}/gs) ?? []
  const server = createServer(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    for (const piece of pieces) {
      response.write(piece)
      await wait(40)
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await page.route(/\/(?:assets|favicon)/, async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: new URL(`.${pathname}`, baseURL).href }) })
  })
  await watchShifts(page)
  await open(page, `http://127.0.0.1:${port}/`)
  expect(await shiftsOf(page)).toEqual([])
  server.close()
})
