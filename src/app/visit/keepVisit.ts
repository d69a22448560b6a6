import type { LabStore } from '../labContext'
import type { Snapshot } from '../store'
import { keepFocus } from './focus'
import { keepAddress } from './history'
import { tellOfMissingParts } from './missingParts'
import { drawAllForPaper } from './paper'
import { keepUndoKeys } from './undoKeys'
import { restoreVisit, saveVisit } from './visit'

/** Keeps what a reload or a step back in the browser comes back to, the focus, and the keys of undo. `opened`: what the page has begun with. */
export function keepVisit(store: LabStore, opened: Snapshot): void {
  restoreVisit(store)
  saveVisit(store)
  keepFocus()
  keepUndoKeys(store)
  keepAddress(store, opened)
  drawAllForPaper(store)
  tellOfMissingParts()
}
