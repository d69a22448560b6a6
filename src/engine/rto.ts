import type { Ms, Settings } from './settings'
import type { RoundTrip } from './tcb'

/** RFC 6298, section 2: K. */
const K = 4
/** RFC 6298, section 2: alpha and beta. */
const ALPHA = 1 / 8
const BETA = 1 / 4

/** A measured round trip of `sample` ms (RFC 6298, 2.2 and 2.3). It also ends any back-off. */
export function measured(roundTrip: RoundTrip, sample: Ms, settings: Settings): RoundTrip {
  if (!settings.rto.measured) return { ...roundTrip, rto: settings.rto.initial }
  const { srtt, rttvar } = roundTrip
  if (srtt === null) return withRto(sample, sample / 2, settings)
  return withRto(
    (1 - ALPHA) * srtt + ALPHA * sample,
    (1 - BETA) * rttvar + BETA * Math.abs(srtt - sample),
    settings,
  )
}

function withRto(srtt: Ms, rttvar: Ms, settings: Settings): RoundTrip {
  const { min, max } = settings.rto
  const spread = K * rttvar
  const rto = settings.linux.floorUnderVariance ? srtt + Math.max(spread, min) : Math.max(srtt + spread, min)
  return { srtt, rttvar, rto: Math.min(rto, max) }
}

/** The timer has run out: the RTO doubles (RFC 6298, 5.5). */
export const backedOff = (roundTrip: RoundTrip, settings: Settings): RoundTrip => ({
  ...roundTrip,
  rto: Math.min(roundTrip.rto * 2, settings.rto.max),
})

/** The RTO without its back-off: as measured, or as it was at first. */
export const collapsed = (roundTrip: RoundTrip, settings: Settings): RoundTrip =>
  roundTrip.srtt === null || !settings.rto.measured
    ? { ...roundTrip, rto: settings.rto.initial }
    : withRto(roundTrip.srtt, roundTrip.rttvar, settings)

/** Data begins after a SYN had to be sent again: an RTO that began under 3 s becomes 3 s (RFC 6298, 5.7). */
export function afterLostSyn(roundTrip: RoundTrip, settings: Settings): RoundTrip {
  const { initial, afterLostSyn, measured } = settings.rto
  if (!measured) return { ...roundTrip, rto: initial }
  return initial < afterLostSyn ? { ...roundTrip, rto: afterLostSyn } : roundTrip
}
