import { openClose } from './openClose'

/** The third segment is lost, but A sends text at once: its ACK opens B, and B takes the text from the same segment. */
export const thirdAckLostData = {
  ...openClose,
  id: 'third-ack-lost-data',
  fates: [{ segment: 'A.ack-syn', fate: 'drop' }],
} as const
