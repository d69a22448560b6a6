import { isDeepStrictEqual } from 'node:util'
import { type Plugin, runnerImport } from 'vite'

const MODULE = /\/src\/app\/firstTrace\.ts$/

/** Simulates the first scenario once and for all when the page is built, so that it can be shown before TCP is loaded. */
export function constantTrace(): Plugin {
  return {
    name: 'lab:constant-trace',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    transform: {
      filter: { id: MODULE },
      async handler(_, id) {
        const { module } = await runnerImport<typeof import('../../src/app/firstTrace')>(id, {
          configFile: false,
          logLevel: 'error',
        })
        const text = JSON.stringify(module.firstTrace)
        if (!isDeepStrictEqual(JSON.parse(text), module.firstTrace)) {
          throw new Error('The first trace holds what JSON cannot.')
        }
        return { code: `export const firstTrace = ${text}`, map: null }
      },
    },
  }
}
