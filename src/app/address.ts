import { languageOfReader } from '../i18n/chooseLanguage'
import { writeAddress } from '../share/address'
import { FIRST_LINK } from './firstLink'
import type { LabStore } from './labContext'
import { firstOpening, openingOf } from './opening'

/** The address of what is on the screen now. */
export async function presentAddress(store: LabStore): Promise<string> {
  if (isFirst(store)) return writeAddress(location.href, FIRST_LINK)
  const { encodeLink } = await import('../share/link')
  const { scenario, compare, playhead, activity } = store.getState()
  const lab = { scenario, at: Math.round(playhead), compare }
  if (activity === null) return writeAddress(location.href, encodeLink(lab))
  const { startOf } = await import('./learn/start')
  return writeAddress(location.href, encodeLink({ ...lab, activity }, undefined, startOf))
}

/** Safari allows a hundred changes of the address in thirty seconds. */
const WRITE_EVERY = 400

/** Keeps the address in step with the lab, and the lab in step with an address that is changed by hand. */
export function keepAddress(store: LabStore): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const write = async () => {
    timer = null
    history.replaceState(history.state, '', await presentAddress(store))
  }
  const soon = () => {
    timer ??= setTimeout(write, WRITE_EVERY)
  }
  const read = async () => {
    const { scenario, at, problems, compare, activity } = await openingOf(location.href, languageOfReader())
    store.getState().open(scenario, at, problems, compare, activity)
  }
  const unsubscribe = store.subscribe((lab, before) => {
    const { scenario, compare, playhead, activity } = before
    const isSame =
      lab.scenario === scenario &&
      lab.compare === compare &&
      lab.playhead === playhead &&
      lab.activity === activity
    if (!isSame) soon()
  })
  void write()
  addEventListener('popstate', read)
  return () => {
    unsubscribe()
    removeEventListener('popstate', read)
    if (timer !== null) clearTimeout(timer)
  }
}

/** Whether the screen shows what it shows to those who come without a link. */
function isFirst(store: LabStore): boolean {
  const { scenario, compare, playhead, activity } = store.getState()
  if (activity !== null) return false
  const first = firstOpening()
  return scenario === first.scenario && compare === first.compare && playhead === first.at
}
