import { openClose } from './openClose'

/** The ACK of B's FIN is lost. B sends its FIN again; A is still there, in TIME-WAIT, to acknowledge it again. */
export const lastAckLost = {
  ...openClose,
  id: 'last-ack-lost',
  fates: [{ segment: 'A.ack-fin', fate: 'drop' }],
} as const
