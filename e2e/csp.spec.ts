import { expect, test } from '@playwright/test'

/** A view of each kind: what a policy forbids is noticed only where it is needed. */
const views = [
  ['the first visit', './'],
  ['a link', './?lab=1~stale-syn~drop.A.fin_9~two-way~at.1100'],
  ['two worlds', './?lab=1~stale-syn~compare.handshake~at.9000'],
  ['Chinese', './?lang=zh-CN'],
] as const

for (const [view, address] of views) {
  test(`the policy of the page is kept: ${view}`, async ({ page, baseURL }) => {
    const complaints: string[] = []
    const foreign: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) foreign.push(request.url())
    })
    await page.goto(address)
    await page.waitForLoadState('networkidle')

    await page.keyboard.press('ArrowRight')
    for (const list of await page.locator('summary').all()) await list.click()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog').last()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator('[data-segment]').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^(?:Share|分享)$/ }).click()
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
  })
}

test('the policy allows files of the page’s own, and nothing in its text', async ({ page }) => {
  const text = await (await page.request.get('./')).text()
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("style-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.search(/<(?:script|link|style)/))
  expect(text).not.toMatch(/<style|\sstyle="|<script(?![^>]*\ssrc=)|\son\w+="/)
})

test('a script that somebody smuggles into the page does not run', async ({ page }) => {
  await page.goto('./')
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return 'ran' in window
  })
  expect(ran).toBe(false)
})
