import type { Placeholders } from './messages'

/** Messages by their names. */
export type Catalogue = Readonly<Record<string, string>>

type ValuesOf<Message extends string> = [Placeholders<Message>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Message>, string | number>>]

/** A message of this catalogue in the present language. A value for each of its placeholders must be given. */
export type TranslateOf<Messages extends Catalogue> = <Key extends keyof Messages & string>(
  key: Key,
  ...values: ValuesOf<Messages[Key]>
) => string

/**
 * Speaks a language: gives the messages of a catalogue, with their placeholders `{{name}}` filled in. `{{name|octet}}`
 * is a number of English things: `1 octet`, `5 octets`.
 */
export function speakerOf<Messages extends Catalogue>(
  messages: Readonly<Record<keyof Messages & string, string>>,
): TranslateOf<Messages> {
  const translate = (key: keyof Messages & string, values: Readonly<Record<string, string | number>> = {}) =>
    messages[key].replace(
      /\{\{(\w+)\|?(\w*)\}\}/g,
      (_, name: string, thing: string) =>
        values[name] + (thing && ` ${thing}${values[name] === 1 ? '' : 's'}`),
    )
  return translate
}

/** Every message said twice, to find text that does not fit. */
export const doubled = <Messages extends Catalogue>(messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, `${text} ${text}`])) as Messages
