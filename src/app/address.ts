import { patiently } from '../ui/patiently'
import type { LabStore } from './labContext'

/** The address of what is on the screen now. How links are written is fetched behind the first picture. */
export async function presentAddress(store: LabStore): Promise<string> {
  const { addressOf } = await import('./visit/links')
  return addressOf(store.getState())
}

/** Keeps the visit as soon as the first picture is there. */
export async function keepVisit(store: LabStore): Promise<void> {
  const opened = store.getState()
  const visit = await patiently(() => import('./visit/keepVisit'))
  visit.keepVisit(store, opened)
}
