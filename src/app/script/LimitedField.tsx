import { panels } from '../../i18n/panels/panels'
import { LIMITS } from '../../share/limits'
import { NumberField } from '../../ui/NumberField'
import { rangeOf } from '../words/range'

interface LimitedFieldProps {
  readonly label: string
  readonly limit: 'time' | 'octets' | 'port' | 'ordinal'
  /** The largest possible number, where that is less than the limit. */
  readonly most?: number
  readonly value: number
  readonly onChange: (value: number, isRefined: boolean) => void
}

/** A number that a link can hold. What can't be is answered by a sentence, and not taken. */
export function LimitedField({ label, limit, most, value, onChange }: LimitedFieldProps) {
  const t = panels.useTranslate()
  const isTime = limit === 'time'
  const { min } = LIMITS[limit]
  const max = most ?? LIMITS[limit].max
  const range = rangeOf({ min, max })
  const unit = t('timing.ms')
  return (
    <NumberField
      label={label}
      name={isTime ? t('timing.field', { name: label, unit }) : label}
      value={value}
      min={min}
      max={max}
      step={isTime ? 10 : 1}
      isWhole={!isTime}
      rangeText={isTime ? t('expected.between.times', { ...range, unit }) : t('expected.between', range)}
      onChange={(typed, isRefined) => onChange(Math.round(typed * 1000) / 1000, isRefined)}
      {...(isTime && { unit })}
    />
  )
}
