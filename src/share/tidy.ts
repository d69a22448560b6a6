/** No honest link is longer. */
export const LONGEST_LINK = 8192

/**
 * A link's value as it was before it travelled: percent signs are decoded (also when that was done twice), full-width
 * characters become plain ones, blanks and line wraps vanish, and so do the brackets and stops of the sentence that
 * it stood in.
 */
export function tidy(value: string): string {
  const plain = decodePercents(decodePercents(value.slice(0, LONGEST_LINK * 3)))
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s+\p{Cf}\p{Cc}]/gu, '')
  return trim(plain)
}

const isOurs = (character: string): boolean => /[A-Za-z0-9~]/.test(character)

/** Not a regular expression: those take a time that grows with the square of a long run of dots. */
function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && !isOurs(text.charAt(start))) start++
  while (start < end && !isOurs(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Decodes what can be decoded; a percent sign that begins nothing stays. */
function decodePercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
}
