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
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string; readonly data?: { readonly message?: string } }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Records what the main thread of a page does meanwhile, frame by frame. */
export async function frameWork(browser: Browser, page: Page, act: () => Promise<void>): Promise<FrameWork> {
  const work = workOfFrames(await eventsMeanwhile(browser, page, act))
  return {
    median: median(work),
    most: quantile(work, 0.95),
    long: work.filter((ms) => ms > 16.7).length,
    frames: work.length,
  }
}

/** A page that can draw: `draw` is over when the picture stands in the page, which is not yet on the screen. */
export interface DrawingPage {
  draw: (what: string) => Promise<void> | void
}

const BEGUN = 'drawing begun'
const DRAWN = 'drawing drawn'

/**
 * All that the main thread of a page does from when it is told to draw until the picture is on the screen, in ms of the
 * processor. It is the page that tells itself, so that being asked from outside is not counted.
 */
export async function workUntilShown(browser: Browser, page: Page, what: string): Promise<number> {
  const events = await eventsMeanwhile(browser, page, () =>
    page.evaluate(drawByItself, [what, BEGUN, DRAWN] as const),
  )
  const indexOf = (stamp: string) => events.findIndex(({ args }) => args.data?.message === stamp)
  const begun = indexOf(BEGUN)
  const shown = events.findIndex(({ name }, index) => name === FRAME_DONE && index > indexOf(DRAWN))
  if (begun < 0 || shown < 0) throw new Error('The picture was not shown.')
  const from = (events[begun] as TraceEvent).ts
  const to = (events[shown] as TraceEvent).ts
  return tasksOf(events)
    .filter(({ ts, dur = 0 }) => ts + dur >= from && ts <= to)
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)
}

/** Runs in the page. */
function drawByItself([what, begun, drawn]: readonly [string, string, string]): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(async () => {
      console.timeStamp(begun)
      await (window as unknown as DrawingPage).draw(what)
      console.timeStamp(drawn)
      // The frame after the one in which it is seen.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    }, 50)
  })
}

/** What happens on the main thread of a page meanwhile, in order. */
async function eventsMeanwhile(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: CATEGORIES })
  await act()
  // The last frame is still on its way.
  await page.waitForTimeout(60)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]
  }
  const main = mainThread(traceEvents)
  return traceEvents.filter(({ pid, tid }) => `${pid} ${tid}` === main).sort((a, b) => a.ts - b.ts)
}

const isTask = ({ name, ph }: TraceEvent) => name === 'RunTask' && ph === 'X'
const tasksOf = (events: readonly TraceEvent[]) => events.filter(isTask)

/** What the main thread does when a frame is handed over to be put on the screen. */
const FRAME_DONE = 'BeginCommitCompositorFrame'

/** All tasks up to the one that hands a frame over count as the work of that frame. */
function workOfFrames(events: readonly TraceEvent[]): readonly number[] {
  const frames: number[] = []
  let work = 0
  for (const event of events) {
    if (isTask(event)) work += (event.tdur ?? 0) / 1000
    if (event.name !== FRAME_DONE) continue
    frames.push(work)
    work = 0
  }
  return frames
}

/** The main thread of the page: of those that bear its name, the busiest. */
function mainThread(events: readonly TraceEvent[]): string {
  const busy = new Map<string, number>()
  for (const { name, pid, tid, args } of events) {
    if (name === 'thread_name' && args.name === 'CrRendererMain') busy.set(`${pid} ${tid}`, 0)
  }
  for (const { pid, tid, tdur = 0 } of tasksOf(events)) {
    const key = `${pid} ${tid}`
    const known = busy.get(key)
    if (known !== undefined) busy.set(key, known + tdur)
  }
  return [...busy].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
