import { expect, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

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
  await expect(lesson.getByRole('heading', { name: 'in which state does that leave B?' })).toBeVisible()
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
  const { segment, button } = await openLab(page, '1~challenge.ghost~two-way~dup.A.syn.100')
  await segment('A sends SYN, seq 100').first().focus()
  await page.keyboard.press('Enter')
  await button('Twice').click()
  await page.getByRole('spinbutton', { name: 'The copy comes later by (ms)' }).fill('1600')
  await page.keyboard.press('Escape')
  await expect(task).toContainText('Reached')
  await expect(task).toContainText('3 of 3 stars')
  await page.reload()
  await expect(task).toContainText('3 of 3 stars')
  await page.goto('./?lab=1~challenge.ghost~two-way~dup.A.syn.1600~no-time-wait')
  await expect(task.getByRole('alert')).toContainText('TIME-WAIT')
  await expect(task).toContainText('Not reached yet')
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await expect(course(page)).toContainText('3 of 3 stars')
})

test('a solution that comes with a link, or is shown, earns no stars', async ({ page }) => {
  await openLab(page, '1~challenge.three-fins~drop.B.fin~drop.B.fin_2')
  const task = panel(page)
  await expect(task).toContainText('Reached')
  await expect(task).toContainText('passed on or shown')
  await expect(task.getByText(/of 3 stars/)).toHaveCount(0)
  await task.getByRole('button', { name: 'Start afresh' }).click()
  await expect(task).toContainText('Not reached yet')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(task).toContainText('passed on or shown')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(task).toContainText('Not reached yet')
  for (const rung of ['Give me a hint', 'Show me which segment']) {
    await task.getByRole('button', { name: rung }).click()
  }
  await page.keyboard.press('Escape')
  await task.getByRole('button', { name: 'Show me one solution' }).click()
  await expect(task).toContainText('passed on or shown')
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await expect(course(page).getByText('3 stars')).toHaveCount(0)
})

test('what a challenge keeps is shut in the controls, with the reason', async ({ page }) => {
  await openLab(page, '1~challenge.thrown-out')
  await expect(panel(page)).toContainText('Mechanisms are behind “Controls”.')
  await page.getByRole('button', { name: 'Controls', exact: true }).click()
  const handshake = page.getByRole('radiogroup', { name: 'Handshake' })
  await expect(handshake).toHaveAccessibleDescription('This challenge leaves it as it is.')
  await expect(handshake.getByRole('radio').first()).toBeDisabled()
  await expect(page.getByRole('radiogroup', { name: 'TIME-WAIT' }).getByRole('radio').first()).toBeEnabled()
  await expect(page.getByRole('spinbutton')).toHaveCount(0)
})

test('the last challenge leads on to the list of all', async ({ page }) => {
  await openLab(page, '1~challenge.ghost-reads~two-way~dup.A.syn.1600~dup.A.1-5.1500')
  await panel(page).getByRole('button', { name: 'To all lessons and challenges' }).click()
  await expect(course(page)).toBeVisible()
})

test('a question stays before its answer when the page is loaded anew, and in links', async ({ page }) => {
  const { clock, stateOf } = await openLab(page, '1~lesson.three-segments.syn-arrives~at.999999')
  const lesson = panel(page)
  const question = lesson.getByRole('heading', { name: 'in which state does that leave B?' })
  await expect(question).toBeVisible()
  expect(await clock()).toBeLessThan(50)
  await lesson.getByRole('button', { name: 'ESTABLISHED', exact: true }).click()
  await expect(lesson).toContainText('What happens: SYN-RECEIVED.')
  await expect.poll(() => page.url()).toMatch(/syn-arrives$/)
  await page.reload()
  await expect(question).toBeVisible()
  expect(await clock()).toBeLessThan(50)
  expect(await stateOf('B')).toBe('LISTEN')
})

test('how two worlds end is not told before their end', async ({ page }) => {
  await page.goto('./?lab=1~lesson.why-third.held-up')
  await panel(page).getByRole('button', { name: 'Go there at once' }).click()
  await expect(panel(page)).toContainText('Apart from the third segment')
  await expect(page.getByRole('heading', { name: 'B holds a connection that nobody shares' })).toBeHidden()
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { name: 'B holds a connection that nobody shares' })).toBeVisible()
})

test('on a phone one of two worlds is in view, above the words, and the other is a press away', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'Side by side they need no switch.')
  await page.goto('./?lab=1~lesson.why-third.reset')
  const lesson = panel(page)
  await lesson.getByRole('button', { name: 'Nothing', exact: true }).click()
  await expect(lesson).toContainText('You expected: Nothing.')
  const worlds = page.getByRole('radiogroup', { name: 'World in view' })
  const two = page.getByRole('region', { name: 'Two-way handshake' })
  const three = page.getByRole('region', { name: 'Three-way handshake' })
  await expect(two).toBeVisible()
  await expect(three).toBeHidden()
  const bottomOf = async (world: typeof two) => {
    const box = await world.locator('[data-playhead]').boundingBox()
    return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)
  }
  const top = (await lesson.boundingBox())?.y ?? 0
  expect(await bottomOf(two)).toBeLessThan(top)
  await worlds.getByRole('radio', { name: 'Three-way handshake' }).check({ force: true })
  await expect(three).toBeVisible()
  await expect(two).toBeHidden()
  expect(await bottomOf(three)).toBeLessThan(top)
})

