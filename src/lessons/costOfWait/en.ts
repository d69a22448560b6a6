import type { LessonText } from '../lesson'

export const text = {
  'who-waits': {
    title: 'Who has to wait?',
    text: ['A is the client: it has opened the connection. B, the server, closes it first.'],
    after: [
      'The end that closes first sends the last ACK, and that is the ACK which may be lost. So it is B that waits, for {{B.TIME-WAIT.lasts}}; A is finished at once.',
      'If A called again from the same port, its SYN would meet that TIME-WAIT. The lab answers with an ACK; RFC 9293 (3.6.1) also allows B to open anew at once if the SYN is clearly newer, by its number or timestamp, and Linux does.',
    ],
  },
  'both-close': {
    title: 'Both close at once',
    text: ['Now the programs at A and B call CLOSE at the same instant. The two FINs will cross.'],
    after: ['Each end has acknowledged a FIN, and cannot know whether its ACK has come. So each end waits.'],
  },
  'in-use': {
    title: 'Connect again',
    text: [
      'A has closed first and waits in TIME-WAIT. Then its program wants to connect to B once more, from the same port {{A.port}}.',
    ],
    after: [
      'This pair of sockets belongs to the old connection until {{A.TIME-WAIT.to}}. Programs know the answer as EADDRINUSE. No segment is sent at all.',
    ],
  },
  'another-port': {
    title: 'From another port',
    text: ['The same, but the program takes port 40001 this time. Port {{A.port}} is still in TIME-WAIT.'],
    after: [
      'What is blocked is the pair of sockets, that is, both addresses and both ports together. Clients take a new port each time, so they hardly ever notice their TIME-WAIT.',
    ],
  },
  server: {
    title: 'The server starts again',
    text: [
      'A server cannot take another port. This one closed first; then its program ended, and is started again on port {{B.port}}.',
      'Two worlds: without SO_REUSEADDR and with it. The question is about the one without.',
    ],
    after: [
      'RFC 9293 would let B listen. It is bind() of BSD and Linux that counts a port with a connection in TIME-WAIT as in use; so the new server must wait until {{without:B.TIME-WAIT.to}}. With SO_REUSEADDR it listens at once, and the old connection keeps its TIME-WAIT. That is why servers set it.',
    ],
  },
  danger: {
    title: 'Is SO_REUSEADDR safe?',
    text: [
      'In the lab, SO_REUSEADDR also lets an active OPEN take over a pair of sockets in TIME-WAIT. A connects again at once; {{without:A.1-5.len}} of its old octets are still on their way, and the new numbers are the same.',
    ],
    after: [
      'Without it, the OPEN is refused and the old octets find no connection. With it, they are read as new ones. To listen again beside TIME-WAIT is harmless; to end the wait is not.',
      'Linux keeps the two apart: SO_REUSEADDR concerns bind only. Taking over in connect is tcp_tw_reuse, which relies on timestamps.',
    ],
  },
  linux: {
    title: 'A knob that does something else',
    text: [
      'Suppose that A runs Linux. To be rid of TIME-WAIT sooner, somebody has set tcp_fin_timeout to 10\u00a0s. MSL is {{msl}}.',
    ],
    after: [
      'On Linux TIME-WAIT lasts 60\u00a0s; that is compiled in and follows neither MSL nor tcp_fin_timeout, which limits an orphaned FIN-WAIT-2. RFC 9293 says 2MSL: with an MSL of {{msl}} that is {{timeWait}} as well, with 2\u00a0minutes it would be 4\u00a0minutes.',
    ],
  },
  'now-you': {
    title: 'Now you',
    text: [
      'While A is in TIME-WAIT, its program tries once to connect from the same port, and fails. Change one thing, so that the same two sockets are connected a second time.',
    ],
    hint: 'A must be allowed to use the pair of sockets again: the wait is over by then, or does not count.',
    after: [
      'There are several ways, and each has its price. Without the wait, or past it, old segments may still be alive. A smaller MSL is honest only on a network that really discards them so early.',
    ],
  },
} as const satisfies LessonText
