import type { LessonText } from '../lesson'

export const text = {
  'no-answer': {
    title: 'The first segment is lost',
    text: [
      'The network loses A’s SYN, and tells nobody. B has heard nothing; A sees only that no answer comes.',
    ],
    after: [
      'When A sent its SYN, it set its retransmission timer to {{rto}}. Here that timer is all that A has to find out a loss.',
    ],
  },
  'same-number': {
    title: 'Again, but with which number?',
    text: [
      'The lost SYN had seq {{A.syn.seq}}, and a SYN takes up one number. Now A’s timer runs out, and A sends a SYN again.',
    ],
    after: [
      'It is the same SYN once more, so it has the same number: had both come while B was opening, B would have seen that they are one.',
      'One is lost, one arrives, and no old request is left over. The loss has cost time and nothing else: B is ESTABLISHED at {{B.ESTABLISHED.from}}.',
    ],
  },
  'how-long': {
    title: 'How patient is A?',
    text: [
      'A waits {{rto}} at first. Then it sends the SYN again and sets its timer afresh. In this run the second SYN is lost as well, and the third.',
    ],
    after: [
      'The SYNs leave at {{A.syn.sent}}, {{A.syn#2.sent}}, {{A.syn#3.sent}} and {{A.syn#4.sent}}: each wait is twice the one before (RFC 6298). What loses segments is often an overloaded network, and haste would make that worse.',
      'Linux, since version 6.5, sends the first few repeated SYNs at even spacing and doubles only then.',
    ],
  },
  'answer-lost': {
    title: 'The answer is lost',
    text: ['A’s SYN has arrived. B answers with SYN,ACK, and this answer is lost.'],
    after: [
      'Each has sent a SYN of its own, and neither has seen it acknowledged; so both timers run out. It is B’s repetition, sent at {{B.syn#2.sent}}, that completes the opening.',
      'B answers A’s repeated SYN with a bare ACK, as the RFC has it; Linux sends the SYN,ACK again instead.',
    ],
  },
  'third-lost': {
    title: 'The third segment is lost',
    text: [
      'A is ESTABLISHED and has sent the third segment, a pure ACK. It is lost, and A has nothing to say for now.',
    ],
    after: [
      'A does not repeat it. A pure ACK takes up no number, nobody acknowledges it, and so no timer runs for it.',
      'B’s SYN,ACK is still unacknowledged. B repeats it at {{B.syn#2.sent}}, and that draws a new ACK from A.',
    ],
  },
  'text-at-once': {
    title: 'Lost again, but A speaks',
    text: [
      'The third segment is lost again. But now A sends {{A.1-5.len}} octets, and they come to B before B’s timer has run out: B is still in SYN-RECEIVED.',
    ],
    after: [
      'A’s octets carry ack {{A.1-5.ack}}, just what the lost ACK said. B becomes ESTABLISHED by it, keeps the octets, and acknowledges them.',
      'It is the same with every loss: whoever has sent something that takes up a number, a SYN, octets or a FIN, repeats it until it is acknowledged or gives up. A pure ACK nobody repeats.',
    ],
  },
  'now-you': {
    title: 'Now you',
    text: [
      'In this run A sends octets soon after the opening. Change one thing, so that B sends its SYN,ACK twice.',
    ],
    hint: 'B repeats its SYN,ACK if nothing that acknowledges it has come when its timer runs out. A’s octets acknowledge it too.',
    after: [
      'B’s timer, set to {{rto}}, ran out before any ack of its SYN had come. Losing only the third segment is not enough here: the octets after it bring the same ack.',
    ],
  },
} as const satisfies LessonText
