import { expect, test } from '@playwright/test'
import { openLab } from './lab'

const NOTE = 'A part of this page has not come'

test('without a network the page stands, says what is the matter, and opens what was pressed when it comes', async ({
  page,
  context,
}) => {
  const { stage, segment, button } = await openLab(page)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await button('Lessons').click()
  const note = page.getByRole('alert').filter({ hasText: NOTE })
  await expect(note).toBeVisible()
  await expect(stage).toBeVisible()
  await button('One step forward').click()
  await expect(segment('A sends DATA')).toBeVisible()

  await context.setOffline(false)
  const course = page.getByRole('dialog', { name: 'Lessons' })
  await expect(course).toBeVisible({ timeout: 10_000 })
  // Its styles have come with it.
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
      ({ sheet }) => sheet !== null,
    ),
  )
  expect(styles).not.toContain(false)
  expect(styles.length).toBeGreaterThan(0)
  await expect(note).toBeHidden({ timeout: 10_000 })
})

test('without a network a segment can be taken in hand, and is let go as ever', async ({ page, context }) => {
  const { segment } = await openLab(page)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await segment('A sends SYN').press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: NOTE })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('dialog', { name: 'What becomes of SYN from A' })).toBeVisible({
    timeout: 10_000,
  })
  await page.keyboard.press('Escape')
  await expect(segment('A sends SYN')).toBeFocused()
})
