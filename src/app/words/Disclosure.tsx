import './Disclosure.css'
import { Suspense, useEffect, useId, useRef } from 'react'
import { words } from '../../i18n/words/words'
import { later } from '../../ui/later'
import type { HowItCameProps } from './HowItCame'
import { useTrail } from './trail'

const WhyChain = later(async () => (await import('./WhyChain')).WhyChain)

/** The button that asks how it came to a passage, and the answer, which is fetched when it is pressed. */
export function Disclosure({ trace, root }: HowItCameProps) {
  const t = words.useTranslate()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = useTrail(({ asked }) => asked?.trace === trace && asked.root === root)
  const ask = useTrail((trail) => trail.ask)
  useEffect(() => {
    const { isUnderWay, arrive } = useTrail.getState()
    if (!isOpen || !isUnderWay) return
    // Whoever comes along a chain has left the button behind that she pressed.
    button.current?.focus()
    arrive()
  }, [isOpen])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button is-outlined why-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => ask(isOpen ? null : { trace, root })}
      >
        {t('story.how')}
      </button>
      {isOpen && (
        // The story around it is read out when it changes; this is long, and read at the reader's own pace.
        <div id={id} aria-live="off">
          <Suspense fallback={null}>
            <WhyChain trace={trace} root={root} />
          </Suspense>
        </div>
      )}
    </>
  )
}
