import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Each theme and each language once: the colours do not depend on the words, nor the names on the colours. */
export const LOOKS = [
  { colorScheme: 'light', lang: 'en' },
  { colorScheme: 'dark', lang: 'zh' },
] as const

/** Whatever a machine can tell of WCAG 2.2 AA holds in this view. */
export async function meetsWcag(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    // There are no frames: nothing is gained by putting the results together in a page of their own.
    .setLegacyMode()
    .analyze()
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  )
  expect(told, view).toEqual([])
}
