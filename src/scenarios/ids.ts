/** The names of the shipped scenarios, in the order in which a course would take them. */
export const SCENARIO_IDS = [
  'open-close',
  'syn-lost',
  'syn-ack-lost',
  'third-ack-lost',
  'third-ack-lost-data',
  'stale-syn',
  'fin-lost',
  'last-ack-lost',
  'half-close',
  'three-segment-close',
  'simultaneous-close',
  'simultaneous-open',
  'refused',
  'reconnect-in-time-wait',
  'old-text',
] as const
