import { defineConfig } from '@playwright/test'

const { CHROME_PATH, LAB_ADDRESS } = process.env

/**
 * What a reader does, in a real browser, against the production build in `dist`.
 * This file is read again in each worker: by then the set-up has found a browser, and the server has said where it is.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/setup/globalSetup.ts',
  forbidOnly: true,
  // A second try is reported as flaky, and looked into; it does not stop a landing.
  retries: process.env.CI ? 1 : 0,
  workers: 3,
  fullyParallel: true,
  reporter: 'list',
  webServer: {
    command: 'node --import tsx tools/serve.ts 0',
    wait: { stdout: /(?<lab_address>http:\/\/\S+)/ },
  },
  use: {
    ...(LAB_ADDRESS === undefined ? {} : { baseURL: LAB_ADDRESS }),
    trace: 'off',
    launchOptions: {
      ...(CHROME_PATH === undefined ? {} : { executablePath: CHROME_PATH }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
})
