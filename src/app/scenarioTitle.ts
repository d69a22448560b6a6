import type { MessageKey, Translate } from '../i18n/messages'
import { scenarios } from '../scenarios'
import type { Scenario } from '../simulation/scenario'

type Title = Extract<MessageKey, `scenario.${string}`>

/** The title of a scenario. One that is not shipped has only its name. */
export const scenarioTitle = (t: Translate, { id }: Scenario): string => t(titleKey(id))

/** One sentence on what happens in it. */
export const scenarioAbout = (t: Translate, { id }: Scenario): string => t(`${titleKey(id)}.about` as Title)

const titleKey = (id: string): Title =>
  (scenarios.some((scenario) => scenario.id === id) ? `scenario.${id}` : 'scenario.own') as Title
