import type { Browser, Page } from '@playwright/test'
import { median, quantile } from './pages'

/** What the main thread has done for each frame, in ms of the processor. */
export interface FrameWork {
  readonly median: number
  /** What 95 of 100 frames keep to. */
  readonly most: number
  /** How many frames would have been late on a screen that shows sixty in a second. */
  readonly long: number
  readonly frames: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline']

/** Records what the main thread of a page does meanwhile, frame by frame. */
export async function frameWork(browser: Browser, page: Page, act: () => Promise<void>): Promise<FrameWork> {
  const work = await workMeanwhile(browser, page, act)
  return {
    median: median(work),
    most: quantile(work, 0.95),
    long: work.filter((ms) => ms > 16.7).length,
    frames: work.length,
  }
}

/** All that the main thread of a page does until what is asked of it is on the screen, in ms of the processor. */
export async function workUntilShown(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<number> {
  const work = await workMeanwhile(browser, page, act)
  return work.reduce((sum, ms) => sum + ms, 0)
}

async function workMeanwhile(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: CATEGORIES })
  await act()
  // The last frame is still on its way.
  await page.waitForTimeout(60)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]
  }
  return workOfFrames(traceEvents)
}

/** What the main thread does when a frame is handed over to be put on the screen. */
const FRAME_DONE = 'BeginCommitCompositorFrame'

/** All tasks of the main thread up to the one that hands a frame over count as the work of that frame. */
function workOfFrames(events: readonly TraceEvent[]): readonly number[] {
  const main = mainThread(events)
  const own = events.filter(({ pid, tid }) => `${pid} ${tid}` === main).sort((a, b) => a.ts - b.ts)
  const frames: number[] = []
  let work = 0
  for (const { name, ph, tdur = 0 } of own) {
    if (name === 'RunTask' && ph === 'X') work += tdur / 1000
    if (name !== FRAME_DONE) continue
    frames.push(work)
    work = 0
  }
  return frames
}

/** The main thread of the page: the thread that hands over most frames. */
function mainThread(events: readonly TraceEvent[]): string {
  const frames = new Map<string, number>()
  for (const { name, pid, tid } of events) {
    if (name === FRAME_DONE) frames.set(`${pid} ${tid}`, (frames.get(`${pid} ${tid}`) ?? 0) + 1)
  }
  return [...frames].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
