import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../tools/testing/seed'
import { afterLostSyn, backedOff, measured } from './rto'
import { NO_DEPARTURES, RFC_SETTINGS, type RtoSettings, type Settings } from './settings'
import type { RoundTrip } from './tcb'

seeded()

const NONE: RoundTrip = { srtt: null, rttvar: 0, rto: 1000 }
const withRto = (rto: Partial<RtoSettings>): Settings => ({
  ...RFC_SETTINGS,
  rto: { ...RFC_SETTINGS.rto, ...rto },
})

describe('the RTO (RFC 6298)', () => {
  it.each([
    { sample: 100, srtt: 100, rttvar: 50, rto: 1000 },
    { sample: 400, srtt: 400, rttvar: 200, rto: 1200 },
    { sample: 2000, srtt: 2000, rttvar: 1000, rto: 6000 },
    { sample: 0, srtt: 0, rttvar: 0, rto: 1000 },
  ])('2.2: a first round trip of $sample ms makes it $rto ms', ({ sample, srtt, rttvar, rto }) => {
    expect(measured(NONE, sample, RFC_SETTINGS)).toEqual({ srtt, rttvar, rto })
  })

  it('2.3: weighs later round trips by an eighth and a quarter, the variance with the old SRTT', () => {
    const first = measured(NONE, 800, RFC_SETTINGS)
    expect(measured(first, 1600, RFC_SETTINGS)).toEqual({ srtt: 900, rttvar: 500, rto: 2900 })
  })

  it('2.4, 2.5: lies between the least and the greatest', () => {
    const bounded = withRto({ min: 500, max: 4000 })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 }), (samples) => {
        const { rto } = samples.reduce((trip, sample) => measured(trip, sample, bounded), NONE)
        return rto >= 500 && rto <= 4000
      }),
    )
  })

  it('comes near a steady round trip', () => {
    let trip = measured(NONE, 3000, RFC_SETTINGS)
    for (let count = 0; count < 100; count += 1) trip = measured(trip, 2000, RFC_SETTINGS)
    expect(trip.srtt).toBeCloseTo(2000, 0)
    expect(trip.rto).toBeCloseTo(2000, 0)
  })

  it.each([
    { rto: 1000, max: Number.POSITIVE_INFINITY, doubled: 2000 },
    { rto: 1000, max: 1500, doubled: 1500 },
    { rto: 1500, max: 1500, doubled: 1500 },
  ])('5.5: $rto ms doubles to $doubled ms, at most $max', ({ rto, max, doubled }) => {
    expect(backedOff({ ...NONE, rto }, withRto({ max })).rto).toBe(doubled)
  })

  it.each([
    { initial: 1000, rto: 2000, after: 3000 },
    { initial: 200, rto: 400, after: 3000 },
    { initial: 3000, rto: 6000, after: 6000 },
  ])('5.7: an RTO that began with $initial ms is $after ms after a lost SYN', ({ initial, rto, after }) => {
    expect(afterLostSyn({ ...NONE, rto }, withRto({ initial })).rto).toBe(after)
  })

  it('keeps to its first value where it is not measured', () => {
    const fixed = withRto({ initial: 700, measured: false })
    expect(measured({ ...NONE, rto: 1400 }, 5000, fixed)).toEqual({ ...NONE, rto: 700 })
    expect(afterLostSyn({ ...NONE, rto: 1400 }, fixed).rto).toBe(700)
  })

  it('has its floor under the variance on Linux', () => {
    const linux = { ...withRto({ min: 200 }), linux: { ...NO_DEPARTURES, floorUnderVariance: true } }
    expect(measured(NONE, 100, linux).rto).toBe(300)
    expect(measured(NONE, 400, linux).rto).toBe(1200)
  })
})
