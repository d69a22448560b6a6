import './missingParts.css'
import { languageOfReader } from '../../i18n/chooseLanguage'
import { words } from '../../i18n/words/words'

/** A part that has not failed again for so many ms has come. */
const SILENCE = 6000

/** Says that a part of the page does not come, as long as it does not. It stands above dialogs, too. */
export function tellOfMissingParts(): void {
  const note = document.createElement('p')
  note.className = 'missing-part'
  note.role = 'alert'
  note.popover = 'manual'
  document.body.append(note)
  let rest: ReturnType<typeof setTimeout> | undefined
  addEventListener('vite:preloadError', () => {
    forgetFailedStyles()
    clearTimeout(rest)
    rest = setTimeout(() => note.hidePopover(), SILENCE)
    void words.load(languageOfReader()).then((t) => {
      if (note.matches(':popover-open')) return
      note.textContent = t('missing.part')
      note.showPopover()
    })
  })
}

/** A style sheet that has failed would otherwise count as one that is there. */
function forgetFailedStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (link.sheet === null) link.remove()
  }
}
