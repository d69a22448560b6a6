/** The parts of the page that depend on the width of the stage: the stage, and the track of its moments below it. */
const VARYING = /<main .*?<\/main>|<section class="transport".*?<\/section>/gs

/**
 * Makes one page of the pages for several widths: each part that differs stands there once for each width, marked with
 * `data-width`, and everything else once.
 */
export function oneOfMany(widths: readonly number[], pages: readonly string[]): string {
  const [constant = '', ...others] = pages.map((page) => page.replace(VARYING, '\0'))
  if (others.some((other) => other !== constant)) {
    throw new Error('The page depends on the width of the stage where nobody expects it.')
  }
  const parts = pages.map((page) => page.match(VARYING) ?? [])
  let place = -1
  return constant.replaceAll('\0', () => {
    place += 1
    const variants = parts.map((part) => part[place] ?? '')
    if (variants.every((variant) => variant === variants[0])) return variants[0] ?? ''
    return variants
      .map((variant, index) => variant.replace(/^<\w+/, (tag) => `${tag} data-width="${widths[index]}"`))
      .join('')
  })
}

/** The policy of the page forbids style attributes: what they say goes to a style sheet until React sets it. */
export const withoutStyleAttributes = (markup: string): string =>
  markup.replace(/(<[^>]*?) style="/g, '$1 data-style="')
