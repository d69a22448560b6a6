import { useEffect, useState } from 'react'
import { type RuleId, rules } from '../engine/rules'
import { useMessages } from '../i18n/i18n'

type RuleTexts = Readonly<Record<RuleId, string>>

/** What each rule says, in the present language. The engine has them in English; the Chinese ones come with Chinese. */
export function useRuleTexts(): (rule: RuleId) => string {
  const { language } = useMessages()
  const [chinese, setChinese] = useState<RuleTexts | null>(null)
  useEffect(() => {
    if (language !== 'zh-CN') return
    let isWanted = true
    void import('./words/rulesZhCN').then(({ rulesZhCN }) => isWanted && setChinese(rulesZhCN))
    return () => {
      isWanted = false
    }
  }, [language])
  if (language === 'zh-CN') return (rule) => chinese?.[rule] ?? ''
  if (language === 'xx') return (rule) => `${rules[rule].text} ${rules[rule].text}`
  return (rule) => rules[rule].text
}
