import { expect, type Page, test } from '@playwright/test'
import { openLab } from './lab'

/** Presses a button of the lesson: a step of which the question is answered counts as done. */
async function answer(page: Page, name: string) {
  const lesson = page.getByRole('complementary', { name: 'Lessons and challenges' })
  await lesson.getByRole('button', { name, exact: true }).click()
}

const done = (page: Page) =>
  page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('handshake-lab.progress') ?? '{}').steps))

test('what is done of the lessons in two tabs at once is all kept, and what is forgotten stays so', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await openLab(one, '1~lesson.three-segments.syn-arrives')
  await openLab(other, '1~lesson.three-segments.plus-one')
  await answer(one, 'ESTABLISHED')
  await expect.poll(() => done(one)).toEqual(['three-segments.syn-arrives'])
  await answer(other, 'ack 101')
  await expect.poll(() => done(one)).toEqual(['three-segments.syn-arrives', 'three-segments.plus-one'])

  await one.getByRole('button', { name: 'Lessons', exact: true }).click()
  const course = one.getByRole('dialog', { name: 'Lessons and challenges' })
  await expect(course.getByRole('button', { name: /^Lesson 1/ })).toContainText('2 of 8')
  await course.getByRole('button', { name: 'Clear my progress' }).click()
  await expect.poll(() => done(other)).toEqual([])
  await answer(other, 'Next')
  await answer(other, 'LISTEN')
  await expect.poll(() => done(one)).toEqual(['three-segments.half-a-trip'])
})

test('each tab keeps a past of its own', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  const lab = await openLab(one, '1~open-close~at.150')
  await openLab(other, '1~open-close~at.150')
  await lab.segment('A sends SYN, seq 100, at 0 ms').click()
  await lab.button('Lost').click()
  await expect.poll(() => one.url()).toContain('drop.A.syn')
  await other.reload()
  await other.waitForLoadState('networkidle')
  await expect(other.getByRole('button', { name: 'Undo', exact: true, disabled: false })).toHaveCount(0)
  await one.reload()
  await expect(lab.button('Undo')).toBeEnabled()
})

test('a theme chosen in one tab leaves the other as it is until that is loaded anew', async ({
  context,
  isMobile,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await openLab(one)
  await openLab(other)
  if (isMobile) await one.getByRole('button', { name: 'Menu' }).click()
  await one.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await expect(one.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(other.locator('html')).not.toHaveAttribute('data-theme', 'dark')
  await other.reload()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
})
