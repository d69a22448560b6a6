import { formatDuration } from '../duration'
import type { DiagramWords } from './layout'

/** The words of the picture in English, for tests and measurements that need no other. */
export const words: DiagramWords = {
  again: 'again',
  late: 'late',
  copy: 'copy',
  fold: (length, silent) => `${formatDuration(length)} ${silent ? 'of silence' : 'later'}`,
  timer: (timer, length) => `${timer === 'time-wait' ? '2MSL' : 'RTO'} ${formatDuration(length)}`,
  trouble: (kind) => `✕ ${kind}`,
}
