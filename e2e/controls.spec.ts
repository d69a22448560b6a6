import { expect, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'

/** The controls stand beside the diagram, or in a sheet where there is no room for them. */
async function openControls(page: Page, isMobile: boolean) {
  if (isMobile) await page.getByRole('button', { name: 'Controls' }).click()
  const place = isMobile
    ? page.getByRole('dialog', { name: 'Controls' })
    : page.getByRole('region', { name: 'Controls' })
  const group = (name: string) => place.getByRole('radiogroup', { name, exact: true })
  const choose = async (name: string, value: string) =>
    group(name).getByRole('radio', { name: value, exact: true }).check({ force: true })
  const close = async () => {
    if (isMobile) await page.getByRole('button', { name: 'Close', exact: true }).click()
  }
  return { place, group, choose, close }
}

test('a mechanism is switched off, seen to be off, and undone', async ({ page, isMobile }) => {
  const { segment, button } = await openLab(page, '1~open-close')
  const { group, choose, close, place } = await openControls(page, isMobile)
  await expect(segment('A sends ACK, seq 101 ack 301')).toHaveCount(1)
  await choose('Handshake', 'Two-way')
  await expect(place.getByText('✕ off')).toBeVisible()
  await close()
  await expect(segment('A sends ACK, seq 101 ack 301')).toHaveCount(0)
  await expect.poll(() => page.url()).toContain('two-way')
  await button('Undo').click()
  await expect(segment('A sends ACK, seq 101 ack 301')).toHaveCount(1)
  if (!isMobile) await expect(group('Handshake').getByRole('radio', { name: 'Three-way' })).toBeChecked()
})

test('every mechanism is a choice of its own, and the link holds them all', async ({ page, isMobile }) => {
  await openLab(page, '1~open-close')
  const { choose } = await openControls(page, isMobile)
  await choose('TIME-WAIT', 'none')
  await choose('Closed port', 'silent')
  await choose('ISN', 'clock')
  await choose('SO_REUSEADDR', 'on')
  await expect.poll(() => page.url()).toContain('no-time-wait~silent~isn.clock~reuse')
})

test('a TIME-WAIT of another length is shown when a link brings it', async ({ page, isMobile }) => {
  await openLab(page, '1~open-close~time-wait.3')
  const { group } = await openControls(page, isMobile)
  await expect(group('TIME-WAIT').getByRole('radio', { name: '3 MSL' })).toBeChecked()
})

test('times are typed, and what cannot be is said and not taken', async ({ page, isMobile }) => {
  const { segment, button } = await openLab(page, '1~open-close')
  const { place, close } = await openControls(page, isMobile)
  const delay = place.getByRole('spinbutton', { name: 'One-way delay (ms)' })
  await delay.fill('80')
  await expect(segment('A sends SYN, seq 100, at 0 ms; arrives at 80 ms')).toHaveCount(1)
  await delay.fill('700000')
  await expect(place.getByText('From 0 to 600,000 ms.')).toBeVisible()
  await delay.blur()
  await expect(delay).toHaveValue('80')
  await close()
  await button('Undo').click()
  await expect(segment('A sends SYN, seq 100, at 0 ms; arrives at 50 ms')).toHaveCount(1)
})

test('Ctrl+Z undoes what is being typed, and where nothing is, the last change', async ({
  page,
  isMobile,
}) => {
  const { segment } = await openLab(page, '1~open-close~rto.900')
  const { place, choose, group, close } = await openControls(page, isMobile)
  const delay = place.getByRole('spinbutton', { name: 'One-way delay (ms)' })
  const rto = place.getByRole('spinbutton', { name: 'First RTO (ms)' })
  await choose('Handshake', 'Two-way')
  await delay.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('80')
  await expect.poll(() => page.url()).toContain('delay.80')
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(delay).toHaveValue('50', { timeout: 100 })
  }).toPass()
  await expect.poll(() => page.url()).not.toContain('delay')
  expect(page.url()).toContain('two-way')

  // Typing that was undone is no change: the one before is the last.
  await rto.focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(group('Handshake').getByRole('radio', { name: 'Three-way' })).toBeChecked()
  await expect(rto).toBeFocused()

  await delay.focus()
  for (const key of ['ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
  await expect(delay).toHaveValue('70')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(delay).toHaveValue('50')
  await page.keyboard.press('Control+Y')
  await expect(delay).toHaveValue('70')
  await close()
  await page.getByRole('combobox', { name: 'Speed' }).focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(segment('A sends SYN, seq 100, at 0 ms; arrives at 50 ms')).toHaveCount(1)
})

test('a name that is typed is undone by the browser, letter by letter or at once', async ({
  page,
  isMobile,
}) => {
  await openLab(page, '1~open-close')
  const { place } = await openControls(page, isMobile)
  const name = place.getByRole('textbox', { name: 'Name of A' })
  await place.getByRole('button', { name: 'Edit the script' }).click()
  await name.click()
  await page.keyboard.type('Al ')
  await expect.poll(() => page.url()).toContain('name.A.Al')
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(name).toHaveValue('', { timeout: 100 })
  }).toPass()
  await expect.poll(() => page.url()).not.toContain('name')
})

