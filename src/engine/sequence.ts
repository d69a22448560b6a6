/**
 * Sequence numbers live on a circle of 2^32 (RFC 9293, 3.4). All comparison is by the shorter way round.
 * Two numbers exactly half a circle apart have no order; the windows of TCP never let that happen.
 */

/** A sequence number: an integer from 0 to 2^32 − 1. Zero is a number like any other. */
export type Seq = number

/** The number `octets` further on (or back, if negative), modulo 2^32. */
export const add = (seq: Seq, octets: number): Seq => (seq + octets) >>> 0

/** How many numbers lie from `from` up to `to`, going upwards: 0 to 2^32 − 1. */
export const distance = (from: Seq, to: Seq): number => (to - from) >>> 0

/** Is `a < b` in the sense of 3.4? */
export const isBefore = (a: Seq, b: Seq): boolean => ((a - b) | 0) < 0

/** Is `a =< b` in the sense of 3.4? */
export const isAtMost = (a: Seq, b: Seq): boolean => ((a - b) | 0) <= 0

/** Is `left =< seq < left + size`? An empty window holds nothing. */
export const isInWindow = (seq: Seq, left: Seq, size: number): boolean => distance(left, seq) < size
