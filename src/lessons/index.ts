import { costOfWait } from './costOfWait/lesson'
import { fourToClose } from './fourToClose/lesson'
import type { Lesson } from './lesson'
import { notPromised } from './notPromised/lesson'
import { oldOctet } from './oldOctet/lesson'
import { threeSegments } from './threeSegments/lesson'
import { whenLost } from './whenLost/lesson'
import { whyThird } from './whyThird/lesson'
import { whyWait } from './whyWait/lesson'

/** The lessons, in the order of the course. */
export const lessons: readonly Lesson[] = [
  threeSegments,
  whenLost,
  whyThird,
  fourToClose,
  whyWait,
  oldOctet,
  costOfWait,
  notPromised,
]
