import { CallGrip } from '../../diagram/CallGrip'
import { callPlaces } from '../../diagram/layout/callPlaces'
import type { Layout } from '../../diagram/layout/layout'
import { panels } from '../../i18n/panels/panels'
import type { Trace } from '../../simulation/trace'
import { useLab } from '../labContext'
import { callWords, momentWords } from './callWords'
import { movedTo, withCall } from './editCall'

interface CallGripsProps {
  readonly trace: Trace
  readonly layout: Layout
}

/** The calls of the script on the lanes of their hosts, to be drawn up and down. */
export default function CallGrips({ trace, layout }: CallGripsProps) {
  const t = panels.useTranslate()
  const change = useLab((lab) => lab.change)
  const { scenario } = trace
  return callPlaces(trace, layout).map((place) => (
    <CallGrip
      key={place.line}
      place={place}
      layout={layout}
      delay={scenario.timing.delay}
      name={callWords(t, place.call)}
      momentAt={(time) => momentWords(t, movedTo(place.call, time))}
      onMove={(line, time, isRefined) =>
        change(withCall(scenario, line, movedTo(place.call, time)), isRefined)
      }
    />
  ))
}
