/** The colours of the system, or always light or dark. */
export type Theme = 'system' | 'light' | 'dark'

const STORED = 'handshake-lab.theme'

/** The theme that the reader chose, or else that of the system. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORED)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

/** Remembers what the reader chose. */
export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORED, theme)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Shows the page in these colours. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
