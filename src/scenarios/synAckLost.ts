import { openClose } from './openClose'

/** B's SYN,ACK is lost once. Both ends wait for it, and both repeat themselves. */
export const synAckLost = {
  ...openClose,
  id: 'syn-ack-lost',
  fates: [{ segment: 'B.syn', fate: 'drop' }],
} as const
