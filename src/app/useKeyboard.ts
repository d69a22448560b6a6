import { useEffect } from 'react'
import { useLabStore } from './labContext'
import { timelineOf } from './traceOf'

/** The keys that work everywhere: arrows and PageUp/PageDown step, Space plays, Home and End go to the ends, `?` helps. */
export function useKeyboard(onHelp: () => void): void {
  const store = useLabStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event)) return
      const lab = store.getState()
      const { isPlaying, seek, step, play, pause } = lab
      if (event.ctrlKey || event.metaKey || event.altKey) return
      switch (event.key) {
        case 'ArrowRight':
        case 'PageDown':
          step(1)
          break
        case 'ArrowLeft':
        case 'PageUp':
          step(-1)
          break
        case 'Home':
          pause()
          seek(0)
          break
        case 'End':
          pause()
          seek(timelineOf(lab).end)
          break
        case ' ':
          if (isPressable(event.target)) return
          if (isPlaying) pause()
          else play()
          break
        case '?':
          onHelp()
          break
        default:
          return
      }
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [store, onHelp])
}

/** Does the key belong to what has the focus: letters to a field, arrows to a choice, everything to a dialog? */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog[open]') !== null) return true
  // A clicker has no other keys, whatever was chosen last.
  if (key.startsWith('Page')) return false
  if (target.matches('input[type=radio]')) return key.startsWith('Arrow') || key === ' '
  return target.matches('input:not(.slider>*), select, textarea')
}

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('button, summary, a, [role=button]')
