import { renderToString } from 'react-dom/server'
import { speak } from '../i18n/i18n'
import { LabPage } from './LabPage'
import { prepareFirstPicture } from './laterParts'
import { firstOpening } from './opening'
import { createLab } from './store'

/** The page as a first visit shows it, in English, as HTML for a stage of each of these widths. */
export async function prerender(widths: readonly number[]): Promise<readonly string[]> {
  await Promise.all([speak('en'), prepareFirstPicture()])
  const { scenario, at } = firstOpening()
  return widths.map((width) => renderToString(<LabPage store={createLab(scenario, at)} firstWidth={width} />))
}
