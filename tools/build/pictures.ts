import { PICTURE_WIDTHS, pictureWidthFor } from '../../src/app/pictureWidths.ts'

/** The picture of one width, and the windows that do not show it. */
export interface Picture {
  readonly width: number
  /** From the narrowest to the widest window of each stretch, in px. */
  readonly hiddenIn: readonly (readonly [from: number, to: number])[]
}

/** Beyond this, windows show what this one shows. */
const WIDEST_WINDOW = 2000

/** How much of a window the picture may fill: what the columns of `app.css` and a scrollbar (`useWidth.ts`) leave. */
export function stageRoom(window: number): number {
  if (window <= 760) return window
  return window - (window <= 1100 ? 300 : 252 + 340) - 16
}

/** The pictures of a first visit: one for each width for which the stage lays itself out (`pictureWidths.ts`). */
export const PICTURES: readonly Picture[] = PICTURE_WIDTHS.map((width) => ({
  width,
  hiddenIn: windowsWithout(width),
}))

function windowsWithout(width: number): Picture['hiddenIn'] {
  const windows: [number, number][] = []
  for (let window = 0; window <= WIDEST_WINDOW; window += 1) {
    const room = Math.max(stageRoom(window), PICTURE_WIDTHS[0] ?? 0)
    if (pictureWidthFor(room) === width) continue
    const last = windows.at(-1)
    if (last?.[1] === window - 1) last[1] = window
    else windows.push([window, window])
  }
  return windows.map(([from, to]) => [from, to === WIDEST_WINDOW ? Number.POSITIVE_INFINITY : to])
}

/** The rules that show each window its picture, and what the policy of the page does not let stand in the markup. */
export function pictureStyles(pictures: readonly Picture[], styles: Iterable<string>): string {
  const hidden = pictures.map(({ width, hiddenIn }) => {
    const windows = hiddenIn.map(([from, to]) =>
      // Windows may be a part of a px wider than a whole number.
      Number.isFinite(to) ? `(min-width:${from}px) and (max-width:${to}.98px)` : `(min-width:${from}px)`,
    )
    return `@media ${windows.join()}{[data-width="${width}"]{display:none}}`
  })
  return [
    ...hidden,
    // The page is going to show something else: another language, or what a link says.
    '[data-first=other] #root{visibility:hidden}',
    // Until the rest of them has been read, which would move what stands there: what follows shows that it has.
    ':is(.header,main):not(:has(+*)),#root:not(:has(+*)) .transport{visibility:hidden}',
    ...[...styles].map((style) => `[data-style="${style}"]{${style}}`),
    '',
  ].join('\n')
}
