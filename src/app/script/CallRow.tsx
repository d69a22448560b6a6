import { useId } from 'react'
import { panels } from '../../i18n/panels/panels'
import { words } from '../../i18n/words/words'
import type { Scenario } from '../../simulation/scenario'
import { CallFields } from './CallFields'
import { callWords, momentWords, optionWords, resultWords } from './callWords'
import type { ChangeCall } from './editCall'
import type { ScriptLine } from './scriptLines'

interface CallRowProps {
  readonly scenario: Scenario
  readonly line: ScriptLine
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onChange: ChangeCall
  /** Null where there is no room for another call. */
  readonly onCopy: (() => void) | null
  readonly onDelete: () => void
}

/** A call in words, which open to its fields. */
export function CallRow({ scenario, line, isOpen, onToggle, onChange, onCopy, onDelete }: CallRowProps) {
  const t = panels.useTranslate()
  const tell = words.useTranslate()
  const id = useId()
  const { call } = line
  const notes = optionWords(t, call)
  return (
    <li className="script-line" data-line={line.line}>
      <button
        type="button"
        className="script-line-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className="script-line-host" aria-hidden="true" data-by={call.by}>
          {call.by}
        </span>
        <span className="script-line-what">{callWords(t, call)}</span> <span>{momentWords(t, call)}</span>{' '}
        {notes.map((text) => (
          <span key={text}>{text} </span>
        ))}
        {resultWords(t, tell, line).map(({ text, isTrouble }) => (
          <span key={text} className={isTrouble ? 'is-trouble' : ''}>
            {isTrouble && <span aria-hidden="true">✕ </span>}
            {text}{' '}
          </span>
        ))}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: The words of the call are its name; there is no legend beside them.
        <div className="script-line-fields" id={id} role="group" aria-label={callWords(t, call)}>
          <CallFields scenario={scenario} line={line} onChange={onChange} />
          <div className="script-line-tools">
            {onCopy !== null && (
              <button type="button" className="button is-outlined" onClick={onCopy}>
                {t('script.copy')}
              </button>
            )}
            <button type="button" className="button is-outlined" onClick={onDelete}>
              {t('script.delete')}
            </button>
          </div>
        </div>
      )}
    </li>
  )
}
