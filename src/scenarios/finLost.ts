import { openClose } from './openClose'

/** A's FIN is lost once. B goes on in ESTABLISHED and knows of nothing, until A sends the FIN again. */
export const finLost = { ...openClose, id: 'fin-lost', fates: [{ segment: 'A.fin', fate: 'drop' }] } as const
