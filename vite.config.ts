import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Relative addresses: any static host, and any folder of one, can serve the lab.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What changes seldom has a file of its own, so that it stays in the reader's cache.
          groups: [{ name: 'libraries', test: /node_modules/, entriesAware: true }],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'e2e/setup/**/*.test.ts'],
  },
})
