import type { MessageKey, Messages, Translate } from './messages'

/** Speaks a language: gives its messages, with their placeholders `{{name}}` filled in. */
export function translateWith(messages: Messages): Translate {
  const translate = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
    messages[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
  return translate
}
