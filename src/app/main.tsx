import './theme.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { languageOfReader } from '../i18n/chooseLanguage'
import { speak } from '../i18n/i18n'
import { keepVisit } from './address'
import { takeEarlyEvents } from './earlyEvents'
import { releaseFirstPicture, takeFirstPicture } from './firstPicture'
import { LabPage } from './LabPage'
import { openingOf } from './opening'
import { loadSimulatorFor } from './simulator'
import { createLab } from './store'

/** The width of a stage that nobody has measured yet. */
const SOME_WIDTH = 800

const language = languageOfReader()
const [{ scenario, at, problems, compare, activity }] = await Promise.all([
  openingOf(location.href, language),
  speak(language),
])
const store = createLab(scenario, at, problems, compare, activity)
const root = document.getElementById('root') as HTMLElement
const width = takeFirstPicture(root)
const replay = takeEarlyEvents()
const onShown = () => {
  releaseFirstPicture()
  // Not before the effects of all components have run.
  setTimeout(replay)
}
if (width === null) {
  createRoot(root).render(<LabPage store={store} firstWidth={SOME_WIDTH} onShown={onShown} />)
} else {
  hydrateRoot(root, <LabPage store={store} firstWidth={width} onShown={onShown} />)
}
void keepVisit(store)
void loadSimulatorFor(store)
