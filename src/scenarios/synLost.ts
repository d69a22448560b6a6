import { openClose } from './openClose'

/** A's SYN is lost once. A sends it again after 1 s, with the same number. */
export const synLost = { ...openClose, id: 'syn-lost', fates: [{ segment: 'A.syn', fate: 'drop' }] } as const
