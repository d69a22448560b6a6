import { expect, type Page, test } from '@playwright/test'
import { openLab } from './lab'

const SYN = 'A sends SYN, seq 100, at 0 ms'
const LIST = 'Everything that happens'

const speed = (page: Page) => page.getByRole('combobox', { name: 'Speed' })
/** Undo, if there is anything to undo; a phone has no room for it otherwise. */
const canUndo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true, disabled: false })
const link = (page: Page) => new URL(page.url()).searchParams.get('lab') ?? ''

/** Loads the page anew, and waits until it answers. */
async function reload(page: Page) {
  await page.reload()
  await page.locator('[data-lab=ready]').waitFor({ state: 'attached' })
}

test('a reload keeps what was done, what was undone, the speed, and what was opened', async ({ page }) => {
  const { segment, button, clock } = await openLab(page, '1~open-close~at.150')
  await segment(SYN).click()
  await button('Lost').click()
  await expect.poll(clock).toBe(50)
  await segment('A sends SYN, seq 100, again').click()
  await button('Lost').click()
  await expect.poll(() => link(page)).toContain('drop.A.syn_2')
  await button('Undo').click()
  await expect.poll(() => link(page)).not.toContain('drop.A.syn_2')
  await speed(page).selectOption({ label: '4×' })
  await page.getByText(LIST).click()
  const list = page.getByRole('button', { name: 'Lose this segment: SYN from A at 1 s' })
  await expect(list).toBeVisible()

  await reload(page)
  await expect(speed(page)).toHaveValue('4')
  await expect(list).toBeVisible()
  await button('Redo').click()
  await expect.poll(() => link(page)).toContain('drop.A.syn_2')
  await button('Undo').click()
  await button('Undo').click()
  await expect(segment(`${SYN}; arrives at 50 ms`)).toHaveCount(1)
  await expect.poll(clock).toBe(150)
  await expect(button('Undo')).toBeDisabled()
})

test('a page that is loaded anew at once loses not even the last change', async ({ page }) => {
  const { segment, button } = await openLab(page, '1~open-close~at.150')
  await expect.poll(() => link(page)).toBe('1~open-close~at.150')
  await segment(SYN).click()
  await button('Lost').click()
  await expect(segment(`${SYN}; lost on the way`)).toHaveCount(1)
  await reload(page)
  await expect(segment(`${SYN}; lost on the way`)).toHaveCount(1)
  await button('Undo').click()
  await expect(segment(`${SYN}; arrives at 50 ms`)).toHaveCount(1)
})

test('a page that is slow to be loaded anew gives back what its address said only meanwhile', async ({
  page,
}) => {
  const { segment, button } = await openLab(page, '1~open-close~at.150')
  await expect.poll(() => link(page)).toBe('1~open-close~at.150')
  await page.route(/[?]lab=/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await segment(SYN).click()
  await button('Lost').click()
  await expect(segment(`${SYN}; lost on the way`)).toHaveCount(1)
  await reload(page)
  await expect(segment(`${SYN}; lost on the way`)).toHaveCount(1)
  await button('Undo').click()
  await expect(segment(`${SYN}; arrives at 50 ms`)).toHaveCount(1)
})

test('another link in the same tab begins afresh', async ({ page }) => {
  const { segment, button } = await openLab(page, '1~open-close~at.150')
  await segment(SYN).click()
  await button('Lost').click()
  await speed(page).selectOption({ label: '4×' })
  await expect.poll(() => link(page)).toContain('drop.A.syn')
  await openLab(page, '1~half-close~at.0')
  await page.waitForLoadState('networkidle')
  await expect(speed(page)).toHaveValue('1')
  await expect(canUndo(page)).toHaveCount(0)
})

for (const { what, kept } of [
  { what: 'is no JSON', kept: '{' },
  { what: 'has other things in it', kept: '{"address":"ADDRESS","present":3,"past":"no","speed":"fast"}' },
  {
    what: 'has links that mean nothing',
    kept: '{"address":"ADDRESS","before":[],"present":"ADDRESS","past":["1~nowhere"],"future":[],"speed":1,"details":["x"]}',
  },
]) {
  test(`what the tab has kept is passed over if it ${what}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    const address = '1~refused~at.50'
    const text = kept.replaceAll('ADDRESS', address)
    await page.addInitScript((value) => sessionStorage.setItem('handshake-lab.visit', value), text)
    const { button, clock } = await openLab(page, address)
    await page.waitForLoadState('networkidle')
    await expect(canUndo(page)).toHaveCount(0)
    await button('One step forward').click()
    await expect.poll(clock).toBe(100)
    expect(errors).toEqual([])
  })
}

test('where nothing may be kept the lab works without', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is forbidden.', 'SecurityError')
        },
      })
    }
  })
  const { segment, button } = await openLab(page, '1~open-close~at.150')
  await segment(SYN).click()
  await button('Lost').click()
  await expect.poll(() => link(page)).toContain('drop.A.syn')
  await reload(page)
  await expect(segment(`${SYN}; lost on the way`)).toHaveCount(1)
  expect(errors).toEqual([])
})
