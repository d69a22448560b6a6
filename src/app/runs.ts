/** TCP itself and what compares its runs: fetched behind the first picture, as one part. */
export { firstDivergence } from '../simulation/divergence'
export { simulate } from '../simulation/simulate'
export { worldsOf } from '../simulation/worlds'
