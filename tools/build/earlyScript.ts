import { resolve } from 'node:path'
import { build } from 'vite'

/** The script that runs before anything is painted, all in one piece: it is no module, so that the page waits for it. */
export async function bundleEarlyScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(root, 'src/app/early.ts'), formats: ['iife'], name: 'early' },
    },
  })
  const code = [built].flat().flatMap((it) => ('output' in it ? it.output : []))[0]
  if (code?.type !== 'chunk') throw new Error('The early script has not become a script.')
  return code.code
}
