import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { Scenario } from '../../../src/simulation/scenario'
import { PAGE_BUILD } from '../../build/pageBuild'
import { workUntilShown } from './frames'
import { cacheFolder, median } from './pages'

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
const draw = (trace) =>
  root.render(
    <Diagram
      key={trace.scenario.id} trace={trace} layout={layoutOf(trace, 836, words)} clock={clock} t={t}
      view={VIEW} selected={null} ghost={null} onChoose={nothing} onDelay={nothing}
    />,
  )
Object.assign(window, {
  prepare: (scenario) => { window.trace = simulate(scenario) },
  draw: () => draw(window.trace),
  clear: () => root.render(null),
})
`

const PAGE =
  '<!doctype html><html lang="en"><body><div id="stage"></div><script type="module" src="/main.tsx"></script>'

interface PicturePage {
  readonly prepare: (scenario: Scenario) => void
  readonly draw: () => void
  readonly clear: () => void
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

/** How long the picture takes from its trace, the second time: the median of some runs, in ms of the processor. */
export async function pictureTimes(
  browser: Browser,
  address: string,
  scenario: Scenario,
  runs: number,
): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(address)
    await page.waitForFunction(() => 'draw' in window)
    const ask = (what: keyof PicturePage) =>
      page.evaluate(([name, it]) => (window as unknown as PicturePage)[name](it), [what, scenario] as [
        keyof PicturePage,
        Scenario,
      ])
    await ask('prepare')
    await ask('draw')
    await page.locator('[data-segment]').first().waitFor()
    await ask('clear')
    await page.waitForTimeout(200)
    times.push(await workUntilShown(browser, page, () => ask('draw')))
    await page.close()
  }
  return median(times)
}
