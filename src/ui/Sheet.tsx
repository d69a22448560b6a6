import './Sheet.css'
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { IconButton } from './IconButton'

interface SheetProps {
  readonly title: string
  readonly closeName: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog that rises from the lower edge of a narrow screen. */
export function Sheet({ title, closeName, isOpen, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!isOpen) return dialog.current?.close()
    const before = document.activeElement
    dialog.current?.showModal()
    // What opened it may have been taken away with it, or not: then it has the focus again.
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [isOpen])
  // The browser tells of a closing later than it closes: meanwhile it may have been opened anew.
  const leave = (event: SyntheticEvent) => {
    // A file that is not chosen after all is none of its business.
    if (event.target !== event.currentTarget) return
    event.preventDefault()
    onClose()
  }
  const onClosed = () => {
    if (dialog.current?.open === false) onClose()
  }
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={title}
      closedby="any"
      onCancel={leave}
      onClose={onClosed}
    >
      <div className="sheet-head">
        <h2>{title}</h2>
        <IconButton icon="close" name={closeName} onClick={onClose} />
      </div>
      {isOpen && children}
    </dialog>
  )
}
