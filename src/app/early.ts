/**
 * Runs before anything is painted, as a small script of its own in the head of the page: shows the reader's theme and
 * names her language; hides the prerendered picture where the page is going to show something else; keeps what she
 * presses before React is there.
 */
import { languageOfReader } from '../i18n/chooseLanguage'
import { htmlLanguage } from '../i18n/htmlLanguage'
import { readAddress } from '../share/address'
import { keepEarlyEvents } from './earlyEvents'
import { FIRST_LINK } from './firstLink'
import { pruneFirstPicture } from './firstPicture'
import { applyTheme, storedTheme } from './storedTheme'

applyTheme(storedTheme())

const language = languageOfReader()
document.documentElement.lang = htmlLanguage(language)

const link = readAddress(location.href)
const isOther = language !== 'en' || (link !== null && link !== FIRST_LINK)
if (isOther) document.documentElement.dataset.first = 'other'

const prune = () => pruneFirstPicture(document.getElementById('root') as HTMLElement, isOther)
if (document.readyState === 'loading') document.addEventListener('readystatechange', prune, { once: true })
else prune()

keepEarlyEvents()
