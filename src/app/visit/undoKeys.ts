import type { LabStore } from '../labContext'

/** The keys that undo and redo, as far as they are not the browser's: what is being typed is undone by it. */
export function keepUndoKeys(store: LabStore): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || isTaken(event.target)) return
    const { undo, redo } = store.getState()
    const key = event.key.toLowerCase()
    const isUndone = key === 'z' && (event.ctrlKey || event.metaKey)
    if (!isUndone && !(key === 'y' && event.ctrlKey)) return
    event.preventDefault()
    if (isUndone && !event.shiftKey) undo()
    else redo()
  })
}

/** Of dialogs, only that of the controls shows what is undone. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-typed], dialog:not(:has(.controls))') !== null
