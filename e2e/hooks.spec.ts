import { expect, type Page } from '@playwright/test'
import { test } from './tab'

// What docs/hooks.md promises, and nothing else: no roles, no names, no classes.

async function open(page: Page, link: string) {
  await page.goto(`./?lab=${link}`)
  await page.locator('[data-lab=ready]').waitFor()
}

test('the hooks tell the state of the hosts and the moment', async ({ page }) => {
  await open(page, '1~open-close~at.75')
  await expect(page.locator('[data-playhead]')).toHaveAttribute('data-playhead', '75')
  await expect(page.locator('[data-host="A"]')).toHaveAttribute('data-state', 'SYN-SENT')
  await expect(page.locator('[data-host="B"]')).toHaveAttribute('data-state', 'SYN-RECEIVED')
})

test('the hooks tell what has become of each segment', async ({ page }) => {
  await open(page, '1~open-close~drop.B.syn~delay.A.ack-syn.100~at.75')
  const segment = (id: string) => page.locator(`[data-segment="${id}"]`)
  await expect(segment('A.syn')).toHaveAttribute('data-fate', 'deliver')
  await expect(segment('A.syn')).toHaveAttribute('data-phase', 'past')
  await expect(segment('B.syn')).toHaveAttribute('data-fate', 'drop')
  await expect(segment('B.syn')).toHaveAttribute('data-phase', 'in-flight')
  await expect(segment('A.syn#2')).toHaveAttribute('data-phase', 'future')
  await expect(segment('A.ack-syn')).toHaveAttribute('data-fate', 'delay')
})

test('the hooks tell the verdict on each world', async ({ page }) => {
  await open(page, '1~stale-syn~silent~compare.handshake~at.66100')
  const without = page.locator('[data-world="without"]')
  const withIt = page.locator('[data-world="with"]')
  await expect(without).toHaveAttribute('data-verdict', 'broken')
  await expect(withIt).toHaveAttribute('data-verdict', 'holds')
  await expect(without.locator('[data-host="B"]')).toHaveAttribute('data-state', 'ESTABLISHED')
  await expect(withIt.locator('[data-host="B"]')).toHaveAttribute('data-state', 'SYN-RECEIVED')
  await expect(without.locator('[data-playhead]')).toHaveAttribute('data-playhead', '66100')
})
