import { writeAddress } from '../share/address'
import { FIRST_LINK } from './firstLink'
import type { LabStore } from './labContext'
import { firstOpening, openingOf } from './opening'

/** The address of what is on the screen now. */
export async function presentAddress(store: LabStore): Promise<string> {
  if (isFirst(store)) return writeAddress(location.href, FIRST_LINK)
  const { encodeLink } = await import('../share/link')
  const { scenario, compare, playhead } = store.getState()
  return writeAddress(location.href, encodeLink({ scenario, at: Math.round(playhead), compare }))
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
    const { scenario, at, problems, compare } = await openingOf(location.href)
    store.getState().open(scenario, at, problems, compare)
  }
  const unsubscribe = store.subscribe((lab, before) => {
    const { scenario, compare, playhead } = before
    if (lab.scenario !== scenario || lab.compare !== compare || lab.playhead !== playhead) soon()
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
  const { scenario, compare, playhead } = store.getState()
  const first = firstOpening()
  return scenario === first.scenario && compare === first.compare && playhead === first.at
}
