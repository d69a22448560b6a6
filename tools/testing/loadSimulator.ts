/** Before any test: TCP is there, as it is on a page that has been open for a moment. */
import { loadSimulator } from '../../src/app/simulator'

await loadSimulator()
