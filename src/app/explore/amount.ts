/** Which sentence fits so many: there is one for `none`, for `one` and for `many`. */
export const amountOf = (count: number): 'none' | 'one' | 'many' =>
  count === 0 ? 'none' : amountOfSome(count)

/** The same of what is never none. */
export const amountOfSome = (count: number): 'one' | 'many' => (count === 1 ? 'one' : 'many')

/** A number as every language of the lab writes it. */
export const written = (count: number): string => count.toLocaleString('en')
