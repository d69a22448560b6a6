import type { LessonText } from '../lesson'

export const text = {
  'fin-too-late': {
    title: 'A FIN after the wait',
    text: [
      'Full TCP, with its wait of {{timeWait}}. The last ACK is lost, and so is each FIN that B sends again, until the one at {{B.fin#7.sent}}.',
    ],
    after: [
      'The wait was over at {{A.TIME-WAIT.to}}. The FIN met a closed port, and B’s close ends in a reset. No rule was broken: {{lost}} losses in a row were too many.',
      '2MSL outlasts segments that are already on their way, not a peer that tries again later.',
    ],
  },
  'no-certainty': {
    title: 'The last one may always be lost',
    text: [
      'Now each FIN reaches A, and each time the wait starts afresh. But none of A’s {{A.ack-fin.times}} ACKs reaches B.',
    ],
    after: [
      'A ended in good order. B heard nothing, and gave up at {{B.LAST-ACK.to}}. One more ACK would not help: whichever is the last, its sender cannot know that it came.',
      'Over a network that can lose segments, no exchange of finite length makes both ends certain. TCP makes a bad end rare, and tells the program that meets it.',
    ],
  },
  'old-copy': {
    title: 'A late copy',
    text: [
      'Both FINs are acknowledged, A is in TIME-WAIT, and B has forgotten the connection. A copy of B’s first {{B.1-10.len}} octets is still on its way to A.',
    ],
    after: [
      'Its octets are thrown away: A had them long ago. But a segment that lies outside the window draws an ACK, which says what is expected next, {{A.ack-fin#2.ack}}.',
    ],
  },
  'cut-short': {
    title: 'The answer to the answer',
    text: [
      'A’s ACK reaches B, where nobody knows the connection any more. B’s RST takes its seq from that ACK, {{B0.rst-ack-fin.seq}}: just the number that A expects.',
    ],
    after: [
      'TIME-WAIT is over after {{A.TIME-WAIT.lasts}} instead of {{timeWait}}. This is TIME-WAIT assassination (RFC 1337). RFC 9293 has the reset end the wait; RFC 1337 advises to ignore it there. On Linux that is tcp_rfc1337, off unless somebody turns it on.',
    ],
  },
  'your-copy': {
    title: 'Now you: end the wait',
    text: ['Here A waits for its full {{timeWait}}. Change one thing, so that its TIME-WAIT ends early.'],
    hint: 'B has to answer with RST when it has already forgotten the connection. Which segment could come once too often, or too late?',
    after: [
      'It takes no attacker: a segment that comes late, or twice, can be enough. The wait protects only as long as nothing ends it.',
    ],
  },
  'half-open': {
    title: 'A peer without memory',
    text: [
      'B crashed at {{B.ESTABLISHED.to}}: no FIN, no RST, its connections are forgotten. Now its server is started again. A has had nothing to send since.',
    ],
    after: [
      'Nothing has reached A, so nothing has changed for A. This is a half-open connection: one end holds it, the other knows nothing of it. Without traffic, A stays so for ever: keep-alives are an option of TCP, off unless a program asks for them.',
    ],
  },
  'found-out': {
    title: 'Until somebody speaks',
    text: [
      'A’s program sends {{A.6-10.len}} more octets, from {{A.6-10.seq}} on. B’s listener has never heard of this connection.',
    ],
    after: [
      'The ACK in that segment belongs to nothing that B has sent, so B answers RST. A’s program is told “reset” at {{B0.rst-6-10.arrives}}. Whether earlier octets were used before the crash, TCP cannot say.',
    ],
  },
  'now-you': {
    title: 'Now you: find it out',
    text: [
      'B has crashed and its server is not running. Its host does not answer, and A repeats its octets until it gives up. Change one thing, so that a reset tells A.',
    ],
    hint: 'A’s octets do reach B’s host. What should a closed port do with them?',
    after: [
      'Silence cannot be told from a slow network, so it takes many repetitions to give up. A reset says it at once.',
    ],
  },
} as const satisfies LessonText
