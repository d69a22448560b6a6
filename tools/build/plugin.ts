import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { fileOf, importsOf, stylesOf } from './bundle.ts'
import { compressFolder } from './compress.ts'
import { bundleEarlyScript } from './earlyScript.ts'
import { completePage } from './page.ts'
import { prerenderFirstPicture } from './prerender.ts'
import { brotliSize, filesOfFirstVisit, totalOf, WEIGHT_LIMIT, weightTable } from './weight.ts'

/**
 * The end of a build: the first picture, the early script and the policy come into the page; then all that a first
 * visit must load is weighed, and the build fails if that is too much. In development the page is left as it is, but
 * for the early script.
 */
export function firstVisit(): Plugin[] {
  return [
    { name: 'lab:early', apply: 'serve', transformIndexHtml: () => [EARLY_IN_DEVELOPMENT] },
    completion(),
  ]
}

/** What a first visit always imports on demand. */
const MESSAGES = 'src/i18n/en.ts'
/** What stands in the first picture although its code comes later. */
const SHOWN_FIRST = 'src/app/WordsColumn.tsx'

const EARLY_IN_DEVELOPMENT = {
  tag: 'script',
  attrs: { type: 'module', src: '/src/app/early.ts' },
  injectTo: 'head-prepend',
} as const

function completion(): Plugin {
  let root = ''
  let say: (text: string) => void = () => {}
  return {
    name: 'lab:first-visit',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved(config) {
      root = config.root
      say = (text) => config.logger.info(text)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        const folder = resolve(root, dir ?? 'dist')
        const write = (name: string, extension: string, content: string): string => {
          const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
          const file = `assets/${name}-${hash}.${extension}`
          writeFileSync(join(folder, file), content)
          return file
        }
        const [picture, early] = await Promise.all([prerenderFirstPicture(root), bundleEarlyScript(root)])
        const page = completePage(readFileSync(join(folder, 'index.html'), 'utf8'), {
          markup: picture.markup,
          earlyScript: write('early', 'js', early),
          styleSheets: [...stylesOf(bundle, SHOWN_FIRST), write('first', 'css', picture.styles)],
          modules: [fileOf(bundle, MESSAGES)],
        })
        writeFileSync(join(folder, 'index.html'), page)
        compressFolder(folder)

        const weighed = filesOfFirstVisit(page, (file) => importsOf(bundle, file)).map((file) => ({
          file,
          octets: brotliSize(readFileSync(join(folder, file))),
        }))
        if (totalOf(weighed) > WEIGHT_LIMIT) {
          throw new Error(`A first visit must load too much:\n${weightTable(weighed)}`)
        }
        say(weightTable(weighed))
      },
    },
  }
}
