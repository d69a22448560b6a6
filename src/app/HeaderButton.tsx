import { Icon, type IconName } from '../ui/icons'

interface HeaderButtonProps {
  readonly icon: IconName
  /** Seen where there is room for it; else it is the accessible name, and a tooltip. */
  readonly name: string
  readonly className?: string
  readonly onClick: () => void
}

/** A button in the header: a drawing and a word. */
export function HeaderButton({ icon, name, className = '', onClick }: HeaderButtonProps) {
  return (
    <button type="button" className={`button is-outlined ${className}`} title={name} onClick={onClick}>
      <Icon name={icon} />
      <span className="header-text">{name}</span>
    </button>
  )
}
