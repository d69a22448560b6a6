import * as v from 'valibot'

const Seq = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))
const Flags = v.array(v.picklist(['SYN', 'ACK', 'FIN', 'RST', 'PSH', 'URG']))
const StateName = v.string()
const OneOrMore = v.union([v.string(), v.array(v.string())])

const Variables = v.record(v.string(), v.number())

const Outcome = v.object({
  send: v.optional(
    v.array(
      v.object({ flags: Flags, seq: v.optional(Seq), ack: v.optional(Seq), len: v.optional(v.number(), 0) }),
    ),
  ),
  state: v.optional(StateName),
  signal: v.optional(OneOrMore),
  result: v.optional(OneOrMore),
  delivered: v.optional(v.number()),
  variables: v.optional(Variables),
  timers: v.optional(v.record(v.string(), v.boolean())),
})

const Stimulus = {
  segment: v.optional(
    v.object({
      flags: Flags,
      seq: Seq,
      ack: v.optional(Seq),
      len: v.optional(v.number(), 0),
      wnd: v.optional(v.number(), 0),
    }),
  ),
  call: v.optional(v.picklist(['listen', 'connect', 'send', 'receive', 'close', 'abort', 'status'])),
  len: v.optional(v.number()),
  timer: v.optional(v.picklist(['retransmission', 'time-wait', 'user'])),
  advance_ms: v.optional(v.number()),
  iss: v.optional(Seq),
}

const VectorSchema = v.object({
  name: v.string(),
  profile: v.optional(v.picklist(['any', 'rfc5961', 'rfc793']), 'any'),
  tags: v.optional(v.array(v.string()), []),
  doubt: v.optional(v.string()),
  deviates: v.optional(v.string()),
  given: v.object({
    state: StateName,
    passiveOpen: v.optional(v.boolean(), false),
    remoteSpecified: v.optional(v.boolean()),
    variables: v.optional(Variables, {}),
    config: v.optional(Variables, {}),
    path: v.optional(v.array(v.object(Stimulus))),
  }),
  steps: v.array(v.object({ ...Stimulus, expect: Outcome, accept: v.optional(v.array(Outcome), []) })),
})

/** A file of conformance vectors. */
export const VectorFileSchema = v.object({ vectors: v.array(VectorSchema) })

export type Vector = v.InferOutput<typeof VectorSchema>
export type VectorStep = Vector['steps'][number]
export type VectorStimulus = NonNullable<Vector['given']['path']>[number]
export type VectorOutcome = v.InferOutput<typeof Outcome>
