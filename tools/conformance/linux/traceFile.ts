import * as v from 'valibot'

const Side = v.picklist(['A', 'B'])
const Rule = v.union([
  v.picklist(['drop', 'deliver']),
  v.object({ delay: v.optional(v.number()), dup: v.optional(v.number()), drop: v.optional(v.boolean()) }),
])

const ScriptLine = v.looseObject({
  t: v.optional(v.number()),
  when: v.optional(v.string()),
  after: v.optional(v.number()),
  side: Side,
  op: v.string(),
  n: v.optional(v.number()),
  byte: v.optional(v.string()),
  noread: v.optional(v.boolean()),
})

const Segment = v.looseObject({
  id: v.string(),
  t: v.number(),
  flags: v.string(),
  rseq: v.nullable(v.number()),
  rack: v.nullable(v.number()),
  len: v.number(),
  arr: v.array(v.number()),
  fate: v.string(),
})

/** A recording of what Linux did, as `docs/model.md` describes it. */
export const TraceFileSchema = v.looseObject({
  name: v.string(),
  settings: v.looseObject({
    latency_ms: v.number(),
    kernel_constants_ms: v.optional(v.record(v.string(), v.number()), {}),
    sysctl: v.optional(v.record(v.string(), v.union([v.number(), v.string()])), {}),
    sysctl_A: v.optional(v.record(v.string(), v.union([v.number(), v.string()])), {}),
    sysctl_B: v.optional(v.record(v.string(), v.union([v.number(), v.string()])), {}),
  }),
  script: v.array(ScriptLine),
  rules: v.record(v.string(), Rule),
  end_ms: v.number(),
  segments: v.array(Segment),
  states: v.array(
    v.looseObject({ t: v.number(), side: Side, sock: v.string(), from: v.string(), to: v.string() }),
  ),
  results: v.array(
    v.looseObject({ t: v.number(), side: Side, sock: v.string(), what: v.string(), result: v.string() }),
  ),
})

export type TraceFile = v.InferOutput<typeof TraceFileSchema>
export type ScriptLine = TraceFile['script'][number]
export type Side = 'A' | 'B'
