import { panels } from '../../i18n/panels/panels'
import { OCCURRENCES } from '../../share/vocabulary'
import type { Condition, Occurrence } from '../../simulation/scenario'
import { Segmented } from '../../ui/Segmented'
import { type ChangeCall, waitingFor, withMoment } from './editCall'
import { HOST_OPTIONS } from './hostOptions'
import { LabelledSelect } from './LabelledSelect'
import { LimitedField } from './LimitedField'
import type { ScriptLine } from './scriptLines'

interface MomentFieldsProps {
  readonly line: ScriptLine
  readonly onChange: ChangeCall
}

const MOMENTS: readonly ('at' | Occurrence)[] = ['at', ...Object.values(OCCURRENCES)]

/** When a call is made: at a time, or when something happens. */
export function MomentFields({ line: { call, made }, onChange }: MomentFieldsProps) {
  const t = panels.useTranslate()
  const { when } = call
  const choose = (moment: 'at' | Occurrence) =>
    // A call that no longer waits stays where it was made.
    moment === 'at'
      ? onChange(withMoment(call, { at: made[0]?.at ?? 0 }))
      : onChange(waitingFor(call, { host: when?.host ?? call.by, what: moment }))
  return (
    <>
      <LabelledSelect
        label={t('script.field.when')}
        value={when?.what ?? 'at'}
        options={MOMENTS.map((value) => ({ value, text: t(`script.field.when.${value}`) }))}
        onChange={choose}
      />
      {when === undefined ? (
        <LimitedField
          label={t('script.field.time')}
          limit="time"
          value={call.at ?? 0}
          onChange={(at, isRefined) => onChange(withMoment(call, { at }), isRefined)}
        />
      ) : (
        <WaitingFields call={call} when={when} onChange={onChange} />
      )}
    </>
  )
}

interface WaitingFieldsProps {
  readonly call: ScriptLine['call']
  readonly when: Condition
  readonly onChange: ChangeCall
}

/** What a call waits for: at which host, how much later, and which time it happens. */
function WaitingFields({ call, when, onChange }: WaitingFieldsProps) {
  const t = panels.useTranslate()
  return (
    <>
      <Segmented
        label={t('script.field.of')}
        value={when.host}
        options={HOST_OPTIONS}
        isInline
        onChange={(host) => onChange(waitingFor(call, { ...when, host }))}
      />
      <LimitedField
        label={t('script.field.later')}
        limit="time"
        value={call.after ?? 0}
        onChange={(after, isRefined) => onChange(withMoment(call, { ...call, after }), isRefined)}
      />
      <Segmented<'each' | 'once'>
        label={t('script.field.times')}
        value={call.nth === undefined ? 'each' : 'once'}
        isInline
        options={[
          { value: 'each', text: t('script.field.times.each') },
          { value: 'once', text: t('script.field.times.once') },
        ]}
        onChange={(times) =>
          onChange(withMoment(call, { when, after: call.after, ...(times === 'once' && { nth: 1 }) }))
        }
      />
      {call.nth !== undefined && (
        <LimitedField
          label={t('script.field.nth')}
          limit="ordinal"
          value={call.nth}
          onChange={(nth, isRefined) => onChange(withMoment(call, { ...call, nth }), isRefined)}
        />
      )}
    </>
  )
}
