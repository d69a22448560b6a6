import type { LessonText } from '../lesson'

export const text = {
  'held-up': {
    title: 'Something is still on its way',
    text: [
      'A’s first {{A.1-5.len}} octets are held up in the network. A sends them again, B reads them, and both close.',
      'There is no TIME-WAIT here. A’s program connects again at once, between the same two sockets.',
    ],
    after: [
      'The connection is over, and its first copy of octets {{A.1-5.seq}} to {{A.1-5.last}} is not. The new connection begins with the old number, {{A2.syn.seq}}.',
    ],
  },
  ghost: {
    title: 'The old octets arrive',
    text: [
      'B’s new connection expects octet {{A2.ack-syn.seq}} next. Octets {{A.1-5.seq}} to {{A.1-5.last}} arrive, but they were written for the connection before.',
    ],
    after: [
      'A segment says from which socket it comes and which numbers it carries, not to which incarnation of the connection it belongs. Same sockets, fitting numbers: B cannot tell.',
    ],
  },
  'own-text': {
    title: 'Then come the right ones',
    text: ['A’s new octets, also numbered {{A2.1-5.seq}} to {{A2.1-5.last}}, reach B a moment later.'],
    after: [
      'B takes them for a repetition and throws them away: it has these numbers already. It answers ack {{B2.ack-5.ack}}, and A believes that its own octets have arrived. Nobody notices.',
    ],
  },
  'far-numbers': {
    title: 'Other numbers',
    text: [
      'The same run, but first numbers are taken from a clock, one more every 4\u00a0µs. The new connection begins with {{A2.syn.seq}}.',
    ],
    after: [
      'B expects {{A2.ack-syn.seq}}; octet {{A.1-5.seq}} lies outside its window and is dropped. RFC 9293 requires such a clock, and recommends a secret on top of it.',
      'But a connection that sends more than 250,000 octets a second outruns the clock, and numbers begin again after 2³². Distance makes an overlap rare, not impossible.',
    ],
  },
  refused: {
    title: 'Now with the wait',
    text: [
      'The same numbers again, in two worlds. In the one with TIME-WAIT, A’s second OPEN is refused, so B has only its listener when the old octets arrive. The question is about that world.',
    ],
    after: [
      'A listener has no connection into which octets could fit: RST. The wait does not make B cleverer. It sees to it that there is no new connection while the old octets live.',
    ],
  },
  'dies-first': {
    title: 'At worst, it dies first',
    text: [
      'Now the old octets are stuck for as long as the network can keep them, and A connects again as soon as it may.',
    ],
    after: [
      'They were discarded at {{A.1-5.expires}}, after one MSL of {{msl}}. The two sockets were free at {{A.TIME-WAIT.to}}. When the wait is over, nothing that was sent before it began is alive, if no segment outlives MSL.',
    ],
  },
  'now-you': {
    title: 'Now you',
    text: [
      'No TIME-WAIT, the same numbers, and a network without a fault: all goes well.',
      'Change one thing, so that octets of the first connection are read by the second.',
    ],
    hint: 'The first octets must set out early and arrive late: after the second SYN, before the second connection’s own octets.',
    after: [
      'One segment came late, and no program, no checksum and no TCP noticed. With the wait there is no delay at which this works.',
    ],
  },
} as const satisfies LessonText
