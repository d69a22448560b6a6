import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { build } from 'vite'
import { segmentKind, segmentNumbers } from '../../../src/diagram/segmentName'
import type { Trace } from '../../../src/simulation/trace'
import { workUntilShown } from './frames'
import { cacheFolder } from './pages'

/** Longer than this nobody waits for a diagram. */
const PATIENCE = 300_000

const PAGE =
  '<!doctype html><html lang="en"><body><div id="stage"></div><script type="module" src="/main.ts"></script>'

const SCRIPT = `
import mermaid from 'mermaid'
mermaid.initialize({ startOnLoad: false, maxTextSize: 1e8, maxEdges: 1e6 })
window.draw = async (text) => {
  const { svg } = await mermaid.render('picture', text)
  document.querySelector('#stage').innerHTML = svg
}
`

/** Builds a page on which mermaid draws sequence diagrams; answers with its folder. */
export async function buildMermaidPage(): Promise<string> {
  const root = cacheFolder('draw/mermaid-source')
  const outDir = cacheFolder('draw/mermaid')
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'main.ts'), SCRIPT)
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  })
  return outDir
}

/** A sequence diagram with a message for each segment of a trace. */
export const mermaidText = ({ segments }: Trace): string =>
  [
    'sequenceDiagram',
    ...segments.map((segment) => {
      const [from, to] = segment.sender === 'A' ? ['A', 'B'] : ['B', 'A']
      return `  ${from}->>${to}: ${segmentKind(segment)} ${segmentNumbers(segment)}`
    }),
  ].join('\n')

/** Opens the page. */
export async function openMermaid(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.waitForFunction(() => 'draw' in window)
  return page
}

/** How long mermaid takes to draw, in ms of the processor; null where it takes longer than anyone waits. */
export async function mermaidTime(browser: Browser, page: Page, text: string): Promise<number | null> {
  const time = await Promise.race([workUntilShown(browser, page, text), patience()])
  if (time === null) await browser.stopTracing()
  return time
}

const patience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE).unref()
  })
