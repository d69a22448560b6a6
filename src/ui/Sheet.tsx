import './Sheet.css'
import { type ReactNode, useEffect, useRef } from 'react'
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
  return (
    <dialog ref={dialog} className="sheet" aria-label={title} closedby="any" onClose={onClose}>
      <div className="sheet-head">
        <h2>{title}</h2>
        <IconButton icon="close" name={closeName} onClick={onClose} />
      </div>
      {isOpen && children}
    </dialog>
  )
}
