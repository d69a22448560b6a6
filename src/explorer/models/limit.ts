/**
 * What even full TCP cannot promise: the smallest network of losses alone that spoils the close of `open-close`. The
 * tests find it anew, and prove that fewer losses do not.
 */
export const CLEAN_CLOSE_LIMIT = {
  losses: 6,
  segments: 16,
  link: '1~open-close~drop.B.fin~drop.A.ack-fin~drop.B.fin_3~drop.B.fin_4~drop.B.fin_5~drop.B.fin_6',
} as const
