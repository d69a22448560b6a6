import { useEffect, useMemo, useState } from 'react'
import type { Ghost } from '../diagram/layout/ghost'
import type { Layout } from '../diagram/layout/layout'
import type { Trace } from '../simulation/trace'
import { useLab } from './labContext'
import { timelineOf } from './traceOf'

type GhostOf = typeof import('../diagram/layout/ghost').ghostOf

/**
 * What the last edit has taken away from a world, until something else is done. Of two worlds each has a ghost of its
 * own. How ghosts are found is fetched when there is one to be found.
 */
export function useGhost(trace: Trace, { dimensions }: Layout): Ghost | null {
  const scenario = useLab((lab) => lab.scenario)
  const compare = useLab((lab) => lab.compare)
  const before = useLab((lab) => lab.ghost)
  const [ghostOf, setGhostOf] = useState<GhostOf | null>(null)
  useEffect(() => {
    if (before === null || ghostOf !== null) return
    void import('../diagram/layout/ghost').then((loaded) => setGhostOf(() => loaded.ghostOf))
  }, [before, ghostOf])
  return useMemo(() => {
    if (before === null || ghostOf === null) return null
    const side = timelineOf({ scenario, compare }).traces.indexOf(trace)
    const { traces } = timelineOf({ scenario: before, compare })
    const was = traces[side]
    return was === undefined ? null : ghostOf(was, trace, dimensions.width, traces)
  }, [scenario, compare, before, ghostOf, trace, dimensions.width])
}
