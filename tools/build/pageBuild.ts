import { nameChunk } from './chunks.ts'

/** How a page is built for readers: the lab, and the empty page that the bench holds against it. */
export const PAGE_BUILD = {
  target: 'es2022',
  // What has ES2022 can preload modules.
  modulePreload: { polyfill: false },
  rolldownOptions: {
    output: {
      codeSplitting: { groups: [{ name: nameChunk, debugName: 'lab' }] },
      // The first part names all later ones: what is left out here it need not load.
      chunkFileNames: 'assets/[name]-[hash:7].js',
      assetFileNames: 'assets/[name]-[hash:7][extname]',
    },
    checks: { bundlerTimings: false },
  },
}
