import { Suspense } from 'react'
import { later } from '../ui/later'
import { useLab } from './labContext'

const Problems = later(async () => (await import('./Problems')).Problems)

/** Says which parts of a link could not be read, until the reader has taken note. */
export function LinkNotice() {
  const hasProblems = useLab((lab) => lab.problems.length > 0)
  if (!hasProblems) return null
  return (
    <Suspense fallback={null}>
      <Problems />
    </Suspense>
  )
}
