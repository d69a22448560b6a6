import { lastAckLost } from '../../scenarios/lastAckLost'
import { oldText } from '../../scenarios/oldText'
import { staleSyn } from '../../scenarios/staleSyn'
import type { Mechanisms, Scenario } from '../../simulation/scenario'
import type { ReadyMadeId } from './readyMadeIds'

/** A comparison to begin with. */
export interface ReadyMade {
  readonly id: ReadyMadeId
  readonly scenario: Scenario
  readonly compare: keyof Mechanisms
}

/** What a third handshake and TIME-WAIT are good for. */
export const readyMade: readonly ReadyMade[] = [
  { id: 'stale-syn', scenario: staleSyn, compare: 'handshake' },
  {
    id: 'stale-syn-silent',
    scenario: { ...staleSyn, mechanisms: { ...staleSyn.mechanisms, closedPort: 'silent' } },
    compare: 'handshake',
  },
  { id: 'last-ack-lost', scenario: lastAckLost, compare: 'timeWait' },
  { id: 'old-text', scenario: oldText, compare: 'timeWait' },
]
