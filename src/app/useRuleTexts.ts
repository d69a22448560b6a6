import { use } from 'react'
import { type RuleId, rules } from '../engine/rules'
import { useMessages } from '../i18n/i18n'
import { patiently } from '../ui/patiently'

type RuleTexts = Readonly<Record<RuleId, string>>

let chinese: Promise<RuleTexts> | null = null

/** Fetches the Chinese texts when they are first asked for. */
function loadChinese(): Promise<RuleTexts> {
  chinese ??= patiently(() => import('./words/rulesZhCN')).then(({ rulesZhCN }) => rulesZhCN)
  return chinese
}

/**
 * What each rule says, in the present language. The engine has them in English; for the Chinese ones a component waits
 * in its `Suspense`.
 */
export function useRuleTexts(): (rule: RuleId) => string {
  const { language } = useMessages()
  if (language === 'zh-CN') {
    const texts = use(loadChinese())
    return (rule) => texts[rule]
  }
  if (language === 'xx') return (rule) => `${rules[rule].text} ${rules[rule].text}`
  return (rule) => rules[rule].text
}
