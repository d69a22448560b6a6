/** A part that has not come is asked for again after so many ms. */
const AGAIN = 3000

/** Fetches a part of the page, again and again until it comes: without a network the page waits for it, and stands. */
export const patiently = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch(() => new Promise((resolve) => setTimeout(() => resolve(patiently(load)), AGAIN)))
