import { expect, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

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
  await expect(answer(page, 'No ghost')).toContainText('Broken: one fault is enough')
  await expect(answer(page, 'No ghost')).toContainText('None is smaller')
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
    'Holds: every network with at most 2 faults has been tried.',
  )
})

test('the answers of a stopped search say what was asked, and what is not known', async ({ page }) => {
  await openExplorer(page, '1~open-close')
  const four = explorer(page).getByRole('radio', { name: '4' })
  const two = explorer(page).getByRole('radio', { name: '2' })
  await four.check({ force: true })
  await explorer(page).getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer(page)).toContainText('With at most 2 faults:', { timeout: 25_000 })
  await expect(two).toBeDisabled()
  await explorer(page).getByRole('button', { name: 'Stop' }).click()
  await expect(explorer(page).getByRole('status')).toContainText('Stopped after')
  await expect(answer(page, 'No ghost')).toContainText(
    'Not known: the search was stopped before everything had been tried.',
  )
  await expect(answer(page, 'No ghost')).toContainText(/With at most (one fault|2 faults) it holds\./)

  const answers = explorer(page).getByRole('region', { name: 'Answers for at most 4 faults' })
  await expect(four).toBeChecked()
  await expect(answers).not.toContainText('You have chosen otherwise since.')
  await two.check({ force: true })
  await expect(answers).toContainText('You have chosen otherwise since.')
  await four.check({ force: true })
  await expect(answers).not.toContainText('You have chosen otherwise since.')
})

test('what full TCP cannot promise excuses no mechanism that is changed', async ({ page }) => {
  await openExplorer(page, '1~stale-syn~two-way')
  await explorer(page).getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer(page)).toContainText('Done in', { timeout: 25_000 })
  await expect(answer(page, 'Clean close')).toContainText('Broken: one fault is enough')
  await expect(explorer(page)).not.toContainText('full TCP')
})

test('it is told where a close has held, and its run is named', async ({ page }) => {
  await openExplorer(page, '1~half-close')
  await explorer(page).getByRole('radio', { name: '1' }).check({ force: true })
  await explorer(page).getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer(page)).toContainText('Done in', { timeout: 25_000 })
  await expect(answer(page, 'Clean close')).toContainText('Holds: every network with at most one fault')
  await expect(answer(page, 'Clean close')).toContainText('Even full TCP cannot promise a clean close')
  await explorer(page)
    .getByRole('button', { name: 'Open that run of “A connection from beginning to end”' })
    .click()
  await expect.poll(() => page.url()).toMatch(/open-close~drop\.B\.fin/)
})

test('the keyboard does all of it, and nothing lies under the head of the panel', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has no keyboard.')
  // Twice as large, a window of 1280 by 720 has room for so much.
  await page.setViewportSize({ width: 640, height: 360 })
  await openExplorer(page, '1~stale-syn~two-way')
  const panel = explorer(page)
  await panel.getByRole('button', { name: 'Close', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('radio', { name: '2' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(panel.getByRole('radio', { name: '1' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('status')).toContainText('Done in', { timeout: 25_000 })
  await expect(panel.getByRole('button', { name: 'Try them all again' })).toBeFocused()
  const opening = panel.getByRole('button', { name: 'Open the counterexample: No ghost' })
  await page.keyboard.press('Tab')
  await expect(opening).toBeFocused()
  const table = panel.getByText('Which mechanism keeps which promise')
  while (await table.evaluate((it) => it !== document.activeElement)) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('combobox', { name: 'Scenario' })).toBeFocused()

  while (await opening.evaluate((it) => it !== document.activeElement)) await page.keyboard.press('Shift+Tab')
  const head = panel.getByRole('heading', { name: 'Try every network' })
  const [below, above] = [await opening.boundingBox(), await head.boundingBox()]
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('dup.A.syn')
})

test('the panel fits, and its way out stays in sight', async ({ page, isMobile }) => {
  if (isMobile) await page.setViewportSize({ width: 360, height: 740 })
  await openExplorer(page, '1~stale-syn~two-way')
  await explorer(page).getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer(page)).toContainText('Done in', { timeout: 25_000 })
  await explorer(page).getByText('Which mechanism keeps which promise').click()
  await explorer(page)
    .getByText(/^SO_REUSEADDR: [\d,]+ orders of events/)
    .scrollIntoViewIfNeeded()
  await expect(explorer(page).getByRole('button', { name: 'Close', exact: true })).toBeInViewport({
    ratio: 1,
  })
  await explorer(page)
    .getByRole('button', { name: /^Clean close, No TIME-WAIT/ })
    .scrollIntoViewIfNeeded()
  await expect(explorer(page).getByRole('rowheader', { name: 'No TIME-WAIT' })).toBeInViewport({ ratio: 1 })
  const spill = await explorer(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth)
  expect(spill).toBe(0)
})

test('the recorded table has room in its dialog in Chinese, and in English unless the window is narrow', async ({
  page,
  isMobile,
}) => {
  for (const [lang, lessons, explore, title] of [
    ['zh', '课程', '试遍所有网络', '哪个机制守住哪个承诺'],
    ['en', 'Lessons', 'Try every network', 'Which mechanism keeps which promise'],
  ] as const) {
    if (isMobile && lang === 'en') continue
    await page.goto(`./?lang=${lang}`)
    await page.getByRole('button', { name: lessons, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: explore }).click()
    await page.getByText(title).click()
    const place = page.getByRole('region', { name: title })
    await expect(place.getByRole('table')).toBeVisible()
    expect(await place.evaluate((it) => it.scrollWidth - it.clientWidth), lang).toBe(0)
  }
})

test('the recorded table opens its counterexamples', async ({ page }) => {
  await openExplorer(page, '1~open-close')
  await explorer(page).getByText('Which mechanism keeps which promise').click()
  const table = explorer(page).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(7)
  await table.getByRole('button', { name: /^Clean close, No TIME-WAIT/ }).click()
  await expect.poll(() => page.url()).toContain('no-time-wait')
})
