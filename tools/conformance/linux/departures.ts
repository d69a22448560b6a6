import type { TraceFile } from './traceFile'

/** Something that a recording can depend on and the model leaves out (see `docs/model.md`). */
interface Departure {
  readonly reason: string
  readonly concerns: (file: TraceFile) => boolean
}

/** The initial congestion window of Linux: ten segments of 1,460 octets. */
const INITIAL_WINDOW = 14_600

const DEPARTURES: readonly Departure[] = [
  {
    reason: 'Linux has a congestion window (RFC 5681), which is not modelled',
    concerns: ({ script }) => script.some(({ n = 0 }) => n > INITIAL_WINDOW),
  },
  {
    reason:
      'Linux acknowledges every other segment of a longer transfer (delayed ACK), which is not modelled',
    concerns: ({ segments }) =>
      segments.some(({ len }, place) => len >= 1460 && (segments[place + 1]?.len ?? 0) > 0),
  },
  {
    reason: 'Linux repeats after three duplicate ACKs (fast retransmit), which is not modelled',
    concerns: ({ segments }) => segments.some((seg) => seg.why === 'fast retransmit'),
  },
  {
    reason: 'timestamps, SACK or window scaling were on, which are not modelled',
    concerns: ({ settings }) =>
      [settings.sysctl, settings.sysctl_A, settings.sysctl_B].some(
        (own) =>
          Number(own.tcp_timestamps ?? 0) > 0 ||
          Number(own.tcp_sack ?? 0) > 0 ||
          Number(own.tcp_window_scaling ?? 0) > 0,
      ),
  },
]

/** Why a recording that differs may differ: what it depends on and the model leaves out. Null: no excuse. */
export const reasonFor = (file: TraceFile): string | null =>
  DEPARTURES.find(({ concerns }) => concerns(file))?.reason ?? null
