import { later } from '../../ui/later'

/** The figure of some steps. A step that a link opens begins with it. */
export const LifetimesFigure = later(() => import('./LifetimesFigure'))
