import type { Browser, CDPSession, Locator, Page } from '@playwright/test'
import { type FrameWork, frameWork, workUntilShown } from './frames'
import { median } from './pages'

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

const WINDOW = { width: 1440, height: 900 }
/** Another scenario than those that are measured, so that code is there and the picture is not. */
const BEFORE = '1~third-ack-lost~at.0'
const RUNS = 3
const FRAME = 17

async function openPage(browser: Browser, address: string, link: string): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW, locale: 'en' })
  await page.goto(`${address}?lab=${link}`)
  await page.locator('svg [data-segment]').first().waitFor()
  await page.waitForTimeout(300)
  return page
}

/**
 * What it takes from a link until the page shows it, in a page that was just loaded: the scenario is read and
 * simulated, the picture laid out and drawn, and all that stands around it changes. The median, in ms of the processor.
 */
export async function openingTimes(browser: Browser, address: string, link: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await openPage(browser, address, BEFORE)
    await page.evaluate(drawFromLinks)
    times.push(await workUntilShown(browser, page, link))
    await page.close()
  }
  return median(times)
}

/** Runs in the page: to draw is to follow a link until the picture stands there to which it leads. */
function drawFromLinks(): void {
  Object.assign(window, {
    draw: (link: string) =>
      new Promise<void>((resolve) => {
        const picture = document.querySelector('.diagram') as SVGSVGElement
        new MutationObserver(() => resolve()).observe(picture, { attributeFilter: ['height'] })
        history.pushState(null, '', `?lab=${link}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }),
  })
}

/** What each frame costs while a scenario plays, at ordinary speed and at eight times that, is scrubbed and stepped. */
export async function framesWhile(
  browser: Browser,
  address: string,
  link: string,
): Promise<Readonly<Record<'play' | 'fast' | 'scrub' | 'step', FrameWork>>> {
  const page = await openPage(browser, address, link)
  const record = (act: () => Promise<void>) => frameWork(browser, page, act)
  const playing = async () => {
    await page.keyboard.press('Space')
    await page.waitForTimeout(4000)
  }
  const stop = async () => {
    await page.keyboard.press('Home')
    await page.waitForTimeout(200)
  }
  await page.locator('body').click({ position: { x: 5, y: 30 } })
  const play = await record(playing)
  await stop()
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('8')
  await page.locator('body').click({ position: { x: 5, y: 30 } })
  const fast = await record(playing)
  await stop()
  const track = await page.getByRole('slider', { name: 'Moment' }).boundingBox()
  if (track === null) throw new Error('There is no track to scrub along.')
  // Playwright's own mouse does work in the page with each move, in case something is dragged and dropped.
  const hand = await page.context().newCDPSession(page)
  const scrub = await record(() => scrubAlong(page, hand, track))
  await stop()
  await page.locator('body').click({ position: { x: 5, y: 30 } })
  const step = await record(() => stepThrough(page))
  await page.close()
  return { play, fast, scrub, step }
}

/** Draws the thumb along the whole track and back, a little in each frame. */
async function scrubAlong(page: Page, hand: CDPSession, track: Box): Promise<void> {
  const y = track.y + track.height / 2
  const point = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', part: number) =>
    hand.send('Input.dispatchMouseEvent', {
      type,
      x: track.x + 11 + (track.width - 22) * part,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  const moves = 120
  await point('mousePressed', 0)
  for (let move = 0; move <= moves; move += 1) {
    await point('mouseMoved', 1 - Math.abs(1 - (2 * move) / moves))
    await page.waitForTimeout(FRAME)
  }
  await point('mouseReleased', 0)
}

async function stepThrough(page: Page): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(FRAME)
  }
}
