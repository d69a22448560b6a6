import { words } from '../../i18n/words/words'
import type { Question } from '../../lessons/ask/ask'
import { familyOf, rootOf } from '../../lessons/ask/describe'
import { useLab } from '../labContext'
import { timelineOf } from '../traceOf'
import { headline } from '../words/headline'
import { whyOf } from '../words/why'

/** What happened at the moment that answers a question, and why, as the engine has it. */
export function Because({ question }: { readonly question: Question }) {
  const t = words.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const compare = useLab((lab) => lab.compare)
  const trace = timelineOf({ scenario, compare }).traces[question.world]
  const event = question.event === null ? undefined : trace?.events[question.event]
  if (trace === undefined || event === undefined) return null
  const root = rootOf(trace, event)
  const following = familyOf(trace, root).filter(({ index }) => index !== root.index)
  const why = whyOf(t, trace, root, following)
  return (
    <div className="because">
      <h4>{headline(t, trace, root, following)}</h4>
      {why !== null && <p>{why}</p>}
    </div>
  )
}
