/** One of the widths for which the first picture is made, and the windows that show it. */
export interface Picture {
  /** The width of the stage in px. */
  readonly width: number
  /** The widest window that shows this picture. */
  readonly upTo: number
}

/**
 * A stage's layout depends on its width, which is unknown when the page is built. So there are several pictures: for
 * phones and tablets, for laptops, and for wide screens. Each stands in the middle of the stage. In windows that are
 * 390, 1440 and 1920 px wide it is already what the page will show; in others its lanes move a little once the stage
 * has been measured.
 */
export const PICTURES: readonly Picture[] = [
  { width: 390, upTo: 940 },
  { width: 832, upTo: 1680 },
  { width: 1312, upTo: Number.POSITIVE_INFINITY },
]

/** The rules that show each window its picture, and what the policy of the page does not let stand in the markup. */
export function pictureStyles(pictures: readonly Picture[], styles: Iterable<string>): string {
  const hidden = pictures.flatMap(({ width, upTo }, place) => {
    const hide = `{[data-width="${width}"]{display:none}}`
    const below = pictures[place - 1]?.upTo
    return [
      ...(below === undefined ? [] : [`@media (max-width:${below}px)${hide}`]),
      ...(Number.isFinite(upTo) ? [`@media (min-width:${upTo + 1}px)${hide}`] : []),
    ]
  })
  const placed = pictures.map(({ width }) => {
    const half = `50% - ${width / 2}px`
    // Where the picture fits, what a scrollbar may take stays free beside it.
    const margin = `(max(0px, ${half} - 8px) + min(0px, ${half}))`
    const box = `margin-inline-start:calc${margin};inline-size:calc(100% - 2 * ${margin})`
    return `[data-width="${width}"] .stage>*{${box}}`
  })
  return [
    ...hidden,
    ...placed,
    // The page is going to show something else: another language, or what a link says.
    '[data-first=other] #root{visibility:hidden}',
    ...[...styles].map((style) => `[data-style="${style}"]{${style}}`),
    '',
  ].join('\n')
}
