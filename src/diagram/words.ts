import type { Translate } from '../i18n/messages'
import type { Mechanisms } from '../simulation/scenario'
import { formatDuration } from './duration'
import type { DiagramWords } from './layout/layout'

/** The words of the picture in the present language. */
export function diagramWords(t: Translate, { timeWait }: Mechanisms): DiagramWords {
  return {
    again: t('stage.again'),
    late: t('stage.late'),
    copy: t('stage.copy'),
    fold: (length, silent) =>
      t(silent ? 'stage.silence' : 'stage.later', { duration: formatDuration(length) }),
    trouble: (kind) => t(`stage.trouble.${kind}`),
    timer: (timer, length) => {
      const duration = formatDuration(length)
      switch (timer) {
        case 'retransmission':
          return t('stage.rto', { duration })
        case 'time-wait':
          return t('stage.timeWait', { wait: timeWait === 1 ? 'MSL' : `${timeWait}MSL`, duration })
        case 'user':
          return t('stage.userTimeout', { duration })
        default:
          return timer satisfies never
      }
    },
  }
}
