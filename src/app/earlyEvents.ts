declare global {
  interface Window {
    /** What the reader pressed before React was there. */
    earlyEvents?: Event[]
  }
}

/** Keeps what a reader presses on the prerendered page until the page can answer. */
export function keepEarlyEvents(): void {
  const kept: Event[] = []
  window.earlyEvents = kept
  const keep = (event: Event) => {
    if (window.earlyEvents === kept && isForReact(event)) kept.push(event)
  }
  addEventListener('click', keep, true)
  addEventListener('keydown', keep, true)
}

/** From now on React hears what is pressed. Gives a function that tells it what was pressed before. */
export function takeEarlyEvents(): () => void {
  const kept = window.earlyEvents ?? []
  delete window.earlyEvents
  return () => {
    for (const event of kept) {
      const { target } = event
      if (!(target instanceof Node) || !target.isConnected) continue
      const Kind = event.constructor as typeof MouseEvent & typeof KeyboardEvent
      target.dispatchEvent(new Kind(event.type, event as unknown as MouseEventInit & KeyboardEventInit))
    }
  }
}

/** The browser itself opens lists and follows links. */
const isForReact = ({ type, target }: Event): boolean =>
  type === 'keydown' || (target instanceof Element && target.closest('button, [role=button]') !== null)
