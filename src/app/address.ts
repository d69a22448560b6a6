import { openClose } from '../scenarios/openClose'
import { readAddress, writeAddress } from '../share/address'
import { decodeLink } from '../share/link'
import type { Problem } from '../share/problem'
import type { Ms, Scenario } from '../simulation/scenario'
import type { LabStore } from './labContext'
import { traceOf } from './traceOf'

/** What a page begins with. */
export interface Opening {
  readonly scenario: Scenario
  readonly at: Ms
  readonly problems: readonly Problem[]
}

/** What an address opens: the lab in its link, or else a connection that has just been made. */
export function openingOf(href: string): Opening {
  const value = readAddress(href)
  if (value === null) return { scenario: openClose, at: whenOpen(openClose), problems: [] }
  const { lab, problems } = decodeLink(value)
  return { scenario: lab.scenario, at: lab.at ?? 0, problems }
}

/** The address of what is on the screen now. */
export const presentAddress = (store: LabStore): string => {
  const { scenario, playhead } = store.getState()
  return writeAddress(location.href, { scenario, at: Math.round(playhead) })
}

/** Safari allows a hundred changes of the address in thirty seconds. */
const WRITE_EVERY = 400

/** Keeps the address in step with the lab, and the lab in step with an address that is changed by hand. */
export function keepAddress(store: LabStore): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const write = () => {
    timer = null
    history.replaceState(history.state, '', presentAddress(store))
  }
  const soon = () => {
    timer ??= setTimeout(write, WRITE_EVERY)
  }
  const read = () => {
    const { scenario, at, problems } = openingOf(location.href)
    store.getState().open(scenario, at, problems)
  }
  const unsubscribe = store.subscribe((lab, before) => {
    if (lab.scenario !== before.scenario || lab.playhead !== before.playhead) soon()
  })
  write()
  addEventListener('popstate', read)
  return () => {
    unsubscribe()
    removeEventListener('popstate', read)
    if (timer !== null) clearTimeout(timer)
  }
}

/** The moment at which both hosts know that the connection is open. */
function whenOpen(scenario: Scenario): Ms {
  const { events } = traceOf(scenario)
  return events.findLast((event) => event.kind === 'state' && event.to === 'ESTABLISHED')?.at ?? 0
}
