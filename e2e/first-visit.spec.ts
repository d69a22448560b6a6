import { expect, test } from '@playwright/test'

test('a first visit is quiet: no complaint on the console, no request to another origin', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(request.url()))

  await page.goto('/')
  await expect(page).toHaveTitle('Handshake Lab')
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.waitForLoadState('networkidle')

  const here = new URL(baseURL ?? '').origin
  expect(complaints).toEqual([])
  expect(requests.filter((url) => new URL(url).origin !== here)).toEqual([])
})
