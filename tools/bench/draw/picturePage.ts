import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { Scenario } from '../../../src/simulation/scenario'
import { PAGE_BUILD } from '../../build/pageBuild'
import { type DrawingPage, workUntilShown } from './frames'
import { cacheFolder } from './pages'

/** The picture without the page around it, as mermaid's diagram stands alone on its page. */
const SCRIPT = (source: string) => `
import '${source}/app/theme.css'
import { createRoot } from 'react-dom/client'
import { Diagram } from '${source}/diagram/Diagram'
import { viewAround } from '${source}/diagram/layout/inView'
import { layoutOf } from '${source}/diagram/layout/layout'
import { words } from '${source}/diagram/layout/testWords'
import { simulate } from '${source}/simulation/simulate'

const root = createRoot(document.querySelector('#stage')!)
const nothing = () => {}
const clock = { now: () => 0, subscribe: () => nothing }
const t = (key: string) => key
const VIEW = viewAround(1e6, { from: 0, to: 820 })
const render = (trace) =>
  root.render(
    <Diagram
      key={trace.scenario.id} trace={trace} layout={layoutOf(trace, 836, words)} clock={clock} t={t}
      view={VIEW} selected={null} ghost={null} onChoose={nothing} onDelay={nothing}
    />,
  )
const drawn = () => new Promise((resolve) => {
  new MutationObserver(resolve).observe(document.querySelector('#stage')!, { childList: true })
})
let trace
Object.assign(window, {
  prepare: (scenario) => { trace = simulate(scenario) },
  draw: () => { render(trace); return drawn() },
  clear: () => { root.render(null); return drawn() },
})
`

const PAGE =
  '<!doctype html><html lang="en"><body><div id="stage"></div><script type="module" src="/main.tsx"></script>'

interface PicturePage extends DrawingPage {
  readonly prepare: (scenario: Scenario) => void
  readonly clear: () => Promise<void>
}

/** Builds a page on which the lab's picture stands alone; answers with its folder. */
export async function buildPicturePage(): Promise<string> {
  const root = cacheFolder('draw/picture-source')
  const outDir = cacheFolder('draw/picture')
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'main.tsx'), SCRIPT(join(process.cwd(), 'src').replaceAll('\\', '/')))
  await build({
    root,
    configFile: false,
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { ...PAGE_BUILD, outDir, emptyOutDir: true },
  })
  return outDir
}

/** Opens the page with a trace to draw. */
export async function openPicture(browser: Browser, address: string, scenario: Scenario): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.waitForFunction(() => 'draw' in window)
  await page.evaluate((it) => (window as unknown as PicturePage).prepare(it), scenario)
  return page
}

/** How long the picture takes from its trace, in ms of the processor. */
export async function pictureTime(browser: Browser, page: Page): Promise<number> {
  const time = await workUntilShown(browser, page, '')
  await page.evaluate(() => (window as unknown as PicturePage).clear())
  await page.waitForTimeout(100)
  return time
}
