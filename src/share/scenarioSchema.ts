import * as v from 'valibot'
import { type Call, type Scenario, TRUE_TCP, USUAL_TIMING } from '../simulation/scenario'
import { isSegmentIdentity, LIMITS, SCENARIO_ID } from './limits'
import { HOST_NAME } from './names'
import { OPEN } from './open'
import { replicaSchema } from './replicaSchema'
import { fields, flag, limited, listOf, oneOf, says, text } from './schemaParts'
import { CALLS, OCCURRENCES } from './vocabulary'

const host = oneOf(['A', 'B'], 'host-letter')

const hostSchema = fields({
  iss: listOf(limited('sequence-number'), 'initial-numbers'),
  name: v.exactOptional(text(HOST_NAME, 'host-name')),
})

const mechanismsSchema = fields({
  handshake: v.optional(oneOf(['three-way', 'two-way'], 'two-way-or-three-way'), TRUE_TCP.handshake),
  timeWait: v.optional(limited('time-wait'), TRUE_TCP.timeWait),
  closedPort: v.optional(oneOf(['reset', 'silent'], 'reset-or-silent'), TRUE_TCP.closedPort),
  isn: v.optional(oneOf(['fixed', 'clock'], 'clock-or-fixed'), TRUE_TCP.isn),
  reuseAddress: v.optional(flag, TRUE_TCP.reuseAddress),
})

const { syn, synAck, text: ofText } = USUAL_TIMING.maxRetransmissions

const timingSchema = fields({
  delay: v.optional(limited('delay'), USUAL_TIMING.delay),
  rto: v.optional(limited('rto'), USUAL_TIMING.rto),
  maxRetransmissions: v.optional(
    fields({
      syn: v.optional(limited('retransmissions'), syn),
      synAck: v.optional(limited('retransmissions'), synAck),
      text: v.optional(limited('retransmissions'), ofText),
    }),
    {},
  ),
  msl: v.optional(limited('msl'), USUAL_TIMING.msl),
})

const callSchema = v.pipe(
  fields({
    by: host,
    call: oneOf(Object.values(CALLS), 'call-name'),
    at: v.exactOptional(limited('time')),
    when: v.exactOptional(
      fields({
        host,
        what: oneOf(Object.values(OCCURRENCES), 'occurrence'),
      }),
    ),
    after: v.exactOptional(limited('time')),
    nth: v.exactOptional(limited('ordinal')),
    octets: v.exactOptional(limited('octets')),
    letter: v.exactOptional(text(/^[A-Za-z]$/, 'letter')),
    port: v.exactOptional(limited('port')),
    to: v.exactOptional(limited('port')),
    on: v.exactOptional(limited('connection')),
    unread: v.exactOptional(flag),
    deaf: v.exactOptional(flag),
  }),
  v.check(({ at, when }) => (at === undefined) !== (when === undefined), says('missing', 'time-or-when')),
)

const segment = v.pipe(
  v.string(says('malformed', 'text')),
  v.check(isSegmentIdentity, says('malformed', 'segment-identity')),
)

const fateSchema = v.variant(
  'fate',
  [
    fields({ segment, fate: v.literal('drop') }),
    fields({ segment, fate: v.literal('delay'), by: limited('time') }),
    fields({ segment, fate: v.literal('duplicate'), by: limited('time') }),
  ],
  says('malformed', 'fate'),
)

const octetsOf = (calls: readonly Call[]): number =>
  calls.reduce((sum, { call, octets }) => (call === 'SEND' ? sum + (octets ?? 0) : sum), 0)

const callsSchema = v.pipe(
  listOf(callSchema, 'calls'),
  v.check((calls) => octetsOf(calls) <= LIMITS['total-octets'].max, says('too-large', 'total-octets')),
)

const fatesSchema = v.pipe(
  listOf(fateSchema, 'fates'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    for (const [key, value] of input.entries()) {
      const isRepeated = input.slice(0, key).some((fate) => fate.segment === value.segment)
      const path = [{ type: 'array', origin: 'value', input, key, value }] as const
      if (isRepeated) addIssue({ message: says('repeated', 'once'), path: [...path] })
    }
  }),
)

/** A scenario file: the fields of `Scenario`; what is left out is true TCP at the usual times with an empty script. */
export const scenarioSchema = fields({
  id: v.optional(text(SCENARIO_ID, 'scenario-id'), OPEN.id),
  hosts: v.optional(
    fields({ A: v.optional(hostSchema, OPEN.hosts.A), B: v.optional(hostSchema, OPEN.hosts.B) }),
    {},
  ),
  mechanisms: v.optional(mechanismsSchema, {}),
  timing: v.optional(timingSchema, {}),
  calls: v.optional(callsSchema, []),
  fates: v.optional(fatesSchema, []),
  until: v.exactOptional(limited('time')),
  replica: v.exactOptional(replicaSchema),
}) satisfies v.GenericSchema<unknown, Scenario>
