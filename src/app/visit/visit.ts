import { readAddress } from '../../share/address'
import type { LabStore } from '../labContext'
import { loadSimulator } from '../simulator'
import type { Lab, Snapshot } from '../store'
import { openDetails, reopenDetails } from './details'
import { type Kept, MOST_KEPT, readKept } from './kept'
import { linkOf, prepareLinks, snapshotOf } from './links'
import { replacedOfLate } from './replaced'

const KEY = 'handshake-lab.visit'

/** Gives back what a reload of this tab would lose: undo and redo, the speed, and what had been opened. */
export async function restoreVisit(store: LabStore): Promise<void> {
  const link = readAddress(location.href)
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const kept = readKept(stored(), link, visit?.type === 'reload')
  if (kept === null) return
  store.setState({ speed: kept.speed })
  reopenDetails(kept.details)
  const before = store.getState()
  const [past, future, present] = await snapshotsOf(kept)
  if (!past || !future || !present) return
  store.setState((lab) => {
    const isUntouched = lab.scenario === before.scenario && lab.past === before.past
    const isBehind = isUntouched && kept.present !== link
    return {
      past: [...past, ...lab.past],
      future: isUntouched ? future : lab.future,
      // The address may not have been written any more.
      ...(isBehind ? present[0] : {}),
    }
  })
}

/** Keeps it as the page goes away. Nothing can be waited for then: what it takes is fetched before. */
export function saveVisit(store: LabStore): void {
  const prepare = ({ activity }: Lab) => void prepareLinks(activity !== null)
  const save = () => keep(store.getState())
  if (store.getState().activity !== null) prepare(store.getState())
  // Whoever does anything at all may do it just before the page goes away.
  const unsubscribe = store.subscribe((lab) => {
    unsubscribe()
    prepare(lab)
  })
  store.subscribe((lab, before) => {
    if (lab.activity !== before.activity) prepare(lab)
  })
  addEventListener('pagehide', save)
  // A phone may end a page that is hidden without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
}

function keep(lab: Lab): void {
  const address = readAddress(location.href)
  const present = linkOf(lab)
  if (address === null || present === null) return
  const linksOf = (snapshots: readonly Snapshot[]) => snapshots.flatMap((it) => linkOf(it) ?? [])
  const { speed } = lab
  try {
    const past = linksOf(lab.past.slice(-MOST_KEPT))
    const future = linksOf(lab.future.slice(0, MOST_KEPT))
    const before = replacedOfLate()
    const details = openDetails()
    const kept: Kept = { address, before, present, past, future, speed, details }
    sessionStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Storage may be full or forbidden; the lab works without.
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** What the links open, once TCP is there to run it; null where one of them cannot be read. */
async function snapshotsOf({
  past,
  future,
  present,
}: Kept): Promise<readonly (readonly Snapshot[] | null)[]> {
  const lists = [past, future, [present]]
  await Promise.all([loadSimulator(), prepareLinks(lists.flat().some(isActive))])
  return lists.map((links) => {
    const snapshots = links.flatMap((link) => snapshotOf(link) ?? [])
    return snapshots.length === links.length ? snapshots : null
  })
}

/** Does a link speak of what the reader is about? */
const isActive = (link: string): boolean => /lesson|challenge|quiz|goal/.test(link)
