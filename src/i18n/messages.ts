import type { en } from './en'

/** The name of a message. */
export type MessageKey = keyof typeof en

/** A language has every message. */
export type Messages = Readonly<Record<MessageKey, string>>

/** The names of the placeholders `{{name}}` and `{{name|thing}}` in a message. */
export type Placeholders<Message extends string> = Message extends `${string}{{${infer Inside}}}${infer Rest}`
  ? NameIn<Inside> | Placeholders<Rest>
  : never

type NameIn<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside

type Values<Key extends MessageKey> = [Placeholders<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof en)[Key]>, string | number>>]

/** A message in the present language. A value for each of its placeholders must be given, and no other. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string
