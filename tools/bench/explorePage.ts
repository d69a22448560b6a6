import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../e2e/setup/browser'
import { thisMachine } from '../../e2e/setup/thisMachine'
import { buildLab, median, quantile, serving } from './draw/pages'
import type { Bench, Row } from './report'

/** What is asked in the panel: a link, the most faults, and whether something must break. */
interface Case {
  readonly name: string
  readonly link: string
  readonly faults: number
}

const CASES: readonly Case[] = [
  { name: 'stale SYN, two-way', link: '1~stale-syn~two-way', faults: 1 },
  { name: 'last ACK lost, no TIME-WAIT', link: '1~last-ack-lost~no-time-wait', faults: 1 },
  { name: 'old data, no TIME-WAIT', link: '1~old-text~no-time-wait', faults: 1 },
  { name: 'open-close, 2 faults', link: '1~open-close', faults: 2 },
  { name: 'open-close, 3 faults', link: '1~open-close', faults: 3 },
]

/** What the page itself has seen. Times in ms from the click. */
interface Seen {
  readonly first: number | null
  readonly done: number
  /** Between one frame and the next. */
  readonly gaps: readonly number[]
}

/** A search of three faults may take a minute; nobody waits for longer than this, in ms. */
const PATIENCE = 180_000
const FRAME = 1000 / 60

/** The explorer as a learner has it: from the click in the page, with the worker beside it. */
export const benchExplorePage: Bench = async () => {
  const folder = await buildLab()
  const browser = await chromium.launch({
    executablePath: findBrowser(thisMachine) ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const rows: Row[] = []
  for (const it of CASES) rows.push(await serving(folder, (address) => measured(browser, address, it)))
  await browser.close()
  return {
    title: 'every network, in the page',
    columns: {
      'first (ms)': 0,
      'all (ms)': 0,
      'frame (median)': 1,
      'frame 95%': 1,
      'frames > 33 ms': 0,
      frames: 0,
      'worker MB': 0,
    },
    rows,
  }
}

async function measured(browser: Browser, address: string, { name, link, faults }: Case): Promise<Row> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  const heapUsed = await watchHeap(page)
  await page.goto(`${address}?lab=${link}`)
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Try every network' }).click()
  const panel = page.getByRole('dialog', { name: 'Try every network' })
  await panel.getByRole('radio', { name: String(faults), exact: true }).check({ force: true })
  // A reader reads the two sentences first; the worker gets ready meanwhile.
  await page.waitForTimeout(2000)
  const { first, done, gaps } = await page.evaluate(watchSearch, PATIENCE)
  const heap = heapUsed()
  await page.close()
  return {
    name,
    cells: {
      ...(first === null ? {} : { 'first (ms)': first }),
      'all (ms)': done,
      'frame (median)': median(gaps),
      'frame 95%': quantile(gaps, 0.95),
      'frames > 33 ms': gaps.filter((gap) => gap > 2 * FRAME).length,
      frames: gaps.length,
      ...(heap === 0 ? {} : { 'worker MB': heap }),
    },
  }
}

/** Asks the worker every half second how much of its heap is in use; answers with a function that ends it, in MB. */
async function watchHeap(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page)
  let worker: string | null = null
  let most = 0
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId
  })
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as { result?: { usedSize?: number } }
    most = Math.max(most, result?.usedSize ?? 0)
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' })
  const timer = setInterval(() => {
    if (worker === null) return
    void session.send('Target.sendMessageToTarget', { sessionId: worker, message }).catch(() => null)
  }, 500)
  return () => {
    clearInterval(timer)
    return most / 1e6
  }
}

/** Runs in the page: presses the button, and watches the answers and the frames until the search is done. */
function watchSearch(patience: number): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const gaps: number[] = []
    let first: number | null = null
    let before: number | null = null
    const button = document.querySelector<HTMLButtonElement>('.explorer-run')
    const start = performance.now()
    button?.click()
    setTimeout(() => reject(new Error('The search took too long.')), patience)
    const look = () => {
      first ??=
        document.querySelector('.explorer-answers [data-answer="broken"]') && performance.now() - start
      return document.querySelector('[data-explored]') !== null
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
    requestAnimationFrame(function frame(now) {
      if (before !== null) gaps.push(now - before)
      before = now
      if (look()) resolve({ first, done: performance.now() - start, gaps })
      else requestAnimationFrame(frame)
    })
  })
}
