import { languageOfReader } from '../../i18n/chooseLanguage'
import { readAddress } from '../../share/address'
import type { LabStore } from '../labContext'
import { openingOf } from '../opening'
import type { Snapshot } from '../store'
import { addressOf, linkOf, prepareLinks } from './links'
import { noteReplaced } from './replaced'

/**
 * The address is written when the moment has rested for so long, in ms, and at the latest so long after the first change.
 * Safari allows a hundred changes in thirty seconds; and writing takes as long as half a frame.
 */
const REST = 300
const LATEST = 2000

/**
 * Keeps the address in step with the lab, and the lab in step with the browser's way back. Another scenario, a
 * comparison, a step of a lesson or a challenge is a new entry of the history; moments and edits change the present one.
 * `opened`: what the page has begun with; something else may have been opened before this is there.
 */
export function keepAddress(store: LabStore, opened: Snapshot): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let changedAt = 0
  /** What the present entry shows, and the link that stands in its address. */
  let view = viewOf(opened)
  let link: string | null = null
  /** Links may have to wait for their code: what is done to the history keeps its order. */
  let queue = Promise.resolve()
  const enqueue = (act: () => Promise<void>) => {
    clearTimeout(timer)
    timer = undefined
    queue = queue.then(act).catch(() => {
      // Code that could not be fetched is asked for again by the next change.
    })
  }
  const put = async (how: 'pushState' | 'replaceState', shown: Snapshot) => {
    const address = await addressOf(shown)
    link = readAddress(address)
    if (how === 'replaceState' && address === location.href) return
    const before = how === 'replaceState' ? readAddress(location.href) : null
    try {
      history[how](how === 'replaceState' ? history.state : null, '', address)
      noteReplaced(before)
    } catch {
      // A browser that is asked too often refuses; the next change says it all again.
    }
  }
  const write = () => enqueue(() => put('replaceState', store.getState()))
  const writeAtRest = () => {
    changedAt = performance.now()
    if (timer !== undefined) return
    const latest = changedAt + LATEST
    const wait = () => {
      const now = performance.now()
      const left = Math.min(changedAt + REST, latest) - now
      if (left > 0) timer = setTimeout(wait, left)
      else write()
    }
    wait()
  }
  const follow = (lab: Snapshot, before: Snapshot) => {
    const isSameRun =
      lab.scenario === before.scenario && lab.compare === before.compare && lab.activity === before.activity
    if (isSameRun && lab.playhead === before.playhead) return
    const shown = isSameRun ? view : viewOf(lab)
    if (shown === view) return writeAtRest()
    view = shown
    enqueue(async () => {
      await put('replaceState', before)
      await put('pushState', lab)
    })
  }
  const unsubscribe = store.subscribe(follow)
  const read = async () => {
    const { href } = location
    const found = readAddress(href)
    // A jump within the page, as to the stage, is none in the lab.
    if (found === link) return put('replaceState', store.getState())
    link = found
    noteReplaced(null)
    const { past, future, undo, redo, open, show } = store.getState()
    const [last] = past.slice(-1)
    const [next] = future
    await prepareLinks([last, next].some((it) => it !== undefined && it.activity !== null))
    show(null)
    if (last !== undefined && linkOf(last) === found) {
      view = viewOf(last)
      undo()
    } else if (next !== undefined && linkOf(next) === found) {
      view = viewOf(next)
      redo()
    } else {
      const { scenario, at, problems, compare, activity } = await openingOf(href, languageOfReader())
      if (location.href !== href) return
      view = viewOf({ scenario, compare, activity })
      open(scenario, at, problems, compare, activity)
    }
  }
  const onPopState = () => enqueue(read)
  enqueue(() => put('replaceState', opened))
  follow(store.getState(), opened)
  addEventListener('popstate', onPopState)
  return () => {
    unsubscribe()
    removeEventListener('popstate', onPopState)
    clearTimeout(timer)
  }
}

/** What an entry of the history is about: as long as it stays the same, the reader has not gone elsewhere. */
const viewOf = ({
  scenario,
  compare,
  activity,
}: Pick<Snapshot, 'scenario' | 'compare' | 'activity'>): string =>
  JSON.stringify([scenario.id, compare, activity])
