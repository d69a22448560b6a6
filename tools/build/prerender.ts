import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { PICTURES, pictureStyles } from './pictures.ts'
import { oneOfMany, withoutStyleAttributes } from './variants.ts'

/** What a first visit sees before any script runs. */
export interface FirstPicture {
  /** What stands in `#root`. */
  readonly markup: string
  readonly styles: string
}

/** Renders the first picture in each of its widths, from the same components as the page. */
export async function prerenderFirstPicture(root: string): Promise<FirstPicture> {
  const widths = PICTURES.map(({ width }) => width)
  const markup = withoutStyleAttributes(oneOfMany(widths, await renderedPages(root, widths)))
  const styles = new Set([...markup.matchAll(/ data-style="([^"]*)"/g)].map(([, style = '']) => style))
  return { markup, styles: pictureStyles(PICTURES, styles) }
}

async function renderedPages(root: string, widths: readonly number[]): Promise<readonly string[]> {
  // A folder of its own: another build may run at the same time.
  const outDir = resolve(root, `node_modules/.cache/prerender-${process.pid}`)
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  })
  const { prerender }: typeof import('../../src/app/prerender') = await import(
    pathToFileURL(resolve(outDir, 'prerender.mjs')).href
  )
  const pages = await prerender(widths)
  rmSync(outDir, { recursive: true })
  return pages
}
