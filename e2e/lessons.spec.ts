import { expect, type Page, test } from '@playwright/test'
import { openLab } from './lab'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Lessons and challenges' })
const course = (page: Page) => page.getByRole('dialog', { name: 'Lessons and challenges' })

/** To the end of what is being played, as an impatient reader goes. */
async function goThere(page: Page) {
  const now = panel(page).getByRole('button', { name: 'Go there at once' })
  // What is short has been played before anybody can press.
  await now.click({ timeout: 1000 }).catch(() => null)
}

test('a lesson asks before it shows, and sets a wrong answer right', async ({ page }) => {
  const { stateOf, clock } = await openLab(page, '1~lesson.three-segments.syn-arrives')
  const lesson = panel(page)
  await expect(lesson.getByRole('heading', { name: 'in which state is B then?' })).toBeVisible()
  await expect(page.locator('[data-phase="future"]').first()).toBeHidden()

  await page.keyboard.press('End')
  expect(await clock()).toBeLessThan(50)
  expect(await stateOf('B')).toBe('LISTEN')

  await lesson.getByRole('button', { name: 'ESTABLISHED', exact: true }).click()
  await expect(lesson).toContainText('You expected: ESTABLISHED. What happens: SYN-RECEIVED.')
  await expect(lesson).toContainText('The third segment is not politeness.')
  await expect(lesson).toContainText('A wants to talk, and counts its octets from 100')
  expect(await clock()).toBe(50)
  expect(await stateOf('B')).toBe('SYN-RECEIVED')

  await lesson.getByRole('button', { name: 'See it again' }).click()
  await expect.poll(() => clock()).toBe(50)
  await lesson.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(lesson.getByRole('heading', { name: 'One answer, two jobs' })).toBeVisible()
  await expect.poll(() => page.url()).toContain('lesson.three-segments.plus-one')
})

test('the question is about the run as the reader has made it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The same on a phone.')
  await openLab(page, '1~lesson.three-segments.plus-one~iss.A.5000')
  const lesson = panel(page)
  await expect(lesson).toContainText('You have changed this run.')
  await expect(lesson.getByRole('button', { name: 'ack 5001' })).toBeVisible()
  await lesson.getByRole('button', { name: 'Put it back' }).click()
  await expect(lesson.getByRole('button', { name: 'ack 101' })).toBeVisible()
})

test('a task is done in the picture, and the hints lead to a solution', async ({ page }) => {
  const { segment } = await openLab(page, '1~lesson.three-segments.now-you')
  const lesson = panel(page)
  await expect(lesson).toContainText('Not reached yet')
  await segment('A sends ACK, seq 101 ack 301').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Lost', exact: true }).click()
  await expect(lesson).toContainText('Reached')
  await expect(lesson).toContainText('Changes: 1 of at most 1')
  await lesson.getByRole('button', { name: 'Start afresh' }).click()
  await expect(lesson).toContainText('Not reached yet')

  await lesson.getByRole('button', { name: 'Give me a hint' }).click()
  await expect(lesson).toContainText('What if another segment were the first?')
  await lesson.getByRole('button', { name: 'Show me which segment' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await lesson.getByRole('button', { name: 'Show me one solution' }).click()
  await expect(lesson).toContainText('Reached')
  await expect(lesson.getByRole('button', { name: 'Next lesson: When a segment is lost' })).toBeVisible()
})

test('two worlds are compared before the principle is told', async ({ page }) => {
  await page.goto('./?lab=1~lesson.why-third.silence')
  const lesson = panel(page)
  await expect(page.locator('[data-verdict]')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'B holds a connection that nobody shares' })).toBeHidden()
  await lesson.getByRole('button', { name: 'In both', exact: true }).click()
  await goThere(page)
  await expect(lesson).toContainText('What happens: Only with the third segment')
  await expect(page.getByRole('heading', { name: 'B holds a connection that nobody shares' })).toBeVisible()
})

