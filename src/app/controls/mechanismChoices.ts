import type { TranslatePanels } from '../../i18n/panels/panels'
import { type Mechanisms, TRUE_TCP } from '../../simulation/scenario'
import { MECHANISMS } from '../../simulation/worlds'

/** What a mechanism can be set to, as radio buttons have it. */
export interface MechanismChoice {
  readonly mechanism: keyof Mechanisms
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** The values of each mechanism in words. A TIME-WAIT of an unusual length, which came with a link, is listed too. */
export function mechanismChoices(t: TranslatePanels, mechanisms: Mechanisms): readonly MechanismChoice[] {
  const lengths = [2, 1, 0, ...([2, 1, 0].includes(mechanisms.timeWait) ? [] : [mechanisms.timeWait])]
  return MECHANISMS.map((mechanism): MechanismChoice => {
    const label = t(`mechanism.${mechanism}`)
    switch (mechanism) {
      case 'handshake':
        return {
          mechanism,
          label,
          options: [
            { value: 'three-way', text: t('mechanism.handshake.three-way') },
            { value: 'two-way', text: t('mechanism.handshake.two-way') },
          ],
        }
      case 'timeWait':
        return {
          mechanism,
          label,
          options: lengths.map((factor) => ({
            value: String(factor),
            text: factor === 0 ? t('mechanism.timeWait.none') : t('mechanism.timeWait.length', { factor }),
          })),
        }
      case 'closedPort':
        return {
          mechanism,
          label,
          options: [
            { value: 'reset', text: t('mechanism.closedPort.reset') },
            { value: 'silent', text: t('mechanism.closedPort.silent') },
          ],
        }
      case 'isn':
        return {
          mechanism,
          label,
          options: [
            { value: 'fixed', text: t('mechanism.isn.fixed') },
            { value: 'clock', text: t('mechanism.isn.clock') },
          ],
        }
      case 'reuseAddress':
        return {
          mechanism,
          label,
          options: [
            { value: 'false', text: t('mechanism.reuseAddress.off') },
            { value: 'true', text: t('mechanism.reuseAddress.on') },
          ],
        }
      default:
        return mechanism satisfies never
    }
  })
}

/** The mechanisms with one of them set to a value of its choices. */
export function withMechanism(
  mechanisms: Mechanisms,
  mechanism: keyof Mechanisms,
  value: string,
): Mechanisms {
  switch (mechanism) {
    case 'handshake':
      return { ...mechanisms, handshake: value === 'two-way' ? 'two-way' : 'three-way' }
    case 'timeWait':
      return { ...mechanisms, timeWait: Number(value) }
    case 'closedPort':
      return { ...mechanisms, closedPort: value === 'silent' ? 'silent' : 'reset' }
    case 'isn':
      return { ...mechanisms, isn: value === 'clock' ? 'clock' : 'fixed' }
    case 'reuseAddress':
      return { ...mechanisms, reuseAddress: value === 'true' }
    default:
      return mechanism satisfies never
  }
}

/** How a mechanism differs from true TCP: it is switched off, or only otherwise; null if it does not. */
export function departureOf(mechanisms: Mechanisms, mechanism: keyof Mechanisms): 'off' | 'changed' | null {
  if (mechanisms[mechanism] === TRUE_TCP[mechanism]) return null
  const { handshake, timeWait, closedPort } = mechanisms
  const isOff =
    (mechanism === 'handshake' && handshake === 'two-way') ||
    (mechanism === 'timeWait' && timeWait === 0) ||
    (mechanism === 'closedPort' && closedPort === 'silent')
  return isOff ? 'off' : 'changed'
}
