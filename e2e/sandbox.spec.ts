import { expect, type Page } from '@playwright/test'
import { openLab } from './lab'
import { test } from './tab'
import { LOOKS, meetsWcag } from './wcag'

/** The script editor, which is a part of the controls: beside the diagram, or in a sheet. */
async function openEditor(page: Page, isMobile: boolean) {
  const show = async () => {
    if (isMobile) await page.getByRole('button', { name: 'Controls' }).click()
  }
  const hide = async () => {
    if (isMobile) await page.getByRole('button', { name: 'Close', exact: true }).click()
  }
  await show()
  const edit = page.getByRole('button', { name: 'Edit the script' })
  const editor = page.getByRole('region', { name: 'Script', exact: true })
  await expect(editor).toBeVisible()
  if (await edit.isVisible()) await edit.click()
  await expect(editor.getByRole('combobox', { name: 'Start from' })).toBeVisible()
  return {
    editor,
    show,
    hide,
    rows: editor.getByRole('list', { name: /^Calls/ }).getByRole('listitem'),
    row: (name: string) => editor.getByRole('button', { name }),
    add: editor.getByRole('button', { name: 'Add a call' }),
    field: (name: string) => editor.getByRole('spinbutton', { name, exact: true }),
    select: (name: string) => editor.getByRole('combobox', { name, exact: true }),
  }
}

/** The handle of a call on the lane of its host. */
const handle = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

test('a script is composed from nothing, and its link holds all of it', async ({ page, isMobile }) => {
  test.slow()
  const { segment } = await openLab(page)
  const { editor, rows, add, field, select, hide } = await openEditor(page, isMobile)
  await select('Start from').selectOption('Empty script')
  await expect(rows).toHaveCount(0)
  await expect(editor).toContainText('Nobody calls anything yet.')

  await add.click()
  await select('Call').selectOption('OPEN-PASSIVE')
  await expect(editor.getByRole('group', { name: 'B calls OPEN-PASSIVE' })).toBeVisible()
  await add.click()
  await field('Time (ms)').fill('20')
  await expect(rows).toContainText(['B calls OPEN-PASSIVE at 0 ms', 'A calls OPEN-ACTIVE at 20 ms'])
  await add.click()
  await field('Octets').fill('7')
  await add.click()
  await select('When').selectOption('at a time')
  await field('Time (ms)').fill('600')
  await expect(rows).toHaveCount(4)
  await editor.getByRole('textbox', { name: 'Name of A' }).fill('Alice Smith')
  await editor.getByRole('textbox', { name: 'Name of B' }).fill('服务器')
  await hide()

  const whole = async () => {
    await expect(segment('A sends SYN, seq 100, at 20 ms')).toHaveCount(1)
    await expect(segment('B sends SYN,ACK')).toHaveCount(1)
    await expect(segment('A sends ACK, seq 101 ack 301')).toHaveCount(1)
    await expect(segment('A sends DATA, seq 101 ack 301 len 7')).toHaveCount(1)
    await expect(page.locator('[data-host=A]')).toContainText('Alice Smith')
    await expect(page.locator('[data-host=B]')).toContainText('服务器')
  }
  await whole()
  await expect.poll(() => page.url()).toContain('name.A.Alice_20zSmith')
  await page.reload()
  await page.locator('[data-lab=ready]').waitFor({ state: 'attached' })
  await whole()
  await openEditor(page, isMobile)
  await expect(rows).toHaveCount(4)
  await expect(editor.getByRole('textbox', { name: 'Name of A' })).toHaveValue('Alice Smith')
})

test('a call is drawn along its lane, and that is undone at once', async ({ page, isMobile }) => {
  const { button } = await openLab(page, '1~open-close')
  const send = handle(page, 'A calls SEND with 5 octets')
  await expect(send).toHaveCount(0)
  const { hide } = await openEditor(page, isMobile)
  await hide()
  await expect(send).toHaveAttribute('aria-valuetext', '100\u00a0ms after A is connected')
  await send.scrollIntoViewIfNeeded()
  const box = await send.boundingBox()
  const x = (box?.x ?? 0) + (box?.width ?? 0) / 2
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 30, { steps: 4 })
  await expect(send).not.toHaveAttribute('aria-valuenow', '100')
  await page.mouse.up()
  await expect.poll(async () => Number(await send.getAttribute('aria-valuenow'))).toBeGreaterThan(100)
  await expect.poll(() => page.url()).toContain('send.5.after.')
  expect(Number(await send.getAttribute('aria-valuenow')) % 10).toBe(0)
  await button('Undo').click()
  await expect(send).toHaveAttribute('aria-valuenow', '100')
})