test('progress stays in the browser and can be cleared', async ({ page }) => {
  await openLab(page, '1~lesson.three-segments.syn-arrives')
  await panel(page).getByRole('button', { name: 'Just show me' }).click()
  await goThere(page)
  await expect(panel(page)).toContainText('What happens: SYN-RECEIVED.')
  await page.reload()
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await expect(course(page)).toContainText('1 of 8 steps done')
  await course(page).getByRole('button', { name: 'Clear my progress' }).click()
  await expect(course(page)).not.toContainText('steps done')
})

test('the course opens lessons in any order, and leads from one to the next', async ({ page }) => {
  await openLab(page)
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await expect(course(page).getByRole('listitem')).toHaveCount(19)
  await course(page)
    .getByRole('button', { name: /Lesson 4/ })
    .click()
  await expect.poll(() => page.url()).toContain('lesson.four-to-close')
  await panel(page).getByRole('button', { name: 'Skip', exact: true }).click()
  await expect(panel(page)).toContainText('Step 2 of 9')
  await panel(page).getByRole('button', { name: 'Leave the lesson' }).click()
  await expect(panel(page)).toHaveCount(0)
})

test('a challenge counts changes, gives stars and minds what may not be touched', async ({ page }) => {
  await openLab(page, '1~challenge.ghost')
  const task = panel(page)
  await expect(task).toContainText('Not to be touched: TIME-WAIT, ISN, SO_REUSEADDR')
  await page.goto('./?lab=1~challenge.ghost~two-way~dup.A.syn.1600')
  await expect(task).toContainText('Reached')
  await expect(task).toContainText('3 of 3 stars')
  await page.goto('./?lab=1~challenge.ghost~two-way~dup.A.syn.1600~no-time-wait')
  await expect(task.getByRole('alert')).toContainText('TIME-WAIT')
  await expect(task).toContainText('Not reached yet')
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await expect(course(page)).toContainText('3 of 3 stars')
})

test('a challenge is made of any run, solved by its author and passed on', async ({ page }) => {
  await openLab(page, '1~half-close')
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await course(page).getByText('Make a challenge of the run on the stage').click()
  await course(page)
    .getByRole('combobox', { name: 'Goal' })
    .selectOption({ label: 'B sends its SYN,ACK twice' })
  await course(page).getByRole('checkbox', { name: 'Handshake' }).check()
  await course(page).getByRole('button', { name: 'Now solve it' }).click()
  const { segment } = await openLab(page, '1~half-close~goal.b-repeats-syn-ack~keep.handshake')
  await segment('B sends SYN,ACK').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Lost', exact: true }).click()
  await expect(panel(page)).toContainText('Solved, with this many changes: 1')
  const link = await panel(page).getByRole('textbox', { name: 'The link to your challenge' }).inputValue()
  await page.goto(link)
  await expect(panel(page)).toContainText('Not reached yet')
  await expect(panel(page)).toContainText('Not to be touched: Handshake')
})

test('questions are made from any run', async ({ page }) => {
  await openLab(page, '1~last-ack-lost~quiz~at.0')
  const quiz = panel(page)
  for (let question = 0; question < 3; question += 1) {
    await quiz.getByRole('list').getByRole('button').first().click()
    await goThere(page)
    await quiz.getByRole('button', { name: 'Next question' }).click()
  }
  await expect(quiz.getByText(/of 3 as you expected/)).toBeVisible()
})

test('what of a link is no lesson is said, and the rest opens', async ({ page }) => {
  await openLab(page, '1~lesson.why-fourth')
  await expect(page.getByRole('alert')).toContainText('lesson.why-fourth')
  await expect(panel(page)).toHaveCount(0)
})

test('a lesson is taken by keys alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no keys.')
  await openLab(page, '1~lesson.three-segments.syn-arrives')
  const focused = page.locator(':focus')
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await focused.textContent()) === name) return
    }
    throw new Error(`The focus never came to ${name}.`)
  }
  await panel(page).getByRole('button', { name: 'ESTABLISHED', exact: true }).focus()
  await tabTo('SYN-RECEIVED')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('That is what happens: SYN-RECEIVED.')
  await tabTo('Next')
  await page.keyboard.press('Enter')
  await expect(focused).toHaveText('One answer, two jobs')
  await tabTo('ack 101')
})
