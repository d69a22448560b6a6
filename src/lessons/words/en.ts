/** What all lessons and challenges share: questions, answers, beliefs and goals. Texts of one lesson are in its folder. */
export const lessonsEn = {
  'when.then': 'Now,',
  'when.at': 'At {{time}},',
  'when.arrived': 'When the {{segment}} from {{sender}} reaches {{host}},',
  'when.copy': 'When the copy of the {{segment}} from {{sender}} reaches {{host}},',
  'when.lost': 'When the {{segment}} from {{sender}} has been lost,',
  'when.expired': 'When the {{segment}} from {{sender}} has grown too old,',
  'when.timer': 'When the retransmission timer of {{host}} runs out,',
  'when.timeWait': 'When the 2MSL timer of {{host}} runs out,',
  'when.call': 'When the program at {{host}} calls {{call}},',
  'when.crash': 'When {{host}} has crashed,',

  'ask.state': 'in which state is {{host}} then?',
  'ask.ack': 'which ack stands in the {{segment}} that {{host}} sends?',
  'ask.seq': 'which seq stands in the {{segment}} that {{host}} sends?',
  'ask.next': 'which segment is sent next?',
  'ask.repeats': 'who will send something again?',
  'ask.wait': 'how long does {{host}} set its retransmission timer?',
  'ask.wait.timeWait': 'how long will {{host}} stay in TIME-WAIT?',
  'ask.sees': 'what is the program at {{host}} told?',
  'ask.worlds': 'in which of the two worlds does this run end well?',
  'ask.count': 'how many segments will this take?',
  'ask.who': 'who passes through {{state}}?',

  'choice.plain': '{{text}}',
  'choice.ack': 'ack {{number}}',
  'choice.seq': 'seq {{number}}',
  'choice.sends': '{{host}} sends {{segment}}',
  'choice.nothing': 'Nothing more is sent',
  'choice.host': '{{host}} alone',
  'choice.both': 'Both',
  'choice.nobody': 'Neither',
  'choice.worlds.both': 'In both',
  'choice.worlds.with': 'Only with the mechanism',
  'choice.worlds.without': 'Only without the mechanism',
  'choice.worlds.neither': 'In neither',
  'choice.sees.connected': 'You are connected',
  'choice.sees.delivered': 'Here is text for you',
  'choice.sees.end-of-stream': 'Your peer has no more to say',
  'choice.sees.refused': 'The connection is refused',
  'choice.sees.reset': 'The connection has been reset',
  'choice.sees.timed-out': 'The connection has timed out',
  'choice.sees.closed': 'The connection is closed',
  'choice.sees.address-in-use': 'The address is in use',
  'choice.sees.ok': 'Your call has succeeded',
  'choice.sees.queued': 'Your call is queued',
  'choice.sees.error': 'Your call is refused',
  'choice.sees.nothing': 'Nothing',

  'belief.1': 'An ack names the octet that is expected next, not the last one that has come.',
  'belief.2':
    'SYN and FIN each take up one number. Only so can an ack say whether they came: without that step the ack would be the same before and after.',
  'belief.3':
    'A pure ACK takes up no number. If it did, each ACK would have to be acknowledged, and those ACKs again, without end.',
  'belief.4':
    'The third segment is not politeness. Only by it does B learn that somebody really wants this connection, now.',
  'belief.5':
    'That both can send and receive is shown in both worlds: on a network that loses and delays nothing, two segments do as well. What the third one keeps out is an old SYN.',
  'belief.6':
    'A segment with text carries the same ack as the lost one, so it opens the connection just as well. A reset would come only after B had given up.',
  'belief.7':
    'A pure ACK is never repeated by its sender: it took up no number, so no timer runs for it. The one who waits for it repeats, and that draws a new ACK.',
  'belief.8':
    'The two ends are never ESTABLISHED at the same instant: the news needs a trip through the network.',
  'belief.9': 'Nobody needs to be the client: two active OPENs that cross make one connection.',
  'belief.10':
    'A FIN closes one direction only. The other stays open for as long as its owner has something to say.',
  'belief.11':
    'Four is not a law. Each direction needs a FIN and an ACK; when the peer has nothing more to say, its ACK and its FIN travel in one segment.',
  'belief.12':
    'From the SYN,ACK on every segment carries an ack; only a RST may do without. A FIN without an ack would be dropped.',
  'belief.13':
    'Who waits is settled by who closes first, not by who is client or server. If both close at once, both wait.',
  'belief.14': 'The wait of 2MSL is TIME-WAIT itself: it begins when that state is entered, and only there.',
  'belief.15':
    'The last ACK can be lost like any other. Then the FIN is repeated, and somebody has to be there to answer it.',
  'belief.16': 'One MSL is for the last ACK to die out, one for a FIN that was sent just before it came.',
  'belief.17':
    'New numbers do not protect by themselves: where the ranges overlap, an old octet fits in as if it were new. What protects is that it has died before.',
  'belief.18': 'A FIN that comes during the wait starts the wait afresh: its ACK may be lost too.',
  'belief.19':
    'CLOSE-WAIT has no timer. It waits for the program at that host to call CLOSE, and for nothing else.',
  'belief.20':
    'TIME-WAIT and tcp_fin_timeout are two things. That knob limits how long Linux keeps an orphaned FIN-WAIT-2; its TIME-WAIT is a fixed 60 s.',

  'goal.clean-close': 'The connection opens, and closes by FIN on both sides',
  'goal.b-repeats-syn-ack': 'B sends its SYN,ACK twice',
  'goal.a-syn-three-times': 'A sends its SYN three times',
  'goal.open-without-two-syns': 'The connection opens, though the first two SYNs of A never arrive',
  'goal.text-opens-b': 'B becomes ESTABLISHED by a segment with text in it',
  'goal.ghost-at-b': 'At the end B holds a connection that nobody shares',
  'goal.not-fooled': 'An old SYN reaches B, and B is not fooled',
  'goal.ghost-reads': 'Old text of A is read by a connection of B that A never opened',
  'goal.three-segment-close': 'The connection is closed with three segments',
  'goal.text-after-fin': 'A is given text after it has closed its own direction',
  'goal.both-closing': 'Both hosts pass through CLOSING',
  'goal.both-time-wait': 'Both hosts pass through TIME-WAIT',
  'goal.only-b-waits': 'B alone passes through TIME-WAIT',
  'goal.close-wait-for-ever': 'A host stays in CLOSE-WAIT for ever',
  'goal.b-fin-twice': 'B sends its FIN twice',
  'goal.b-fin-three-times': 'B sends its FIN three times',
  'goal.wait-afresh': 'The 2MSL timer starts afresh',
  'goal.last-ack-reset': 'A reset throws B out of LAST-ACK',
  'goal.foreign-octet': 'An octet of an old connection is read by a new one',
  'goal.old-text-refused': 'An octet of an old connection arrives late, and is not read',
  'goal.address-in-use': 'A program is told that its address is in use',
  'goal.second-connection': 'The same two sockets are connected a second time',
  'goal.wait-cut-short': 'TIME-WAIT ends before its time',
  'goal.a-reset-unasked': 'A is told of a reset, though nobody has called ABORT',
  'goal.half-open-found': 'A half-open connection is found out by a reset',
  'goal.gives-up': 'A host gives up',
  'goal.grows-too-old': 'A segment grows older than MSL',
} as const
