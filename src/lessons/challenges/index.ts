import { openClose } from '../../scenarios/openClose'
import type { Challenge } from './challenge'

const ALL = ['handshake', 'timeWait', 'closedPort', 'isn', 'reuseAddress'] as const

/** The challenges, from one change to the hardest. */
export const challenges: readonly Challenge[] = [
  {
    id: 'b-fin-three-times',
    scenario: openClose,
    goal: 'b-fin-three-times',
    budget: 4,
    par: 2,
    keep: ALL,
    solution: {
      fates: [
        { segment: 'B.fin', fate: 'drop' },
        { segment: 'B.fin#2', fate: 'drop' },
      ],
    },
    about: {
      en: 'Nothing is lost here. Lose what you must, and touch no mechanism.',
      'zh-CN': '这里什么也没丢。该丢哪个由你定，机制一概不动。',
    },
  },
]
