import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openLab } from './lab'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page meets WCAG 2.2 AA where a machine can tell, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const { segment } = await openLab(page, '1~stale-syn~drop.A.fin_9~at.1100')
    await page.getByText('Everything that happens').click()
    await segment('A sends SYN, seq 100, again at 1 s').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
      ),
    ).toEqual([])
  })
}
