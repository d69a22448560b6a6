import type { LabStore } from '../labContext'

/**
 * Has all of every picture drawn while the page is printed. React does so between the browser's event and the printing,
 * for nothing else is left to run.
 */
export function drawAllForPaper({ setState }: LabStore): void {
  for (const type of ['beforeprint', 'afterprint'])
    addEventListener(type, () => setState({ isPrinted: type === 'beforeprint' }))
}
