import type { CallResult } from '../../engine/step'
import type { TranslateWords } from '../../i18n/words/words'

/** What a call that fails returns, in the RFC's words (3.10.1 to 3.10.6). */
export type CallError = Extract<CallResult, `error: ${string}`>

/** The message for each of them. */
export const ERRORS = {
  'error: connection already exists': 'error.exists',
  'error: connection does not exist': 'error.none',
  'error: connection closing': 'error.closing',
  'error: remote socket unspecified': 'error.unspecified',
} as const satisfies Readonly<Record<CallError, `error.${string}`>>

/** What a call returned that failed: in another language than the RFC's with the RFC's own words beside it. */
export const errorWords = (t: TranslateWords, error: string): string => t(ERRORS[error as CallError])
