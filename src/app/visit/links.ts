import type { StartOf } from '../../share/activity'
import { writeAddress } from '../../share/address'
import { FIRST_LINK } from '../firstLink'
import { firstOpening } from '../opening'
import type { Snapshot } from '../store'

type Links = typeof import('../../share/link')

let links: Links | null = null
let startOf: StartOf | undefined
let isGoal: typeof import('../../lessons/goals').isGoal | undefined

/** Fetches what it takes to write, or to read, links: to lessons and challenges, too, if there are any. */
export async function prepareLinks(isActive: boolean): Promise<Links> {
  links ??= await import('../../share/link')
  if (isActive) {
    startOf ??= (await import('../learn/start')).startOf
    isGoal ??= (await import('../../lessons/goals')).isGoal
  }
  return links
}

/** The link to a moment, if what it takes to write it has been fetched. */
export function linkOf(shown: Snapshot): string | null {
  if (isFirst(shown)) return FIRST_LINK
  const { scenario, compare, playhead, activity } = shown
  if (links === null || (activity !== null && startOf === undefined)) return null
  const lab = { scenario, compare, at: Math.round(playhead) }
  return links.encodeLink(activity === null ? lab : { ...lab, activity }, undefined, startOf)
}

/** What a link opens; null if not all of it can be read, or not yet. */
export function snapshotOf(link: string): Snapshot | null {
  const { lab, problems } = links?.decodeLink(link, undefined, startOf) ?? { lab: null, problems: [] }
  if (lab === null || problems.length > 0) return null
  const { scenario, compare, at, activity = null } = lab
  if (activity?.kind === 'own-challenge' && !isGoal?.(activity.goal)) return null
  return { scenario, compare, playhead: at ?? 0, activity }
}

/** The address of this moment. */
export async function addressOf(shown: Snapshot): Promise<string> {
  if (!isFirst(shown)) await prepareLinks(shown.activity !== null)
  return writeAddress(location.href, linkOf(shown) ?? FIRST_LINK)
}

/** Whether this is what those see who come without a link. */
function isFirst({ scenario, compare, playhead, activity }: Snapshot): boolean {
  const first = firstOpening()
  return activity === null && scenario === first.scenario && compare === null && playhead === first.at
}
