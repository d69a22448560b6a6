/**
 * The page is prerendered for several widths of its stage, of which a style sheet shows one (see `tools/build`). This
 * takes away what the reader does not see, as soon as the page has been read.
 */
export function pruneFirstPicture(root: HTMLElement, isOther: boolean): void {
  if (isOther) root.replaceChildren()
  for (const variant of variantsIn(root)) {
    if (variant.getClientRects().length === 0) variant.remove()
  }
  delete document.documentElement.dataset.first
}

/**
 * Leaves the first picture as React would have made it, and says for which width it was made; null if there is none,
 * because the page is to show something else.
 */
export function takeFirstPicture(root: HTMLElement): number | null {
  const width = variantsIn(root)[0]?.dataset.width
  // The policy of the page forbids style attributes in the text of a page, but not styles that a script sets.
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? ''
    delete element.dataset.style
  }
  return width === undefined ? null : Number(width)
}

/** Lets the first picture be as wide as its window, once it has been laid out for it. */
export function releaseFirstPicture(): void {
  for (const variant of variantsIn(document)) delete variant.dataset.width
}

const variantsIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-width]'),
]
