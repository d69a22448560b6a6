import { useMessages } from '../i18n/i18n'
import { Select } from '../ui/Select'
import type { Theme } from './storedTheme'
import { useTheme } from './theme'

/** Light, dark, or as the system has it. */
export function ThemeSelect() {
  const { t } = useMessages()
  const [theme, setTheme] = useTheme()
  return (
    <Select<Theme>
      label={t('header.theme')}
      value={theme}
      options={[
        { value: 'system', text: t('header.theme.system') },
        { value: 'light', text: t('header.theme.light') },
        { value: 'dark', text: t('header.theme.dark') },
      ]}
      onChange={setTheme}
    />
  )
}
