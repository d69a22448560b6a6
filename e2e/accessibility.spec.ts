import { expect } from '@playwright/test'
import { test } from './tab'
import { LOOKS, meetsWcag } from './wcag'

const WORDS = {
  en: {
    list: 'Everything that happens',
    help: 'Help',
    close: 'Close',
    controls: 'Controls',
    menu: 'Menu',
    time: 'Times',
  },
  zh: {
    list: '发生的全部事件',
    help: '帮助',
    close: '关闭',
    controls: '控制',
    menu: '菜单',
    time: '时间',
  },
} as const

for (const { colorScheme, lang } of LOOKS) {
  const words = WORDS[lang]
  test(`every view meets WCAG 2.2 AA where a machine can tell: ${colorScheme}, ${lang}`, async ({
    page,
    isMobile,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.goto(`./?lang=${lang}&lab=1~stale-syn~drop.A.fin_9~two-way~at.1100`)
    await page.getByText(words.list).click()
    await page.locator('[data-segment="A.syn#2"]').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await meetsWcag(page, 'the lab with an open menu')
    await page.keyboard.press('Escape')

    if (isMobile) {
      for (const sheet of [words.menu, words.controls]) {
        await page.getByRole('button', { name: sheet, exact: true }).click()
        await expect(page.getByRole('dialog', { name: sheet })).toBeVisible()
        if (sheet === words.controls)
          await expect(page.getByRole('heading', { name: words.time })).toBeVisible()
        await meetsWcag(page, sheet)
        await page.getByRole('button', { name: words.close, exact: true }).click()
      }
    } else {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveCount(2)
      await meetsWcag(page, 'the help')
    }

    await page.goto(`./?lang=${lang}&lab=1~old-text~drop.A.sny~compare.time-wait~at.2250`)
    await expect(page.locator('[data-verdict]')).toHaveCount(2)
    await expect(page.getByRole('alert')).toBeVisible()
    await meetsWcag(page, 'two worlds')
  })
}
