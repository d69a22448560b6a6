import { speakerOf } from './catalogue'
import type { Messages, Translate } from './messages'

/** Speaks the words of the first picture in a language. */
export const translateWith = (messages: Messages): Translate => speakerOf<Messages>(messages)
