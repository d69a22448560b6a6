import type { LessonText } from '../lesson'

export const text = {
  'perfect-network': {
    title: 'A popular explanation',
    text: [
      '“The third segment proves that both can send and receive.” Put that to the test: here is a world without it, in which a SYN alone makes B ESTABLISHED, and beside it TCP as it is.',
      'The network loses nothing and delays nothing.',
    ],
    after: [
      'Both worlds open, talk and close without a fault. Whether both can send and receive shows as soon as they talk, so the third segment must be there for something else.',
    ],
  },
  'held-up': {
    title: 'A SYN is held up',
    text: [
      'Now A’s first SYN gets stuck on its way. Its repetition opens a connection, which is used and closed. Look for what the two worlds do differently.',
    ],
    after: [
      'Apart from the third segment, and from B being ESTABLISHED a little sooner without it: nothing. At {{with:A.CLOSED.from}} both ends have forgotten the connection, and the first SYN is still on its way.',
      'TIME-WAIT lasts a fixed {{with:timeWait}} here, as on Linux. With the RFC’s 2MSL, A would still be in TIME-WAIT when the old SYN reaches B.',
    ],
  },
  silence: {
    title: 'The old SYN reaches B',
    text: [
      'B cannot see that this SYN is old, and answers. Nobody at A waits for that answer. In many textbooks A ignores it, so in both worlds A keeps silent here.',
    ],
    after: [
      'Without the third segment, B’s program holds a connection from {{without:B.ESTABLISHED#2.from}} on with nobody at the other end, and unless keep-alive is on, no timer of TCP ever ends it. With it, B waits in SYN-RECEIVED to be confirmed, and gives up after {{with:B.SYN-RECEIVED#2.lasts}}; its program never hears of it.',
      'A wished for one connection and sent its wish twice. B sees two wishes, and only A can tell which of them is over.',
    ],
  },
  reset: {
    title: 'A objects',
    text: [
      'By RFC 9293 A must not keep silent: what belongs to no connection draws a RST. Now A does so in both worlds. Consider the world without the third segment.',
    ],
    after: [
      'Without the third segment, B’s program was given a connection and lost it again {{without:B.ESTABLISHED#2.lasts}} later. With it, the RST takes B from SYN-RECEIVED back to LISTEN, and its program is told nothing: a mistake found out before it could do harm.',
    ],
  },
  'reset-lost': {
    title: 'The RST is lost',
    text: [
      'A’s RST is a segment like any other, and can be lost. Consider again the world without the third segment.',
    ],
    after: [
      'Without the third segment B takes itself for connected and waits for A to speak, and A knows of nothing: what B has set aside for it stays taken. With it, B’s SYN,ACK is still unacknowledged; B repeats it at {{with:B2.syn#2.sent}}, draws another RST, and is back in LISTEN.',
    ],
  },
  'old-text': {
    title: 'Old octets follow',
    text: [
      'A is silent again. But the network has kept a second copy of A’s {{without:A.1-5.len}} octets too, and it comes to B after the old SYN. Consider the world without the third segment.',
    ],
    after: [
      'Without the third segment B’s program reads octets from a conversation that is over; with it, B has not opened yet and answers them with a RST. Their ack {{without:A.1-5.ack}} is old, but near enough to B’s numbers to pass here; the check of RFC 5961 refuses octets whose ack lies far off.',
      'RFC 9293 names just this as the principal reason: old duplicates of an opening must cause no confusion. B trusts a SYN only when its own new number {{with:B2.syn.seq}} comes back acknowledged, and old segments know only old numbers.',
    ],
  },
  'both-call': {
    title: 'Both call at once',
    text: ['Here nobody listens. Both programs call OPEN at the same moment, and their SYNs cross.'],
    after: [
      'One connection opens, with four segments and without a client. Usually three are enough, because one of them, the SYN,ACK, does two jobs; what counts is not how many there are, but that each end has heard its own number acknowledged. (Linux adds an ACK on each side.)',
    ],
  },
  'now-you': {
    title: 'Now you: fool B',
    text: [
      'The third segment is missing again, and the network is perfect. Change one thing, so that at the end B holds a connection that nobody shares.',
    ],
    hint: 'After the close B listens again. What if a SYN of A came only then?',
    after: [
      'B believed a SYN, and could not find out whether anybody still wanted the connection. To ask just that is what the third segment is for.',
    ],
  },
  'old-text-read': {
    title: 'Harder: old octets',
    text: [
      'The same world once more. Change two things at most, so that B’s program reads octets of A in a connection that A has never opened.',
    ],
    hint: 'First B needs a connection that nobody shares; then A’s octets must come once more, or only then.',
    after: [
      'To B’s program these octets look like any others: it cannot know that A wrote them for another connection. Only TCP can keep them away, and without the third segment it does not.',
    ],
  },
} as const satisfies LessonText
