/** The names of the comparisons to begin with, in their order. */
export const READY_MADE_IDS = ['stale-syn', 'stale-syn-silent', 'last-ack-lost', 'old-text'] as const

export type ReadyMadeId = (typeof READY_MADE_IDS)[number]
