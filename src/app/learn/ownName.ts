import type { OwnChallenge } from '../../share/activity'
import { encodeLink } from '../../share/link'

/** Under this name it is kept that somebody's challenge has been solved: the link to its beginning, before it had a par. */
export const ownName = (challenge: OwnChallenge): string =>
  encodeLink({ scenario: challenge.base, at: null, compare: null, activity: { ...challenge, par: null } })