test('every network is tried within the lesson, without and with what it is about', async ({ page }) => {
  test.slow()
  await openLab(page, '1~lesson.old-octet.now-you~delay.A.1-5.2200')
  const lesson = panel(page)
  await expect(
    lesson.getByRole('button', { name: 'Try every network: With TIME-WAIT of 2 MSL' }),
  ).toBeVisible()
  await lesson.getByRole('button', { name: 'Try every network: Without TIME-WAIT' }).click()
  const explorer = page.getByRole('dialog')
  await explorer.getByRole('button', { name: 'Try them all' }).click()
  await expect(explorer).toContainText('Done in', { timeout: 25_000 })
  await explorer
    .getByRole('button', { name: /^Open the counterexample/ })
    .first()
    .click()
  await expect(explorer).toHaveCount(0)
  await expect.poll(() => page.url()).toMatch(/lesson\.old-octet\.every-network~.*A\.1-5/)
  await expect(lesson.getByRole('button', { name: /^Next lesson/ })).toBeVisible()
  await lesson.getByRole('button', { name: 'Back to lesson 6' }).click()
  await expect(lesson).toContainText('Step 7 of 7')
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
  await expect.poll(() => page.url()).toContain('~then~drop.B.syn')
  await page.reload()
  await expect(panel(page)).toContainText('Solved, with this many changes: 1')
  const link = await panel(page).getByRole('textbox', { name: 'The link to your challenge' }).inputValue()
  await page.goto(link)
  await expect(panel(page)).toContainText('Not reached yet')
  await expect(panel(page)).toContainText('Not to be touched: Handshake')
})

const SOMEBODYS = '1~half-close~goal.b-repeats-syn-ack~par.1~keep.handshake'

test('what a reader has solved of somebody’s challenge stays hers over a reload and the way back', async ({
  page,
  isMobile,
}) => {
  const { segment, button } = await openLab(page, SOMEBODYS)
  const task = panel(page)
  await segment('B sends SYN,ACK').first().focus()
  await page.keyboard.press('Enter')
  await button('Lost').click()
  await page.keyboard.press('Escape')
  await expect(task).toContainText('3 of 3 stars')
  await expect.poll(() => page.url()).toContain('~then~drop.B.syn')
  await page.reload()
  await expect(task).toContainText('3 of 3 stars')
  await expect(task).not.toContainText('passed on')

  await task.getByRole('button', { name: 'Leave the challenge' }).click()
  await expect(task).toHaveCount(0)
  if (isMobile) await button('Menu').click()
  await button('The FIN is lost').click()
  await expect.poll(() => page.url()).toContain('fin-lost')
  await page.goBack()
  await page.goBack()
  await expect(task).toContainText('3 of 3 stars')
  await expect(task).not.toContainText('passed on')
})

test('a challenge is not made with a solution that comes with a link', async ({ page }) => {
  await openLab(page, '1~half-close~goal.b-repeats-syn-ack~then~drop.B.syn')
  const task = panel(page)
  await expect(task).toContainText('passed on or shown')
  await expect(task.getByRole('textbox', { name: 'The link to your challenge' })).toHaveCount(0)
})

test('a solution of somebody’s challenge that comes with a link is nobody’s here', async ({ page }) => {
  await openLab(page, `${SOMEBODYS}~then~drop.B.syn`)
  const task = panel(page)
  await expect(task).toContainText('Reached')
  await expect(task).toContainText('passed on or shown')
  await page.reload()
  await expect(task).toContainText('passed on or shown')
  await expect(task.getByText(/of 3 stars/)).toHaveCount(0)
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

test('two activities in a link, or a step that there is not, are named', async ({ page }) => {
  await openLab(page, '1~lesson.three-segments.nope~quiz')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('lesson.three-segments.nope')
  await expect(notice).toContainText('quiz')
  await expect(panel(page)).toContainText('Step 1 of 8')
})

test('what of a link is no lesson is said, and the rest opens', async ({ page }) => {
  await openLab(page, '1~lesson.why-fourth')
  await expect(page.getByRole('alert')).toContainText('lesson.why-fourth')
  await expect(panel(page)).toHaveCount(0)
})

test('sliders and buttons of a lesson keep their keys and the focus', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no keys.')
  const { clock } = await openLab(page, '1~lesson.why-wait.two-lives')
  const wait = panel(page).getByRole('slider', { name: 'TIME-WAIT, in MSL' })
  const before = await clock()
  await wait.focus()
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowLeft')
  await expect(wait).toHaveValue('1')
  expect(await clock()).toBe(before)
  await panel(page).getByRole('button', { name: 'Put it back' }).click()
  const watch = panel(page).getByRole('button', { name: 'Watch', exact: true })
  await watch.focus()
  await page.keyboard.press('Enter')
  await expect(watch).toHaveAttribute('aria-disabled', 'true')
  await expect(watch).toBeFocused()
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
