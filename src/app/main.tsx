import './theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startI18n } from '../i18n/i18n'
import { App } from './App'
import { keepAddress, openingOf } from './address'
import { LabContext } from './labContext'
import { createLab } from './store'
import { startTheme } from './theme'

startTheme()
await startI18n()
const { scenario, at, problems } = openingOf(location.href)
const store = createLab(scenario, at, problems)
keepAddress(store)
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <LabContext value={store}>
      <App />
    </LabContext>
  </StrictMode>,
)
