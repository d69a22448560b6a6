import './Help.css'
import { useMessages } from '../../i18n/i18n'
import type { panelsEn } from '../../i18n/panels/en'
import { panels } from '../../i18n/panels/panels'
import { Sheet } from '../../ui/Sheet'
import { Sample, type SampleName } from './Sample'

type KeyMessage = Extract<keyof typeof panelsEn, `help.key.${string}`>

interface HelpProps {
  readonly onClose: () => void
}

/** The keys, and what the marks of the picture mean. */
export default function Help({ onClose }: HelpProps) {
  const { t: header } = useMessages()
  const t = panels.useTranslate()
  const keys: readonly { readonly names: readonly string[]; readonly does: KeyMessage }[] = [
    { names: ['→', 'PageDown'], does: 'help.key.right' },
    { names: ['←', 'PageUp'], does: 'help.key.left' },
    { names: [t('help.key.name.space')], does: 'help.key.space' },
    { names: ['Home'], does: 'help.key.home' },
    { names: ['End'], does: 'help.key.end' },
    { names: ['Enter'], does: 'help.key.enter' },
    { names: ['Esc'], does: 'help.key.escape' },
    { names: ['Ctrl + Z'], does: 'help.key.undo' },
    { names: ['?'], does: 'help.key.help' },
  ]
  return (
    <Sheet title={t('help.title')} closeName={header('header.close')} isOpen onClose={onClose}>
      <div className="help">
        <p>{t('help.network')}</p>
        <h3>{t('help.keys')}</h3>
        <dl className="help-keys">
          {keys.map(({ names, does }) => (
            <div key={does}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('help.marks')}</h3>
        <dl className="help-marks">
          {SAMPLES.map((sample) => (
            <div key={sample}>
              <dt>
                <Sample name={sample} />
              </dt>
              <dd>{t(`help.mark.${sample}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('help.colours')}</p>
      </div>
    </Sheet>
  )
}

const SAMPLES: readonly SampleName[] = [
  'arrived',
  'flying',
  'lost',
  'late',
  'expired',
  'copy',
  'band',
  'timeWait',
  'listen',
  'timer',
  'fold',
  'playhead',
  'parts',
]
