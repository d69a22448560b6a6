import { useEffect, useState } from 'react'

/** The colours of the system, or always light or dark. */
export type Theme = 'system' | 'light' | 'dark'

const STORED = 'handshake-lab.theme'

/** The chosen theme, and how to choose another. It is remembered. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(storedTheme)
  useEffect(() => applyTheme(theme), [theme])
  return [theme, setTheme]
}

/** Shows the remembered theme before the first paint. */
export const startTheme = (): void => applyTheme(storedTheme())

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(STORED, theme)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORED)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}
