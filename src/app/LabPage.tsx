import { StrictMode, useLayoutEffect } from 'react'
import { App } from './App'
import { LabContext, type LabStore } from './labContext'

interface LabPageProps {
  readonly store: LabStore
  /** The width for which the stage is laid out until it has been measured. */
  readonly firstWidth: number
  /** Called when the page stands, laid out for its true width, just before it is painted. */
  readonly onShown?: () => void
}

/** The whole page, as the browser shows it and as it is prerendered. */
export function LabPage({ store, firstWidth, onShown }: LabPageProps) {
  useLayoutEffect(() => onShown?.(), [onShown])
  return (
    <StrictMode>
      <LabContext value={store}>
        <App firstWidth={firstWidth} />
      </LabContext>
    </StrictMode>
  )
}
