import type { MessageKey, Translate } from '../i18n/messages'
import { SCENARIO_IDS } from '../scenarios/ids'
import type { Scenario } from '../simulation/scenario'

type Title = Extract<MessageKey, `scenario.${string}`>
type Named = Pick<Scenario, 'id'>

/** The title of a scenario. One that is not shipped has only its name. */
export const scenarioTitle = (t: Translate, { id }: Named): string => t(titleKey(id))

/** One sentence on what happens in it. */
export const scenarioAbout = (t: Translate, { id }: Named): string => t(`${titleKey(id)}.about` as Title)

const titleKey = (id: string): Title =>
  (SCENARIO_IDS.some((shipped) => shipped === id) ? `scenario.${id}` : 'scenario.own') as Title
