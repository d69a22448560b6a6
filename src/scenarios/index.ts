import type { Scenario } from '../simulation/scenario'
import { finLost } from './finLost'
import { halfClose } from './halfClose'
import { lastAckLost } from './lastAckLost'
import { oldText } from './oldText'
import { openClose } from './openClose'
import { reconnectInTimeWait } from './reconnectInTimeWait'
import { refused } from './refused'
import { simultaneousClose } from './simultaneousClose'
import { simultaneousOpen } from './simultaneousOpen'
import { staleSyn } from './staleSyn'
import { synAckLost } from './synAckLost'
import { synLost } from './synLost'
import { thirdAckLost } from './thirdAckLost'
import { thirdAckLostData } from './thirdAckLostData'
import { threeSegmentClose } from './threeSegmentClose'

/** The scenarios to start from, in the order in which a course would take them. */
export const scenarios: readonly Scenario[] = [
  openClose,
  synLost,
  synAckLost,
  thirdAckLost,
  thirdAckLostData,
  staleSyn,
  finLost,
  lastAckLost,
  halfClose,
  threeSegmentClose,
  simultaneousClose,
  simultaneousOpen,
  refused,
  reconnectInTimeWait,
  oldText,
]
