import { setLanguage, useMessages } from '../i18n/i18n'
import { type Language, languages } from '../i18n/languages'
import { Select } from '../ui/Select'

/** The languages, each named in itself. */
export function LanguageSelect() {
  const { t, language } = useMessages()
  const options = languages.map(({ id, name }) => ({ value: id as Language, text: name, lang: id }))
  return (
    <Select<Language>
      label={t('header.language')}
      value={language}
      options={language === 'xx' ? [...options, { value: 'xx', text: 'xx', lang: 'en' }] : options}
      onChange={(chosen) => void setLanguage(chosen)}
    />
  )
}