test('a handle is moved by the arrow keys, never before what its call waits for', async ({
  page,
  isMobile,
}) => {
  const { button } = await openLab(page, '1~open-close')
  const { hide } = await openEditor(page, isMobile)
  await hide()
  const send = handle(page, 'A calls SEND with 5 octets')
  await send.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'PageDown']) await page.keyboard.press(key)
  await expect(send).toHaveAttribute('aria-valuetext', '220\u00a0ms after A is connected')
  await expect(send).toBeFocused()
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('PageUp')
  await expect(send).toHaveAttribute('aria-valuetext', 'as soon as A is connected')
  await button('Undo').click()
  await expect(send).toHaveAttribute('aria-valuenow', '100')
  await expect(button('Undo')).toBeDisabled()
})

test('what cannot be is answered by a sentence, and not taken', async ({ page, isMobile }) => {
  await openLab(page, '1~open-close')
  const { editor, row, field } = await openEditor(page, isMobile)
  await row('A calls SEND').click()
  for (const octets of ['0', '2.5', '200000']) {
    await field('Octets').fill(octets)
    await expect(editor).toContainText('Expected was a number from 1 to 100,000.')
  }
  await field('Octets').blur()
  await expect(field('Octets')).toHaveValue('5')
  await field('Later by (ms)').fill('-1')
  await expect(editor).toContainText('Expected was a time from 0 to 86,400,000 ms.')
  const name = editor.getByRole('textbox', { name: 'Name of A' })
  await name.fill('A name that is too long')
  await expect(editor).toContainText('a name of at most 16 characters')
  await name.blur()
  await expect(name).toHaveValue('')
})

test('a call is copied and deleted, and its row says what it returned', async ({ page, isMobile }) => {
  await openLab(page, '1~open-close')
  const { editor, rows, row } = await openEditor(page, isMobile)
  await row('B calls OPEN-PASSIVE').click()
  await editor.getByRole('button', { name: 'Copy' }).click()
  await expect(rows).toHaveCount(6)
  await expect(row('B calls OPEN-PASSIVE').last()).toContainText('returns: address in use')
  await editor.getByRole('button', { name: 'Delete' }).click()
  await expect(rows).toHaveCount(5)
  await row('A calls OPEN-ACTIVE').click()
  await editor.getByRole('button', { name: 'Delete' }).click()
  await expect(rows).toHaveCount(4)
  await expect(row('B calls CLOSE')).toContainText('not made in this run')
})

test('a script has at most 64 calls', async ({ page, isMobile }) => {
  const calls = Array.from({ length: 63 }, (_, place) => `call.A.${place}.status`).join('~')
  await openLab(page, `1~open~${calls}`)
  const { editor, rows, add } = await openEditor(page, isMobile)
  await add.click()
  await expect(rows).toHaveCount(64)
  await expect(editor).toContainText('A script has at most 64 calls.')
  await expect(add).toBeDisabled()
})

for (const { colorScheme, lang } of LOOKS) {
  test(`the open editor meets WCAG 2.2 AA where a machine can tell: ${colorScheme}, ${lang}`, async ({
    page,
    isMobile,
  }) => {
    test.slow()
    const words = {
      en: { controls: 'Controls', close: 'Close', edit: 'Edit the script', open: /OPEN-ACTIVE/ },
      zh: { controls: '控制', close: '关闭', edit: '编辑脚本', open: /OPEN-ACTIVE/ },
    }[lang]
    await page.emulateMedia({ colorScheme })
    await page.goto(`./?lang=${lang}&lab=1~open-close~name.A.Alice`)
    if (isMobile) await page.getByRole('button', { name: words.controls }).click()
    await page.getByRole('button', { name: words.edit }).click()
    await page.getByRole('button', { name: words.open }).click()
    await expect(page.getByRole('spinbutton').first()).toBeVisible()
    await meetsWcag(page, 'the editor')
    if (isMobile) await page.getByRole('button', { name: words.close, exact: true }).click()
    await expect(page.locator('[data-call]')).toHaveCount(5)
    await page.locator('[data-call]').first().focus()
    await meetsWcag(page, 'the handles')
  })
}
