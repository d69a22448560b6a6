import { expect, type Page, test } from '@playwright/test'
import { openLab } from './lab'

const explorer = (page: Page) => page.getByRole('dialog', { name: 'Try every network' })
const answer = (page: Page, name: string) => explorer(page).getByRole('listitem').filter({ hasText: name })

async function openExplorer(page: Page, link: string) {
  test.slow()
  const lab = await openLab(page, link)
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Lessons and challenges' })
    .getByRole('button', { name: 'Try every network' })
    .click()
  await expect(explorer(page)).toContainText('Every network is tried')
  await expect(explorer(page)).toContainText('Not tried are')
  return lab
}

test('without the third handshake the ghost is found at once, and opens as a run of the lab', async ({
  page,
}) => {
  await openExplorer(page, '1~stale-syn~two-way')
  await explorer(page).getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer(page)).toContainText('Done in', { timeout: 25_000 })
  await expect(answer(page, 'No ghost')).toContainText('Faults that are enough: 1.')
  await expect(answer(page, 'No ghost')).toContainText('No smaller one exists')
  await explorer(page).getByRole('button', { name: 'Open the counterexample: No ghost' }).click()
  await expect(explorer(page)).toHaveCount(0)
  await expect.poll(() => page.url()).toMatch(/stale-syn~.*two-way/)
  await expect(page.getByRole('list', { name: 'Changes', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => page.url()).toContain('stale-syn~two-way')
})

test('with it there is none among all networks of two faults', async ({ page }) => {
  await openExplorer(page, '1~stale-syn')
  await explorer(page).getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer(page)).toContainText('Done in', { timeout: 25_000 })
  await expect(answer(page, 'No ghost')).toContainText(
    'Holds for every network with at most this many faults: 2',
  )
})

test('a search that is stopped does not say that anything holds', async ({ page }) => {
  await openExplorer(page, '1~open-close')
  await explorer(page).getByRole('radio', { name: '4' }).check({ force: true })
  await explorer(page).getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer(page)).toContainText('With 2 faults', { timeout: 25_000 })
  await explorer(page).getByRole('button', { name: 'Stop' }).click()
  await expect(explorer(page)).toContainText('Stopped after')
  await expect(answer(page, 'No ghost')).toContainText(
    'Not known: the search came to its limit (it was stopped).',
  )
  await expect(answer(page, 'No ghost')).toContainText(/With at most this many faults it holds: [12]/)
})

test('the recorded table opens its counterexamples', async ({ page }) => {
  await openExplorer(page, '1~open-close')
  await explorer(page).getByText('Which mechanism keeps which promise').click()
  const table = explorer(page).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(6)
  await table.getByRole('button', { name: /^Clean close, No TIME-WAIT/ }).click()
  await expect.poll(() => page.url()).toContain('no-time-wait')
})
