import { panels } from '../../i18n/panels/panels'
import { USUAL_PORT } from '../../simulation/program'
import { type Call, otherHost } from '../../simulation/scenario'
import { Segmented } from '../../ui/Segmented'
import { type ChangeCall, withOption } from './editCall'
import { LimitedField } from './LimitedField'

interface MoreFieldsProps {
  readonly call: Call
  readonly onChange: ChangeCall
}

/** What a call can do without: the ports of an OPEN, how its program reads, whether it goes on reading after a CLOSE. */
export function MoreFields({ call, onChange }: MoreFieldsProps) {
  const t = panels.useTranslate()
  const isOpen = call.call === 'OPEN-PASSIVE' || call.call === 'OPEN-ACTIVE'
  if (!isOpen && call.call !== 'CLOSE') return null
  return (
    <details className="script-more">
      <summary>{t('script.field.more')}</summary>
      {isOpen ? (
        <OpenFields call={call} onChange={onChange} />
      ) : (
        <CloseField call={call} onChange={onChange} />
      )}
    </details>
  )
}

function OpenFields({ call, onChange }: MoreFieldsProps) {
  const t = panels.useTranslate()
  const usualPeer = USUAL_PORT[otherHost(call.by)]
  const isListener = call.call === 'OPEN-PASSIVE'
  const without = (port: number, usual: number) => (port === usual ? null : port)
  return (
    <>
      <LimitedField
        label={t('script.field.port')}
        limit="port"
        value={call.port ?? USUAL_PORT[call.by]}
        onChange={(port, isRefined) =>
          onChange(withOption(call, 'port', without(port, USUAL_PORT[call.by])), isRefined)
        }
      />
      {isListener && (
        <Segmented<'anyone' | 'port'>
          label={t('script.field.from')}
          value={call.to === undefined ? 'anyone' : 'port'}
          isInline
          options={[
            { value: 'anyone', text: t('script.field.from.anyone') },
            { value: 'port', text: t('script.field.from.port') },
          ]}
          onChange={(from) => onChange(withOption(call, 'to', from === 'port' ? usualPeer : null))}
        />
      )}
      {(!isListener || call.to !== undefined) && (
        <LimitedField
          label={t('script.field.to')}
          limit="port"
          value={call.to ?? usualPeer}
          onChange={(to, isRefined) =>
            onChange(withOption(call, 'to', isListener ? to : without(to, usualPeer)), isRefined)
          }
        />
      )}
      <Segmented<'itself' | 'called'>
        label={t('script.field.reads')}
        value={call.unread === true ? 'called' : 'itself'}
        options={[
          { value: 'itself', text: t('script.field.reads.itself') },
          { value: 'called', text: t('script.field.reads.called') },
        ]}
        onChange={(reads) => onChange(withOption(call, 'unread', reads === 'called' ? true : null))}
      />
    </>
  )
}

function CloseField({ call, onChange }: MoreFieldsProps) {
  const t = panels.useTranslate()
  return (
    <Segmented<'no' | 'yes'>
      label={t('script.field.deaf')}
      value={call.deaf === true ? 'yes' : 'no'}
      isInline
      options={[
        { value: 'no', text: t('script.field.deaf.no') },
        { value: 'yes', text: t('script.field.deaf.yes') },
      ]}
      onChange={(deaf) => onChange(withOption(call, 'deaf', deaf === 'yes' ? true : null))}
    />
  )
}
