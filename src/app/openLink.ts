import type { Language } from '../i18n/languages'
import { panels } from '../i18n/panels/panels'
import { words } from '../i18n/words/words'
import { decodeLink } from '../share/link'
import { Comparison, EditChips, Problems } from './laterParts'
import type { Opening } from './opening'
import { loadSimulator } from './simulator'

/** What a link opens, once all is there that its page takes room for. */
export async function openLink(link: string, language: Language): Promise<Opening> {
  await Promise.all([loadSimulator(), prepareEdits(language)])
  const { lab, problems } = decodeLink(link)
  const opening = { ...lab, at: lab.at ?? 0, activity: null, problems }
  await prepareParts(opening, language)
  return opening
}

/** Fetches what shows the changes of a link. Most links have some; the others soon need the words. */
export const prepareEdits = (language: Language) => Promise.all([EditChips.preload(), panels.load(language)])

/** Fetches what else a page begins with and would push aside what stands there, if it came later. */
export const prepareParts = ({ compare, problems }: Opening, language: Language) =>
  Promise.all([
    compare !== null && Comparison.preload(),
    compare !== null && words.load(language),
    problems.length > 0 && Problems.preload(),
  ])