test('MSL has the values of practice ready', async ({ page, isMobile }) => {
  await openLab(page, '1~open-close')
  const { choose, place } = await openControls(page, isMobile)
  await choose('MSL, usual values', '2 min')
  await expect(place.getByRole('spinbutton', { name: 'MSL (s)' })).toHaveValue('120')
  await expect.poll(() => page.url()).toContain('msl.120000')
})

test('the other host closes first, and waits in TIME-WAIT', async ({ page, isMobile }) => {
  const { stateOf } = await openLab(page, '1~open-close~at.1000')
  const { choose, close } = await openControls(page, isMobile)
  await choose('Who closes first', 'B')
  await close()
  await expect.poll(() => page.url()).toContain('lab=1~open-close~closes-first.B~at.')
  await page.reload()
  await page.keyboard.press('End')
  await page.keyboard.press('PageUp')
  await expect.poll(() => stateOf('B')).toBe('TIME-WAIT')
})

test('where nobody answers a CLOSE it is said why nobody closes first', async ({ page, isMobile }) => {
  await openLab(page, '1~simultaneous-close')
  const { group } = await openControls(page, isMobile)
  await expect(group('Who closes first').getByRole('radio', { name: 'A' })).toBeDisabled()
  await expect(group('Who closes first')).toContainText('nobody answers a CLOSE')
})

test('everything is put back at once, and that can be undone', async ({ page }) => {
  const { button, segment } = await openLab(page, '1~open-close~drop.A.syn~two-way')
  const changes = page.getByRole('list', { name: 'Changes', exact: true })
  await expect(changes.getByRole('listitem')).toHaveCount(2)
  await button('Reset to this scenario').click()
  await expect(changes).toHaveCount(0)
  await expect(button('Reset to this scenario')).toHaveCount(0)
  await button('Undo').click()
  await expect(segment('A sends SYN, seq 100, at 0 ms; lost on the way')).toHaveCount(1)
})

test('a change of a mechanism is taken off by its chip', async ({ page }) => {
  const { button } = await openLab(page, '1~open-close~no-time-wait')
  await button('Take this back: No TIME-WAIT').click()
  await expect.poll(() => page.url()).not.toContain('no-time-wait')
})

test('changed times, and who closes first, are taken off by their chips', async ({ page }) => {
  const { button, segment } = await openLab(page, '1~half-close~delay.400~rto.3000~msl.60000')
  const changes = page.getByRole('list', { name: 'Changes', exact: true })
  await expect(changes.getByRole('listitem')).toHaveCount(3)
  await button('Take this back: One-way delay 400 ms').click()
  await expect(segment('A sends SYN, seq 100, at 0 ms; arrives at 50 ms')).toHaveCount(1)
  await button('Take this back: First RTO 3 s').click()
  await button('Take this back: MSL 60 s').click()
  await expect(changes).toHaveCount(0)
  await expect(button('Reset to this scenario')).toHaveCount(0)
})

test('the other one that closes first has a chip', async ({ page, isMobile }) => {
  const { button } = await openLab(page, '1~open-close')
  const { choose, close } = await openControls(page, isMobile)
  await choose('Who closes first', 'B')
  await close()
  await button('Take this back: B closes first').click()
  await expect(button('Reset to this scenario')).toHaveCount(0)
})

test('edits survive edits of earlier moments', async ({ page }) => {
  const { segment, button } = await openLab(page, '1~open-close~drop.A.fin')
  await expect(segment('A sends FIN,ACK, seq 106 ack 301, again')).toHaveCount(1)
  await segment('A sends SYN, seq 100, at 0 ms').click()
  await button('Lost').click()
  await expect(segment('A sends SYN, seq 100, again at 1 s')).toHaveCount(1)
  const changes = page.getByRole('list', { name: 'Changes', exact: true })
  await expect(changes).toContainText('A FIN,ACK lost')
  await page.keyboard.press('End')
  await expect(segment('A sends FIN,ACK, seq 106 ack 301, again')).toHaveCount(1)
})

test('many changes scroll in one line, and each is seen as a whole when keys reach it', async ({ page }) => {
  await openLab(
    page,
    '1~half-close~two-way~silent~isn.clock~reuse~delay.400~drop.A.syn~drop.A.fin~drop.B.fin',
  )
  const changes = page.getByRole('list', { name: 'Changes', exact: true })
  const chips = changes.getByRole('button')
  await expect(chips).toHaveCount(8)
  await chips.first().focus()
  for (let place = 0; place < 8; place += 1) {
    await expect(chips.nth(place)).toBeFocused()
    await expect(chips.nth(place)).toBeInViewport({ ratio: 0.99 })
    await page.keyboard.press('Tab')
  }
  const clearEnds = () =>
    changes.evaluate((list) => {
      const style = getComputedStyle(list)
      return ['--before', '--after'].map((end) => Number.parseFloat(style.getPropertyValue(end)) === 0)
    })
  await expect.poll(clearEnds, 'more before the last').toEqual([false, true])
  await changes.evaluate((list) => list.scrollTo(200, 0))
  await expect.poll(clearEnds, 'more on both sides').toEqual([false, false])
  await changes.evaluate((list) => list.scrollTo(0, 0))
  await expect.poll(clearEnds, 'more behind the first').toEqual([true, false])
})
