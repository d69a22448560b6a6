/** TCP itself, the scenarios and what compares their runs: fetched behind the first picture, as one part. */
export { scenarios } from '../scenarios'
export { simulate } from '../simulation/simulate'
export { worldsOf } from '../simulation/worlds'
export { whereItShows } from './whereItShows'
