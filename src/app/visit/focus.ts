const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** Part of the page, and which of all that can have the focus in it has it. */
interface Surrounding {
  readonly part: Element
  readonly place: number
}

/**
 * Keeps the focus of those who use no pointer: where a change takes away what has it, what then stands in its place
 * gets it. A pointer stays where it is, and the keys of the lab are free for all of it.
 */
export function keepFocus(): void {
  let held: Element | null = null
  let surroundings: readonly Surrounding[] = []
  let isPointing = false
  const isTaken = () => held !== null && !isUsable(held)
  const passOn = () => {
    // This is asked with each change of the page: what takes a browser long comes last.
    if (!isNowhere() || !isTaken()) return
    held = null
    if (isPointing) return
    for (const { part, place } of surroundings) {
      const left = part.isConnected ? usableIn(part) : []
      const next = left[Math.min(place, left.length - 1)]
      // The stage follows the playhead, and nothing else.
      if (next !== undefined) return next.focus({ preventScroll: next.closest('.stage') !== null })
    }
  }
  addEventListener('pointerdown', () => {
    isPointing = true
  })
  addEventListener('keydown', () => {
    isPointing = false
  })
  addEventListener('focusin', ({ target }) => {
    held = target as Element
    surroundings = surroundingsOf(held)
  })
  addEventListener('focusout', () => {
    // What is taken away loses the focus, too: only what stays has been left by the reader.
    setTimeout(() => {
      if (isNowhere() && !isTaken()) held = null
    })
  })
  new MutationObserver(passOn).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled'],
  })
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body

const isUsable = (element: Element) =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility()

const usableIn = (part: Element) =>
  [...part.querySelectorAll<HTMLElement | SVGElement>(FOCUSABLE)].filter(isUsable)

/** From the closest outwards. */
function surroundingsOf(held: Element): readonly Surrounding[] {
  const all = usableIn(document.body)
  const found: Surrounding[] = []
  for (let part = held.parentElement; part !== null; part = part.parentElement) {
    const within = part
    found.push({ part, place: all.filter((it) => within.contains(it)).indexOf(held as HTMLElement) })
  }
  return found
}
