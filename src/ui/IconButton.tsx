import './controls.css'
import type { ButtonHTMLAttributes } from 'react'
import { Icon, type IconName } from './icons'

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> {
  readonly icon: IconName
  /** The accessible name, also shown as a tooltip. */
  readonly name: string
  readonly emphasis?: 'plain' | 'primary'
}

/** A round button with a drawing on it. */
export function IconButton({ icon, name, emphasis = 'plain', className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`icon-button is-${emphasis} ${className}`}
      aria-label={name}
      title={name}
    >
      <Icon name={icon} />
    </button>
  )
}
