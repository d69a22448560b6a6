import * as v from 'valibot'
import type { Replica } from '../simulation/scenario'
import { fields, flag, limited } from './schemaParts'

/** How often TCP repeats itself. */
const repetitionsSchema = fields({
  syn: limited('retransmissions'),
  synAck: limited('retransmissions'),
  text: limited('retransmissions'),
})

/** All departures, none of which has to be given. */
const departures = {
  synAckAgain: v.exactOptional(flag),
  simultaneousOpenAck: v.exactOptional(flag),
  resetWithAck: v.exactOptional(flag),
  floorUnderVariance: v.exactOptional(flag),
  finOnText: v.exactOptional(flag),
  nagle: v.exactOptional(flag),
  synAfterReset: v.exactOptional(limited('time')),
  probeOldOctet: v.exactOptional(flag),
  giveUpByTime: v.exactOptional(flag),
  retriesAfterClose: v.exactOptional(limited('retransmissions')),
  finWait2: v.exactOptional(limited('time')),
} satisfies Record<keyof Replica['departures'], v.GenericSchema>

const hostSchema = fields({
  departures: fields(departures),
  minRto: limited('rto'),
  /** JSON has no word for "without end"; null stands for it. */
  maxRto: v.pipe(
    v.nullable(limited('time')),
    v.transform((maximum) => maximum ?? Number.POSITIVE_INFINITY),
  ),
  finAckDelay: v.strictTuple([limited('time'), limited('time')]),
  reopenTimeWait: v.nullable(limited('sequence-number')),
  reconnectInTimeWait: flag,
  oddAcks: fields({ count: limited('ordinal'), per: limited('time') }),
  mss: limited('mss'),
  rcvBuf: limited('receive-buffer'),
  maxRetransmissions: v.exactOptional(repetitionsSchema),
})

/** The replica of Linux at both ends. */
export const replicaSchema = fields({ A: hostSchema, B: hostSchema }) satisfies v.GenericSchema<
  unknown,
  { readonly A: Replica; readonly B: Replica }
>
