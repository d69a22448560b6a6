import type { Page } from '@playwright/test'

interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}

/** Notes from now on whatever moves on this page although nobody has touched it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    const place = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ')
    const name = (node: Node | null) =>
      node instanceof Element
        ? `${node.tagName} ${node.getAttribute('class') ?? ''}`
        : (node?.textContent ?? 'what is gone')
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as unknown as LayoutShift[]) {
        for (const { node, previousRect, currentRect } of sources)
          shifts.push(`${name(node)}: ${place(previousRect)} → ${place(currentRect)}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has moved, from where and to where, up to what is painted now. */
export const shiftsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const tell = () => resolve((window as unknown as { shifts: readonly string[] }).shifts)
        // An observer is told after the frame.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell, 20)))
      }),
  )
