import type { Lesson } from './lesson'
import { threeSegments } from './threeSegments/lesson'

/** The lessons, in the order of the course. */
export const lessons: readonly Lesson[] = [threeSegments]
