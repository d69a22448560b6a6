/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** To a hundredth of a px: finer is not seen, and longer to write. */
export const px = (value: number): number => Math.round(value * 100) / 100
