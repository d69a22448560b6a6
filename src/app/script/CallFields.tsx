import { panels } from '../../i18n/panels/panels'
import { CALLS } from '../../share/vocabulary'
import type { Scenario } from '../../simulation/scenario'
import { Segmented } from '../../ui/Segmented'
import { type ChangeCall, mostOctets, withCallName, withHost, withOption } from './editCall'
import { HOST_OPTIONS } from './hostOptions'
import { LabelledSelect } from './LabelledSelect'
import { LimitedField } from './LimitedField'
import { MomentFields } from './MomentFields'
import { MoreFields } from './MoreFields'
import type { ScriptLine } from './scriptLines'

interface CallFieldsProps {
  readonly scenario: Scenario
  readonly line: ScriptLine
  readonly onChange: ChangeCall
}

const CALL_OPTIONS = Object.values(CALLS).map((value) => ({ value, text: value }))

/** All that can be said of one call. */
export function CallFields({ scenario, line, onChange }: CallFieldsProps) {
  const t = panels.useTranslate()
  const { call } = line
  return (
    <>
      <Segmented
        label={t('script.field.host')}
        value={call.by}
        options={HOST_OPTIONS}
        isInline
        onChange={(by) => onChange(withHost(call, by))}
      />
      <LabelledSelect
        label={t('script.field.call')}
        value={call.call}
        options={CALL_OPTIONS}
        onChange={(name) => onChange(withCallName(call, name))}
      />
      {call.call === 'SEND' && (
        <LimitedField
          label={t('script.field.octets')}
          limit="octets"
          most={mostOctets(scenario, line.line)}
          value={call.octets ?? 0}
          onChange={(octets, isRefined) => onChange(withOption(call, 'octets', octets), isRefined)}
        />
      )}
      <MomentFields line={line} onChange={onChange} />
      <MoreFields call={call} onChange={onChange} />
    </>
  )
}
