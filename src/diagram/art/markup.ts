/** Attributes by their names. */
export type Attributes = Readonly<Record<string, string | number>>

/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** Attributes as they stand in a tag. */
export function attributesArt(attributes: Attributes): string {
  let art = ''
  for (const name in attributes) art += ` ${name}="${escaped(`${attributes[name]}`)}"`
  return art
}

/** To a tenth of a px: finer is not seen, and longer to write. */
export const px = (value: number): number => Math.round(value * 10) / 10

/** To a hundredth of a degree, or of what else is not a length. */
export const fine = (value: number): number => Math.round(value * 100) / 100
