import { type ComponentType, lazy } from 'react'

/** A part that has not come is asked for again after so many ms. */
const AGAIN = 3000

/** Fetches a part of the page, again and again until it comes: without a network the page waits for it, and stands. */
export const patiently = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch(() => new Promise((resolve) => setTimeout(() => resolve(patiently(load)), AGAIN)))

/** React's `lazy`, with patience. */
// biome-ignore lint/suspicious/noExplicitAny: As React says it: each component brings properties of its own.
export const lazyPart = <Part extends ComponentType<any>>(load: () => Promise<{ default: Part }>) =>
  lazy(() => patiently(load))
