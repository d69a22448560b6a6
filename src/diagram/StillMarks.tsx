import { memo, useLayoutEffect, useRef, useState } from 'react'
import { arrange, elementsFor } from './sheet'

interface StillMarksProps {
  /** The markup of each mark: one element. Of two that are the same one is enough. */
  readonly arts: readonly string[]
}

/** Marks that stand still until something happens. One whose markup stays the same stays as it is. */
export const StillMarks = memo(function StillMarks({ arts }: StillMarksProps) {
  const group = useRef<SVGGElement>(null)
  const drawn = useRef<ReadonlyMap<string, Element>>(null)
  const [first] = useState(() => {
    const own = [...new Set(arts)]
    return { arts, own, markup: { __html: own.join('') } }
  })
  useLayoutEffect(() => {
    if (group.current === null) return
    if (drawn.current === null) {
      drawn.current = byArt(first.own, [...group.current.children])
      if (arts === first.arts) return
    }
    const before = drawn.current
    const isNew = (art: string) => !before.has(art)
    const fresh = arts.filter(isNew)
    const made = byArt(fresh, elementsFor(group.current, fresh.join('')))
    drawn.current = byArt(
      arts,
      arts.map((art) => (before.get(art) ?? made.get(art)) as Element),
    )
    arrange(group.current, [...drawn.current.values()])
  }, [arts, first])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: It is made by `art/`, which escapes all text.
  return <g ref={group} dangerouslySetInnerHTML={first.markup} />
})

const byArt = (arts: readonly string[], elements: readonly Element[]): ReadonlyMap<string, Element> =>
  new Map(arts.map((art, place) => [art, elements[place] as Element]))
