/**
 * `npm run bench [-- --json] [-- NAME …]`: how fast things are on this machine. What is measured is bundled first, as
 * it is for the page: run from source by tsx it takes a quarter longer, because tsx gives every function its name.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const outDir = resolve(root, 'node_modules/.cache/bench')

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'tools/bench/main.ts',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
})
const { status } = spawnSync(process.execPath, [resolve(outDir, 'main.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
