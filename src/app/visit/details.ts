/** Parts of a page may still be on their way for so long, in ms. */
const PATIENCE = 5000

/** A list that can be opened, by its class and its place among those of that class. */
function named(): ReadonlyMap<string, HTMLDetailsElement> {
  const counts = new Map<string, number>()
  return new Map(
    [...document.querySelectorAll('details')].map((details) => {
      const count = counts.get(details.className) ?? 0
      counts.set(details.className, count + 1)
      return [`${details.className} ${count}`, details] as const
    }),
  )
}

/** Which details are open. */
export const openDetails = (): readonly string[] =>
  [...named()].filter(([, { open }]) => open).map(([name]) => name)

/** Opens these details, each once, as soon as it is on the page. */
export function reopenDetails(names: readonly string[]): void {
  if (names.length === 0) return
  const waiting = new Set(names)
  const reopen = () => {
    for (const [name, details] of named()) {
      if (waiting.delete(name)) details.open = true
    }
    if (waiting.size === 0) observer.disconnect()
  }
  const observer = new MutationObserver(reopen)
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE)
  reopen()
}
