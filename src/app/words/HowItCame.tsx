import { Suspense, useEffect, useRef } from 'react'
import { words } from '../../i18n/words/words'
import type { EventIndex, Trace } from '../../simulation/trace'
import { later } from '../../ui/later'
import { useTrail } from './trail'

const WhyChain = later(() => import('./WhyChain'))

interface HowItCameProps {
  readonly trace: Trace
  /** What the passage begins with. */
  readonly root: EventIndex
}

/** How it came to a passage. The answer is fetched when somebody asks. */
export function HowItCame({ trace, root }: HowItCameProps) {
  const t = words.useTranslate()
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const isOpen = useTrail(({ asked }) => asked?.trace === trace && asked.root === root)
  const ask = useTrail((trail) => trail.ask)
  useEffect(() => {
    const { isUnderWay, arrive } = useTrail.getState()
    if (!isOpen || !isUnderWay) return
    // Whoever comes along a chain has left the button behind that she pressed.
    summary.current?.focus()
    arrive()
  }, [isOpen])
  useEffect(() => {
    // The prerendered page lets itself be opened before this code has come.
    if (details.current?.open && !isOpen) ask({ trace, root })
  }, [ask, trace, root, isOpen])
  const onToggle = (isNowOpen: boolean) => {
    if (isNowOpen !== isOpen) ask(isNowOpen ? { trace, root } : null)
  }
  return (
    <details
      ref={details}
      className="why"
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary ref={summary}>{t('story.how')}</summary>
      {isOpen && (
        // The story around it is read out when it changes; this is long, and read at the reader's own pace.
        <div aria-live="off">
          <Suspense fallback={null}>
            <WhyChain trace={trace} root={root} />
          </Suspense>
        </div>
      )}
    </details>
  )
}
