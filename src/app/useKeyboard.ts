import { useEffect } from 'react'
import { useLabStore } from './labContext'
import { traceOf } from './traceOf'

/** The keys that work everywhere: arrows and PageUp/PageDown step, Space plays, Home and End go to the ends. */
export function useKeyboard(): void {
  const store = useLabStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const { scenario, isPlaying, seek, step, play, pause, undo, redo } = store.getState()
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        return event.shiftKey ? redo() : undo()
      }
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
          seek(traceOf(scenario).end)
          break
        case ' ':
          if (isPressable(event.target)) return
          if (isPlaying) pause()
          else play()
          break
        default:
          return
      }
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [store])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=range]), select, textarea, dialog[open] *')

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('button, summary, a, [role=button]')
