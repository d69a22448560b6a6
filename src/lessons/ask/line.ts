import type { LessonWord } from '../words/words'
import type { Line } from './ask'

export const line = (key: LessonWord, values: Line['values'] = {}): Line => ({ key, values })
