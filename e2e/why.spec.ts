import { expect } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'
import { LOOKS, meetsWcag } from './wcag'

const HOW = 'How it came to this'

test('a chain leads from an event back to the call, and the way back', async ({ page }) => {
  const { button, clock, stateOf } = await openLab(page, '1~third-ack-lost~at.1000')
  await button('One step forward').click()
  await expect.poll(clock).toBe(1050)
  await page.getByText(HOW).click()
  const links = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Go to/ }) })
  await expect(page.getByText('Meanwhile ACK, seq 101 ack 301, from A was lost.')).toBeVisible()
  await expect(links.first()).toContainText('SYN, seq 100, from A reaches B.')
  await expect(links.last()).toContainText('It began here')

  await page.getByRole('button', { name: 'Go to 50 ms' }).click()
  await expect.poll(clock).toBe(50)
  expect(await stateOf('B')).toBe('SYN-RECEIVED')
  await expect(page.getByText(HOW)).toBeFocused()
  await expect(button('Go to 0 ms')).toBeVisible()

  await button('Back to 1.05 s').click()
  await expect.poll(clock).toBe(1050)
  await expect(page.getByText('Meanwhile ACK, seq 101 ack 301, from A was lost.')).toBeVisible()
  await page.getByText(HOW).click()
  await expect(links).toHaveCount(0)
})

test('what is new is read from its title on, but for those who are busy below it', async ({ page }) => {
  // A low column: all of the words scroll.
  await page.setViewportSize({ width: 390, height: 640 })
  const { button } = await openLab(page, '1~open-close~at.150')
  const words = page.getByRole('complementary', { name: 'What just happened, and why' })
  const scrollDown = async () => {
    await words.evaluate((column) => {
      column.scrollTop = 90
    })
    expect(await words.evaluate(({ scrollTop }) => scrollTop)).toBe(90)
  }
  await scrollDown()
  await button('One step forward').click()
  await expect(words.getByRole('heading').first()).toHaveText('A calls SEND')
  expect(await words.evaluate(({ scrollTop }) => scrollTop)).toBe(0)

  await page.getByText('Everything that happens').click()
  await words.getByRole('button', { name: 'Go to 250 ms' }).first().click()
  await expect(words.getByRole('heading').first()).toContainText('DATA')
  expect(await words.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
})

test('a wrong guess is answered', async ({ page }) => {
  await openLab(page, '1~open-close~at.50')
  await page.getByText(HOW).click()
  await page.getByText('Why not ESTABLISHED at once?').click()
  await expect(page.getByText('can acknowledge its number, seq 300')).toBeVisible()
})

test('a chain is read and followed by keys alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no keys.')
  const { button, clock } = await openLab(page, '1~open-close~at.150')
  await page.getByText(HOW).focus()
  await page.keyboard.press('Enter')
  await expect(button('Go to 100 ms')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(button('Go to 100 ms')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(clock).toBe(100)
  await expect(page.getByText(HOW)).toBeFocused()
})

const WORDS = {
  en: { how: HOW, ask: 'Why two MSL, and not one?' },
  zh: { how: '这是怎么来的', ask: '为什么是两个 MSL，一个不够吗？' },
} as const

for (const { colorScheme, lang } of LOOKS) {
  test(`a chain meets WCAG 2.2 AA where a machine can tell: ${colorScheme}, ${lang}`, async ({ page }) => {
    const { how, ask } = WORDS[lang]
    await page.emulateMedia({ colorScheme })
    await page.goto(`./?lang=${lang}&lab=1~open-close~at.600`)
    await page.getByText(how).click()
    await page.getByText(ask).click()
    await meetsWcag(page, 'a chain')
  })
}
