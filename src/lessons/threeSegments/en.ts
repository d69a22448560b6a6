import type { LessonText } from '../lesson'

export const text = {
  'two-hosts': {
    title: 'Two programs want to talk',
    text: [
      'The program at B waits for callers: LISTEN. The program at A calls OPEN, and its TCP sends the first segment, a SYN.',
      'It tells B two things: I want to talk to you, and I count my octets from {{A.syn.seq}}. That number is A’s initial sequence number.',
    ],
    after: [
      'The SYN is on its way, and A waits in SYN-SENT. Time runs downward here; the slope is the {{delay}} that every segment needs.',
    ],
  },
  'syn-arrives': {
    title: 'The first segment arrives',
    text: ['B has A’s wish in its hands.'],
    after: [
      'B has answered, but it does not know yet whether its answer arrives. SYN-RECEIVED means just this: I have heard you, and wait to hear that you have heard me.',
    ],
  },
  'plus-one': {
    title: 'One answer, two jobs',
    text: ['B’s answer acknowledges A’s SYN, and brings B’s own first number, {{B.syn.seq}}.'],
    after: [
      'The SYN itself took up one number, {{A.syn.seq}}, so the next one expected is {{B.syn.ack}}. That is what makes it possible to acknowledge a SYN at all: without that step, the ack would read {{A.syn.seq}} whether the SYN had come or not.',
    ],
  },
  'half-a-trip': {
    title: 'A knows. Does B?',
    text: ['The SYN,ACK is about to reach A, which will be ESTABLISHED at that moment.'],
    after: [
      'Here A is ESTABLISHED for another {{delay}} and B is not. A host knows only what has reached it: B learns of this one trip later.',
    ],
  },
  third: {
    title: 'The third segment',
    text: ['A acknowledges B’s number: ack {{A.ack-syn.ack}}.'],
    after: [
      'Now B is ESTABLISHED too, at {{B.ESTABLISHED.from}}. Both numbers are known at both ends, and both ends know that they are. From here on text may flow in both directions.',
    ],
  },
  'no-number': {
    title: 'What did the third segment cost?',
    text: ['The third segment had seq {{A.ack-syn.seq}}. A now sends its first {{A.1-5.len}} octets.'],
    after: [
      'The ACK used up no number: the first octet has the number {{A.1-5.seq}} again. Numbers count octets, SYN and FIN, and nothing else.',
    ],
  },
  'next-octet': {
    title: 'Which one do you want next?',
    text: ['Octets {{A.1-5.seq}} to {{A.1-5.last}} are on their way to B.'],
    after: [
      'B has everything up to {{A.1-5.last}}, and asks for {{B.ack-5.ack}}. An ack always names what is wanted next.',
    ],
  },
  'now-you': {
    title: 'Now you',
    text: [
      'Every segment but the first SYN carries an ack. So must it really be the third segment that opens the connection for B?',
      'Change one thing, so that B becomes ESTABLISHED by a segment with text in it.',
    ],
    hint: 'B is opened by the first ack of its number that arrives. What if another segment were the first?',
    after: [
      'The text carried the same ack as the third segment and did its work, for that one did not come first. What “third” stands for is this: B has heard that its own number arrived. It does not matter which segment says so.',
    ],
  },
} as const satisfies LessonText
