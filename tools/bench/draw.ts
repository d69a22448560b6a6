import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../../e2e/setup/browser'
import { thisMachine } from '../../e2e/setup/thisMachine'
import { indexOf } from '../../src/diagram/layout/inView'
import { layoutOf } from '../../src/diagram/layout/layout'
import { words } from '../../src/diagram/layout/testWords'
import type { Scenario } from '../../src/simulation/scenario'
import { simulate } from '../../src/simulation/simulate'
import type { Trace } from '../../src/simulation/trace'
import { linkTo, lockstepOf } from './draw/exchange'
import { leastFrame } from './draw/floor'
import { framesWhile, openingTimes } from './draw/labPage'
import { buildMermaidPage, mermaidText, mermaidTime, openMermaid } from './draw/mermaidPage'
import { buildLab, median, serving } from './draw/pages'
import { buildPicturePage, openPicture, pictureTime } from './draw/picturePage'
import { measure } from './measure'
import type { Bench, Row } from './report'

const SIZES = [10, 100, 1000, 5000]
/** The stage of a laptop. */
const WIDTH = 836
/** What is drawn when a long picture is shown from its beginning. */
const FIRST_VIEW = { from: 0, to: 1200 }
/** How much sooner than mermaid a thousand segments are to be drawn. */
const GOAL = 100
const RUNS = 9
/** How often both have drawn the same before they are measured. */
const BEFORE = 3
/** Mermaid takes long for more messages than this: it is measured once, after short diagrams; else as often as the lab. */
const MANY = 2000
const SHORT = 'sequenceDiagram\n  A->>B: SYN'

/**
 * How long the picture takes: its layout, as far as a window shows it; until it is shown, from a link with the
 * whole page (`opened`), and from the trace with nothing around it (`drawn`), as mermaid draws a sequence diagram of as
 * many messages from its text; and what the main thread does for each frame while it plays, is scrubbed and stepped
 * through, beside the least that a browser does for any frame (`an empty page`). All times are those of the processor, so
 * that the neighbours on the machine count for little. A browser without a screen says nothing of the compositor and
 * the graphics card; `> 16 ms` counts the frames that the main thread alone would have made late.
 */
export const benchDraw: Bench = async () => {
  const pages = {
    lab: await buildLab(),
    picture: await buildPicturePage(),
    mermaid: await buildMermaidPage(),
  }
  const browser = await chromium.launch({
    executablePath: findBrowser(thisMachine) ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const rows: Row[] = []
  try {
    for (const segments of SIZES) rows.push(await measureSize(browser, pages, segments))
    const least = await leastFrame(browser)
    rows.push({ name: 'an empty page', cells: { play: least.median, 'play 95%': least.most } })
  } finally {
    await browser.close()
  }
  const thousand = rows.find(({ name }) => name.startsWith('1,000'))?.cells
  return {
    title: 'the picture (ms; per frame: median, and what 95 of 100 frames keep to)',
    columns: COLUMNS,
    rows,
    goal: {
      what: 'A thousand segments: times sooner drawn than by mermaid',
      goal: GOAL,
      reached: thousand?.['times sooner'] ?? 0,
    },
  }
}

const COLUMNS = {
  layout: 1,
  opened: 1,
  drawn: 1,
  mermaid: 0,
  'times sooner': 0,
  play: 1,
  'play 95%': 1,
  'play 8×': 1,
  '8× 95%': 1,
  scrub: 1,
  'scrub 95%': 1,
  step: 1,
  'step 95%': 1,
  '> 16 ms': 0,
}

/** The folders of the pages that are measured. */
interface Pages {
  readonly lab: string
  readonly picture: string
  readonly mermaid: string
}

async function measureSize(browser: Browser, pages: Pages, segments: number): Promise<Row> {
  const scenario = lockstepOf(segments)
  const trace = simulate(scenario)
  const layout = measure(() => indexOf(layoutOf(trace, WIDTH, words))(FIRST_VIEW)).msPerTurn
  const link = linkTo(scenario)
  const opened = await serving(pages.lab, (address) => openingTimes(browser, address, link))
  const { drawn, byMermaid } = await drawnTimes(browser, pages, scenario, trace)
  const frames = await serving(pages.lab, (address) => framesWhile(browser, address, link))
  const { play, fast, scrub, step } = frames
  return {
    name: `${segments.toLocaleString('en')} segments`,
    cells: {
      layout,
      opened,
      drawn,
      ...(byMermaid === null ? {} : { mermaid: byMermaid, 'times sooner': byMermaid / drawn }),
      play: play.median,
      'play 95%': play.most,
      'play 8×': fast.median,
      '8× 95%': fast.most,
      scrub: scrub.median,
      'scrub 95%': scrub.most,
      step: step.median,
      'step 95%': step.most,
      '> 16 ms': play.long + fast.long + scrub.long + step.long,
    },
  }
}

/**
 * In pages that have drawn before, as in a lab in which somebody works; by turns, for a machine is slower at one time
 * than at another. The medians.
 */
async function drawnTimes(browser: Browser, pages: Pages, scenario: Scenario, trace: Trace) {
  const text = mermaidText(trace)
  const isMany = trace.segments.length > MANY
  const ours: number[] = []
  const theirs: number[] = []
  await serving(pages.picture, (pictureAddress) =>
    serving(pages.mermaid, async (mermaidAddress) => {
      const picture = await openPicture(browser, pictureAddress, scenario)
      const mermaid = await openMermaid(browser, mermaidAddress)
      for (let run = 0; run < BEFORE; run += 1) {
        await pictureTime(browser, picture)
        await mermaidTime(browser, mermaid, isMany ? SHORT : text)
      }
      for (let run = 0; run < RUNS; run += 1) {
        ours.push(await pictureTime(browser, picture))
        const time = isMany && run > 0 ? null : await mermaidTime(browser, mermaid, text)
        if (time !== null) theirs.push(time)
      }
      await picture.close()
      await mermaid.close()
    }),
  )
  return { drawn: median(ours), byMermaid: theirs.length === 0 ? null : median(theirs) }
}
