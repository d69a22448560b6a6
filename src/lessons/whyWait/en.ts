import type { LessonText } from '../lesson'

export const text = {
  'finished-first': {
    title: 'Who is finished first?',
    text: [
      'A closed first, then B. Both FINs have come. The last of the four segments, A’s ACK, is about to reach B.',
    ],
    after: [
      'B knows now that both directions are closed. Its end of the connection is CLOSED; only its listener goes on. A cannot know whether its ACK has come, so it waits in TIME-WAIT: {{timeWait}}, two maximum segment lifetimes (2MSL).',
      'B is finished {{apart}} before A. That is the wait, less the one trip of the ACK.',
    ],
  },
  'last-ack': {
    title: 'The last ACK is lost',
    text: [
      'This time the ACK of B’s FIN does not arrive. A has nothing more to send; B is still in LAST-ACK.',
    ],
    after: [
      'B misses an acknowledgment, so its timer sends the FIN again at {{B.fin#2.sent}}. The ACK has no timer. A can only wait, to be there when the FIN comes.',
    ],
  },
  afresh: {
    title: 'The FIN comes again',
    text: [
      'A entered TIME-WAIT at {{A.TIME-WAIT.from}}. At {{B.fin#2.arrives}} the FIN reaches it a second time. How much longer will A stay, counted from there?',
    ],
    after: [
      'A acknowledges again. That ACK can be lost like the first, so the whole {{timeWait}} begin afresh, and A is CLOSED only at {{A.TIME-WAIT.to}}.',
    ],
  },
  without: {
    title: 'What if A does not wait?',
    text: [
      'The same loss in two worlds. In one of them A has no TIME-WAIT: it forgets the connection as soon as its ACK is sent. The question is about that world.',
    ],
    after: [
      'A no longer knows the connection, and a closed port answers with RST. B’s program is told “reset” at {{without:A0.rst-fin.arrives}}, although every octet has arrived.',
      'With the wait, the same FIN draws an ACK, and B closes in the ordinary way.',
    ],
  },
  silence: {
    title: 'And if A does not even answer?',
    text: [
      'RFC 9293 has a closed port answer with RST. But a firewall may swallow it, or A may be switched off. Here A stays silent.',
    ],
    after: [
      'B sent its FIN {{B.fin.times}} times, each time after twice the pause, and gave up at {{B.LAST-ACK.to}}. For {{B.LAST-ACK.lasts}} it kept a connection that was over.',
    ],
  },
  'two-lives': {
    title: 'Two lifetimes',
    text: [
      'MSL, the maximum segment lifetime, is the longest that a segment may be on its way; what is older is discarded by the network.',
      'Here MSL is {{msl}}, so that two of them fit into the picture. The ACK is stuck until it dies. The FIN that B sends meanwhile is slow as well.',
    ],
    after: [
      'The ACK left A at {{A.ack-fin.sent}} and died at {{A.ack-fin.expires}}, one MSL old. The FIN that B had sent before that came at {{B.fin#2.arrives}}, and A was still there.',
      'One MSL for the ACK to arrive or die, one more for a FIN sent just before: 2MSL. It cannot cover a FIN that B sends later than that.',
    ],
  },
  'one-life': {
    title: 'Would one lifetime do?',
    text: [
      'The same faults, but A waits one MSL only, {{timeWait}}, until its ACK has died. B’s FIN is still on its way.',
    ],
    after: [
      'The wait was over at {{A.TIME-WAIT.to}}, the FIN came at {{B.fin#2.arrives}}. It had lived less than one MSL, but it had set out later than the ACK. RST threw B out of LAST-ACK.',
      'How long is an MSL? RFC 793 says 2\u00a0minutes, practice takes 30\u00a0s, 1\u00a0minute or 2\u00a0minutes. Linux waits a fixed 60\u00a0s in TIME-WAIT, whatever the MSL.',
    ],
  },
  'now-you': {
    title: 'Now you',
    text: [
      'A waits one MSL, {{timeWait}}, and nothing goes wrong. Make two changes in the network, so that a reset throws B out of LAST-ACK.',
    ],
    hint: 'B must repeat its FIN, and no FIN may reach A before its wait is over.',
    after: [
      'A was gone when the FIN came. With two MSL it is there for every FIN that B sends within one MSL of A’s ACK: none of these can come later than that.',
    ],
  },
} as const satisfies LessonText
