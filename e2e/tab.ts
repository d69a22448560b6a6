import { test as base, type Page } from '@playwright/test'

/** The looks that Playwright gives a new page. */
const LOOKS = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
} as const

/** Clears away what an earlier reader has left in the tab, at an address of the lab at which no script runs. */
async function leaveClean(tab: Page, viewport: { width: number; height: number } | null): Promise<void> {
  await tab.goto('./favicon.png')
  await tab.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await tab.mouse.move(0, 0)
  await tab.emulateMedia(LOOKS)
  if (viewport !== null) await tab.setViewportSize(viewport)
}

/**
 * Tests that follow one another in one tab: a browser that has read the lab's code before opens it with a third of the work.
 * History and cache are not cleared. What a first visit, a route or the way back is tested with takes the `test` of
 * Playwright, which opens a browser's context for each.
 */
export const test = base.extend<object, { readonly tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { viewport, hasTouch, isMobile } = project.use
      const context = await browser.newContext({
        ...(process.env.LAB_ADDRESS === undefined ? {} : { baseURL: process.env.LAB_ADDRESS }),
        ...(viewport === undefined ? {} : { viewport }),
        ...(hasTouch === undefined ? {} : { hasTouch }),
        ...(isMobile === undefined ? {} : { isMobile }),
      })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ tab, viewport }, use) => {
    await leaveClean(tab, viewport)
    await use(tab.context())
  },
  page: async ({ context: _, tab }, use) => {
    await use(tab)
  },
})
