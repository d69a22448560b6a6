/** Writes are so far apart that no more of them fall into one reload. */
const MOST = 3

let replaced: readonly string[] = []

/** The links that the present entry of the history has had in its address of late, the newest first. */
export const replacedOfLate = (): readonly string[] => replaced

/** Notes a link that another takes the place of; null where another entry begins. */
export function noteReplaced(link: string | null): void {
  replaced = link === null ? [] : [link, ...replaced].slice(0, MOST)
}
