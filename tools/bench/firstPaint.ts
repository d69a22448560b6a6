import { mkdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { findBrowser } from '../../e2e/setup/browser'
import { thisMachine } from '../../e2e/setup/thisMachine'
import { compressFolder } from '../build/compress'
import { PAGE_BUILD } from '../build/pageBuild'
import { staticServer } from '../serve/staticServer'
import type { Bench } from './report'

/** A phone of the middle class on a slow network: what Lighthouse calls "Slow 4G" and "4x slowdown". */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const CPU_SLOWDOWN = 4
const WINDOW = { width: 390, height: 844 }
const RUNS = 5

/** When a reader first sees something of the lab, and of a page on which React shows one word. */
export const benchFirstPaint: Bench = async () => {
  const root = process.cwd()
  const folder = resolve(root, 'node_modules/.cache/first-paint')
  const pages = { lab: join(folder, 'lab'), 'empty React page': join(folder, 'empty') }
  await build({ root, logLevel: 'error', build: { outDir: pages.lab, emptyOutDir: true } })
  await buildEmptyPage(folder, pages['empty React page'])

  const browser = await chromium.launch({
    executablePath: findBrowser(thisMachine) ?? chromium.executablePath(),
    args: ['--no-sandbox'],
  })
  const times: Record<string, number[]> = {}
  for (let run = 0; run < RUNS; run += 1) {
    // By turns, so that a neighbour on the machine slows both.
    for (const [name, page] of Object.entries(pages)) {
      times[name] = [...(times[name] ?? []), await firstPaintOf(browser, page)]
    }
  }
  await browser.close()

  const rows = Object.entries(times).map(([name, all]) => ({
    name,
    cells: { 'ms (median)': median(all), fastest: Math.min(...all), slowest: Math.max(...all) },
  }))
  const [lab, empty] = rows.map(({ cells }) => cells['ms (median)'])
  return {
    title: `first contentful paint (CPU ${CPU_SLOWDOWN}x slower, 1.6 Mbit/s, ${NETWORK.latency} ms, ${RUNS} runs)`,
    columns: { 'ms (median)': 0, fastest: 0, slowest: 0 },
    rows,
    goal: {
      what: 'Times sooner than an empty React page',
      goal: 1,
      reached: (empty ?? 0) / (lab ?? 1),
      decimals: 2,
    },
  }
}

/** Builds a page on which React shows one word: in the same way as the lab, and compressed likewise. */
async function buildEmptyPage(folder: string, outDir: string): Promise<void> {
  const root = join(folder, 'empty-source')
  mkdirSync(root, { recursive: true })
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>' +
      '<body><div id="root"></div><script type="module" src="/main.tsx"></script></body></html>',
  )
  writeFileSync(
    join(root, 'main.tsx'),
    "import { StrictMode } from 'react'\nimport { createRoot } from 'react-dom/client'\n" +
      "createRoot(document.getElementById('root')!).render(<StrictMode><p>Hello</p></StrictMode>)\n",
  )
  await build({
    root,
    configFile: false,
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { ...PAGE_BUILD, outDir, emptyOutDir: true },
  })
  compressFolder(outDir)
}

/** The first contentful paint of a page in a browser that has never seen it, in ms after the reader asked for it. */
async function firstPaintOf(browser: Browser, folder: string): Promise<number> {
  const server = await listening(staticServer(folder))
  const context = await browser.newContext({ viewport: WINDOW })
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  await devTools.send('Network.enable')
  await devTools.send('Network.emulateNetworkConditions', NETWORK)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolvePaint) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0]
          if (entry !== undefined) resolvePaint(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
  await context.close()
  server.close()
  return painted
}

const listening = (server: Server): Promise<Server> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server))
  })

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
