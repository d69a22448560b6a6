import { expect } from '@playwright/test'
import { test } from './tab'
import { LOOKS, meetsWcag } from './wcag'

const WORDS = {
  en: {
    skip: 'Just show me',
    lessons: 'Lessons',
    explore: 'Try every network',
    table: 'Which mechanism keeps which promise',
  },
  zh: { skip: '直接看结果', lessons: '课程', explore: '试遍所有网络', table: '哪个机制守住哪个承诺' },
} as const

for (const { colorScheme, lang } of LOOKS) {
  const words = WORDS[lang]
  test(`lessons, challenges and the explorer meet WCAG 2.2 AA: ${colorScheme}, ${lang}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    const open = async (activity: string) => {
      await page.goto(`./?lang=${lang}&lab=1~${activity}`)
      await page.locator('[data-step], [data-challenge], [data-quiz]').waitFor()
    }
    await open('lesson.three-segments.plus-one')
    await meetsWcag(page, 'a question')
    await page.getByRole('button', { name: words.skip }).click()
    await page.keyboard.press('End')
    await expect(page.locator('.because')).toBeVisible()
    await meetsWcag(page, 'an answer')
    await open('lesson.why-wait.two-lives')
    await meetsWcag(page, 'the lifetimes')
    await open('lesson.why-third.silence')
    await meetsWcag(page, 'a question about two worlds')
    await open('challenge.ghost~two-way~dup.A.syn.1600')
    await expect(page.locator('[data-reached=true]')).toBeVisible()
    await meetsWcag(page, 'a challenge')
    await page.getByRole('button', { name: words.lessons, exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(19)
    await meetsWcag(page, 'the course')
    await page.getByRole('dialog').getByRole('button', { name: words.explore }).click()
    await page.getByText(words.table).click()
    await expect(page.getByRole('table')).toBeVisible()
    await meetsWcag(page, 'the explorer')
  })
}
