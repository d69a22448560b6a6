/** The least and the most that something may be, in thousands set apart as in the counts of the explorer. */
export const rangeOf = (limit: { readonly min: number; readonly max: number }, per = 1) => ({
  min: written(limit.min / per),
  max: written(limit.max / per),
})

const written = (count: number): string => count.toLocaleString('en')
