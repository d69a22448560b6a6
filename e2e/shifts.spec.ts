import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { shiftsOf, watchShifts } from './shifts'
import { test } from './tab'

/** What a page asks for by itself, but for what it waits for before it shows anything. */
const PARTS = /assets\/(?!early|lab-|first-|WordsColumn-\w+\.css).*\.(?:js|css)$/

/** Opens a page and waits until nothing more comes. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('[data-lab=ready]').waitFor()
  await page.waitForLoadState('networkidle')
}

/** What moves on a page of its own while it is opened. */
async function shiftsWhile(context: BrowserContext, visit: (page: Page) => Promise<void>) {
  const page = await context.newPage()
  await watchShifts(page)
  await visit(page)
  const shifts = await shiftsOf(page)
  await page.unrouteAll({ behavior: 'wait' })
  await page.close()
  return shifts
}

/** What a page of its own asks for by itself at this address. */
async function partsOf(context: BrowserContext, address: string): Promise<readonly string[]> {
  const page = await context.newPage()
  const parts = new Set<string>()
  page.on('request', (request) => {
    if (PARTS.test(request.url())) parts.add(request.url())
  })
  await open(page, address)
  await page.close()
  return [...parts]
}

for (const { address, beside, least } of [
  { address: './', beside: null, least: 5 },
  { address: './?lang=zh-CN', beside: './', least: 2 },
]) {
  test(`nothing moves whichever part of ${address} comes last`, async ({ context }) => {
    // Each of its parts is a visit.
    test.setTimeout(180_000)
    const known = beside === null ? [] : await partsOf(context, beside)
    const parts = (await partsOf(context, address)).filter((part) => !known.includes(part))
    expect(parts.length).toBeGreaterThan(least)
    const waiting = [...parts]
    const visitAll = async () => {
      const own = await context.newPage()
      await watchShifts(own)
      for (let late = waiting.shift(); late !== undefined; late = waiting.shift()) {
        await own.route(late, async (route) => {
          await wait(600)
          await route.continue()
        })
        await Promise.all([own.waitForResponse(late), open(own, address)])
        expect({ late, shifts: await shiftsOf(own) }).toEqual({ late, shifts: [] })
        await own.unrouteAll({ behavior: 'wait' })
      }
      await own.close()
    }
    await Promise.all([visitAll(), visitAll(), visitAll()])
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
  test(`nothing moves when the parts of ${address} come one by one`, async ({ context }) => {
    test.slow()
    const visitIn = async (order: 'oldest' | 'newest') => {
      const waiting: (() => void)[] = []
      // What is asked for after all seemed to have come is let go as well.
      const release = setInterval(() => (order === 'oldest' ? waiting.shift() : waiting.pop())?.(), 60)
      const shifts = await shiftsWhile(context, async (page) => {
        await page.route(PARTS, async (route) => {
          await new Promise<void>((resolve) => waiting.push(resolve))
          await route.continue()
        })
        await open(page, address)
      }).finally(() => clearInterval(release))
      expect({ order, shifts }).toEqual({ order, shifts: [] })
    }
    await Promise.all([visitIn('oldest'), visitIn('newest')])
  })
}

test('nothing moves when the page itself comes in pieces', async ({ context, request, baseURL }) => {
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
  const shifts = await shiftsWhile(context, async (page) => {
    await page.route(/\/(?:assets|favicon)/, async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: new URL(`.${pathname}`, baseURL).href }) })
    })
    await open(page, `http://127.0.0.1:${port}/`)
  })
  expect(shifts).toEqual([])
  server.close()
})
