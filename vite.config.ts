import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { constantTrace } from './tools/build/constantTrace.ts'
import { PAGE_BUILD } from './tools/build/pageBuild.ts'
import { firstVisit } from './tools/build/plugin.ts'

export default defineConfig({
  // Relative addresses: any static host, and any folder of one, can serve the lab.
  base: './',
  plugins: [react(), constantTrace(), firstVisit()],
  build: PAGE_BUILD,
  test: {
    setupFiles: ['tools/testing/loadSimulator.ts'],
    // Nothing is timed here; a busy machine must not fail a test.
    testTimeout: 60_000,
    // Nearly all that is tested are pure functions: the files of a thread may share the modules that they import.
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'e2e/setup/**/*.test.ts'],
  },
})
