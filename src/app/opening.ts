import type { Language } from '../i18n/languages'
import { openClose } from '../scenarios/openClose'
import type { Activity } from '../share/activity'
import { readAddress } from '../share/address'
import type { Problem } from '../share/problem'
import type { Mechanisms, Ms, Scenario } from '../simulation/scenario'
import { FIRST_LINK } from './firstLink'
import { traceOf } from './traceOf'

/** What a page begins with. */
export interface Opening {
  readonly scenario: Scenario
  readonly at: Ms
  readonly compare: keyof Mechanisms | null
  readonly activity: Activity | null
  readonly problems: readonly Problem[]
}

/** What is shown to those who come without a link: a connection, at the moment when both hosts know it to be open. */
export function firstOpening(): Opening {
  const { events } = traceOf(openClose)
  const opened = events.findLast((event) => event.kind === 'state' && event.to === 'ESTABLISHED')
  return { scenario: openClose, at: opened?.at ?? 0, compare: null, activity: null, problems: [] }
}

/** What an address opens. Reading links is code of its own, and is fetched only for those that need it. */
export async function openingOf(href: string, language: Language): Promise<Opening> {
  const link = readAddress(href)
  if (link === null || link === FIRST_LINK) return firstOpening()
  if (isActive(link)) return (await import('./learn/openLink')).openActivityLink(link, language)
  return (await import('./openLink')).openLink(link, language)
}

/** Does a link speak of a lesson, a challenge or a quiz? Those are code of their own. */
const isActive = (link: string): boolean => /lesson|challenge|quiz|goal/i.test(link)
