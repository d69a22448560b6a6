import { Suspense } from 'react'
import { useLab } from './labContext'
import { Problems } from './laterParts'

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
