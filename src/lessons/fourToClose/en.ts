import type { LessonText } from '../lesson'

export const text = {
  'first-fin': {
    title: 'A has no more to say',
    text: ['A’s octets have been acknowledged. Now A’s program calls CLOSE, and its TCP has to tell B.'],
    after: [
      'FIN says: no more octets will come from me. This one has seq u = {{A.fin.seq}}, and ack {{A.fin.ack}} like A’s segments before it: from the SYN,ACK on every segment carries an ack, and only a RST may do without.',
      'Figures that show a bare FIN have left the ACK out.',
    ],
  },
  'u-plus-one': {
    title: 'B has heard it',
    text: ['A’s FIN has seq u = {{A.fin.seq}} and carries no octets. B acknowledges it at once.'],
    after: [
      'A FIN takes up one number, as a SYN does; so B can acknowledge it: ack u + 1 = {{B.ack-fin.ack}}. The seq of this ACK, v, is {{B.ack-fin.seq}}, and B’s own direction is still open.',
    ],
  },
  'other-direction': {
    title: 'The other direction',
    text: ['B’s program has read A’s octets to the end. It has nothing to say either, and calls CLOSE too.'],
    after: [
      'B’s FIN has seq w = {{B.fin.seq}}, and A answers with ack w + 1 = {{A.ack-fin.ack}}. (Some notes write seq there; it is the ack.) Two directions, a FIN and an ACK for each: that makes four.',
      'A began, so its close is the active one and B’s the passive one. A now waits in TIME-WAIT; the next lesson asks why.',
    ],
  },
  'half-close': {
    title: 'One direction is closed',
    text: [
      'In this run B is not done when A is. A’s FIN has been acknowledged, and now {{B.1-10.len}} octets from B are on their way to A.',
    ],
    after: [
      'A’s FIN ended A’s own direction only. B may go on for as long as it likes, and A reads and acknowledges: a half-close. So B’s ACK and B’s FIN are two segments, and w = {{B.fin.seq}} is no longer v = {{B.ack-fin.seq}}.',
      'CLOSE in the RFC means only that. In socket programs it is shutdown(SHUT_WR); after close() nobody reads any more, and Linux answers such octets with RST.',
    ],
  },
  three: {
    title: 'Must it be four?',
    text: [
      'Now B’s program calls CLOSE at the very moment at which it reads the end. Count from A’s FIN to the last ACK.',
    ],
    after: [
      'B’s ACK and B’s FIN travel as one segment, with seq {{B.fin.seq}} and ack {{B.fin.ack}}. Each direction still has its FIN and its ACK. Linux often waits some milliseconds before it acknowledges a FIN, so recordings often show three segments.',
    ],
  },
  crossing: {
    title: 'Both close at once',
    text: [
      'Both programs call CLOSE at the same moment, and the FINs cross. A, in FIN-WAIT-1, is about to get B’s.',
    ],
    after: [
      'A knows that B is done, but its own FIN is still unacknowledged: that is CLOSING. The missing ACK takes A to TIME-WAIT, and B goes the same way. Neither was first, so both wait.',
    ],
  },
  'server-first': {
    title: 'The server closes first',
    text: [
      'B listened and A called, so B is what is called the server. This time B’s program calls CLOSE first.',
    ],
    after: [
      'Who opens and who closes first are two separate facts. Here B does the active close and has the wait; A, the client, closes passively and is CLOSED at {{A.CLOSED.from}}.',
    ],
  },
  'never-closes': {
    title: 'A program that never closes',
    text: [
      'A has closed, and B’s TCP acknowledges it. B’s program is told that A has no more to say, but it never calls CLOSE.',
    ],
    after: [
      'B’s TCP may not close on its own: only the program can know that it has no more to say. B stays in CLOSE-WAIT and A in FIN-WAIT-2, and neither has a timer. Many connections in CLOSE-WAIT are a fault of a program, not of the network.',
      'Linux gives up FIN-WAIT-2 after a while once no program holds the connection; CLOSE-WAIT it leaves to the program.',
    ],
  },
  'now-you': {
    title: 'Now you',
    text: [
      'A calls CLOSE at {{A.fin.sent}}. B calls CLOSE at {{B.fin.sent}}, when A’s FIN has already come. Change one thing, so that both pass through CLOSING.',
    ],
    hint: 'CLOSING is entered when the peer’s FIN comes before the ACK of one’s own. So B must send its FIN while A’s is still on its way.',
    after: [
      'The FINs crossed: each came to a host that had sent its own and had no ACK for it yet. Both programs only called CLOSE; which states that leads through depends on what is on its way at the time.',
    ],
  },
} as const satisfies LessonText
