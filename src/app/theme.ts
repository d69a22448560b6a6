import { useSyncExternalStore } from 'react'
import { applyTheme, storedTheme, storeTheme, type Theme } from './storedTheme'

let chosen: Theme | null = null
const listeners = new Set<() => void>()

/** The chosen theme, and how to choose another. It is remembered, and `early.ts` shows it before the first paint. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, present, prerendered), choose]
}

function choose(theme: Theme): void {
  chosen = theme
  applyTheme(theme)
  storeTheme(theme)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function present(): Theme {
  chosen ??= storedTheme()
  return chosen
}

const prerendered = (): Theme => 'system'
