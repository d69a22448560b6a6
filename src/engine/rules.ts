/** A paragraph that a step can obey: where it stands, and what it says in one line of plain words. */
export interface Rule {
  /** The section, of RFC 9293 unless another is named. */
  readonly section: string
  readonly text: string
}

/** Every rule that the engine and the hosts around it obey, in the order of the RFC. */
export const rules = {
  // 3.10.1 OPEN
  'open/passive': { section: '3.10.1', text: 'A passive OPEN makes a TCB and waits in LISTEN.' },
  'open/active': {
    section: '3.10.1',
    text: 'An active OPEN chooses an ISS, sends a SYN and waits in SYN-SENT.',
  },
  'open/listening': {
    section: '3.10.1',
    text: 'An active OPEN turns a passive connection into an active one.',
  },
  'open/unspecified': { section: '3.10.1', text: 'An active OPEN must name the remote socket.' },
  'open/exists': { section: '3.10.1', text: 'There is a connection already: the OPEN is refused.' },

  // 3.10.2 SEND
  'send/none': { section: '3.10.2', text: 'There is no connection to send on.' },
  'send/listening': {
    section: '3.10.2',
    text: 'A SEND turns a passive connection with a known peer into an active one.',
  },
  'send/unspecified': { section: '3.10.2', text: 'A SEND in LISTEN must know the remote socket.' },
  'send/queued': { section: '3.10.2', text: 'Text is queued until the connection is ESTABLISHED.' },
  'send/text': { section: '3.10.2', text: 'Text is cut into segments and sent with an acknowledgment.' },
  'send/closing': { section: '3.10.2', text: 'After CLOSE nothing more can be sent.' },

  // 3.10.3 RECEIVE
  'receive/none': { section: '3.10.3', text: 'There is no connection to receive from.' },
  'receive/queued': { section: '3.10.3', text: 'The RECEIVE waits for text.' },
  'receive/text': { section: '3.10.3', text: 'Text on hand goes to the user.' },
  'receive/window': {
    section: '3.8.6.2.2',
    text: 'Room has become free: the peer is told of the larger window.',
  },
  'receive/closing': { section: '3.10.3', text: 'The peer has closed and no text is left.' },

  // 3.10.4 CLOSE
  'close/none': { section: '3.10.4', text: 'There is no connection to close.' },
  'close/unopened': { section: '3.10.4', text: 'Nothing is open yet: the TCB is deleted.' },
  'close/queued': { section: '3.10.4', text: 'The FIN waits until the text before it has been sent.' },
  'close/fin': { section: '3.10.4', text: 'The user has no more to send: a FIN says so.' },
  'close/again': { section: '3.10.4', text: 'The connection is closing already.' },
  'close/unread': {
    section: '3.6.1 (SHLD-3)',
    text: 'Text was left unread: a reset tells the peer that it is lost.',
  },

  // 3.10.5 ABORT, 3.10.6 STATUS
  'abort/none': { section: '3.10.5', text: 'There is no connection to abort.' },
  'abort/silent': { section: '3.10.5', text: 'The TCB is deleted; the peer has nothing to be told.' },
  'abort/reset': { section: '3.10.5', text: 'A reset is sent and the TCB is deleted.' },
  'status/none': { section: '3.10.6', text: 'There is no connection to ask about.' },
  'status/state': { section: '3.10.6', text: 'The state is returned.' },

  // 3.10.7.1 CLOSED
  'closed/rst': { section: '3.10.7.1', text: 'A reset that meets no connection is dropped.' },
  'closed/no-ack': {
    section: '3.10.7.1',
    text: 'No connection: the answer is a reset that acknowledges the segment.',
  },
  'closed/ack': {
    section: '3.10.7.1',
    text: 'No connection: the answer is a reset with the number that the ACK asked for.',
  },
  'closed/silent': { section: '3.10.7.1 switched off', text: 'No connection, and this host stays silent.' },

  // 3.10.7.2 LISTEN
  'listen/rst': {
    section: '3.10.7.2',
    text: 'A reset cannot be meant for a connection that has sent nothing.',
  },
  'listen/ack': {
    section: '3.10.7.2',
    text: 'Nothing has been sent, so nothing can be acknowledged: a reset is the answer.',
  },
  'listen/syn': {
    section: '3.10.7.2',
    text: 'A SYN is answered by SYN,ACK; the connection waits in SYN-RECEIVED.',
  },
  'listen/syn-two-way': {
    section: '3.10.7.2 changed',
    text: 'Two-way: a SYN is answered by SYN,ACK and the connection is ESTABLISHED at once.',
  },
  'listen/other': { section: '3.10.7.2', text: 'What is neither RST, ACK nor SYN is dropped.' },

  // 3.10.7.3 SYN-SENT
  'syn-sent/bad-ack': {
    section: '3.10.7.3',
    text: 'The ACK is for something never sent: a reset is the answer.',
  },
  'syn-sent/bad-ack-rst': {
    section: '3.10.7.3',
    text: 'A reset whose ACK is for something never sent is dropped.',
  },
  'syn-sent/rst': { section: '3.10.7.3', text: 'A reset that acknowledges our SYN refuses the connection.' },
  'syn-sent/rst-no-ack': {
    section: '3.10.7.3',
    text: 'A reset without an ACK proves nothing and is dropped.',
  },
  'syn-sent/syn-ack': {
    section: '3.10.7.3',
    text: 'Our SYN is acknowledged and the peer has sent its own: ESTABLISHED, and an ACK goes out.',
  },
  'syn-sent/syn-ack-two-way': {
    section: '3.10.7.3 changed',
    text: 'Two-way: the SYN,ACK opens the connection and no third segment follows.',
  },
  'syn-sent/syn': { section: '3.10.7.3', text: 'Both open at once: SYN meets SYN, and SYN,ACK is sent.' },
  'syn-sent/neither': { section: '3.10.7.3', text: 'Neither SYN nor RST: dropped.' },

  // 3.10.7.4 first: sequence number
  'sequence/outside': {
    section: '3.10.7.4 first',
    text: 'Outside the window: an ACK says what is expected, and the segment is dropped.',
  },
  'sequence/outside-rst': {
    section: '3.10.7.4 first',
    text: 'A reset outside the window is dropped without a word.',
  },
  'sequence/limited': {
    section: 'RFC 5961, 7',
    text: 'An ACK would be the answer, but too many have been sent for such segments: dropped.',
  },
  'sequence/syn-again': { section: 'Linux', text: 'The SYN came again: the SYN,ACK is sent again.' },
  'sequence/syn-again-two-way': {
    section: '3.10.7.4 changed',
    text: 'Two-way: the SYN came again, so the SYN,ACK is sent again.',
  },
  'sequence/fin-again': {
    section: '3.10.7.4 fifth',
    text: 'The FIN came again: it is acknowledged again and TIME-WAIT starts afresh.',
  },
  'sequence/simultaneous-open': {
    section: '3.5 Figure 7, A.2',
    text: "The peer's SYN came again with an ACK of ours: the connection is ESTABLISHED.",
  },
  'sequence/held': {
    section: '3.10.7.4 first (SHLD-31)',
    text: 'Before its turn: kept until the gap is filled; an ACK says what is missing.',
  },
  'sequence/shut': {
    section: '3.10.7.4 first',
    text: 'The window is shut: the text is not taken, but its ACK counts.',
  },

  // 3.10.7.4 second: RST
  'rst/challenge': {
    section: '3.10.7.4 second, RFC 5961',
    text: 'A reset in the window but not at RCV.NXT: a challenge ACK asks whether it is meant.',
  },
  'rst/listen': { section: '3.10.7.4 second', text: 'A reset ends a half-made connection: back to LISTEN.' },
  'rst/refused': { section: '3.10.7.4 second', text: 'A reset ends a half-made connection: refused.' },
  'rst/reset': {
    section: '3.10.7.4 second',
    text: 'A reset at RCV.NXT ends the connection; the user is told.',
  },
  'rst/closing': {
    section: '3.10.7.4 second',
    text: 'A reset at RCV.NXT ends a connection that was closing.',
  },

  // 3.10.7.4 fourth: SYN
  'syn/listen': {
    section: '3.10.7.4 fourth',
    text: 'A SYN in the window of a half-made connection: back to LISTEN.',
  },
  'syn/challenge': {
    section: '3.10.7.4 fourth, RFC 5961',
    text: 'A SYN on a living connection draws a challenge ACK.',
  },
  'syn/reopen': {
    section: '3.6.1 (MAY-2)',
    text: 'A newer SYN ends TIME-WAIT early and opens a new incarnation.',
  },

  // 3.10.7.4 fifth: ACK
  'ack/off': { section: '3.10.7.4 fifth', text: 'Without the ACK bit a segment means nothing here.' },
  'ack/opens': { section: '3.10.7.4 fifth', text: 'Our SYN is acknowledged: ESTABLISHED.' },
  'ack/opens-not': { section: '3.10.7.4 fifth', text: 'The ACK is not for our SYN: a reset is the answer.' },
  'ack/blind': {
    section: '3.10.7.4 fifth, RFC 5961',
    text: 'The ACK is older than any window: an ACK goes back, the segment is dropped.',
  },
  'ack/unsent': {
    section: '3.10.7.4 fifth',
    text: 'The ACK is for something not yet sent: an ACK goes back, the segment is dropped.',
  },
  'ack/new': {
    section: '3.10.7.4 fifth',
    text: 'New octets are acknowledged and leave the retransmission queue.',
  },
  'ack/old': { section: '3.10.7.4 fifth', text: 'The ACK says nothing new.' },
  'ack/fin-wait-2': {
    section: '3.10.7.4 fifth',
    text: 'Our FIN is acknowledged: now we wait for the FIN of the peer.',
  },
  'ack/time-wait': { section: '3.10.7.4 fifth', text: 'Both FINs are acknowledged: TIME-WAIT.' },
  'ack/closing': {
    section: '3.10.7.4 fifth',
    text: 'Our FIN is not acknowledged yet: the rest of the segment is ignored.',
  },
  'ack/closed': {
    section: '3.10.7.4 fifth',
    text: 'Our FIN is acknowledged and the peer has closed: the TCB is deleted.',
  },

  // 3.10.7.4 seventh: text
  'text/taken': {
    section: '3.10.7.4 seventh',
    text: 'The text is next in order: it goes to the user and is acknowledged.',
  },
  'text/after-fin': { section: '3.10.7.4 seventh', text: 'Text after the FIN of the peer is ignored.' },
  'text/deaf': {
    section: '3.6.1 (SHLD-3)',
    text: 'Text for a user who has closed: a reset tells the peer that it is lost.',
  },

  // 3.10.7.4 eighth: FIN
  'fin/close-wait': {
    section: '3.10.7.4 eighth',
    text: 'The peer has closed its direction: CLOSE-WAIT, until our user closes too.',
  },
  'fin/closing': {
    section: '3.10.7.4 eighth',
    text: 'FIN meets FIN: both close at once, and ours is not acknowledged yet.',
  },
  'fin/time-wait': {
    section: '3.10.7.4 eighth',
    text: 'Our FIN is acknowledged and the peer has closed as well: TIME-WAIT.',
  },
  'fin/no-wait': {
    section: '3.10.7.4 eighth changed',
    text: 'TIME-WAIT is switched off: the TCB is deleted at once.',
  },
  'fin/again': {
    section: '3.10.7.4 eighth',
    text: 'A further FIN is acknowledged; the state stays, and TIME-WAIT starts afresh.',
  },

  // 3.10.8 timeouts
  'timeout/retransmission': {
    section: '3.10.8; RFC 6298 5.4–5.6',
    text: 'No ACK in time: the oldest segment is sent again and the RTO doubles.',
  },
  'timeout/probe': { section: '3.8.6.1', text: 'The window is shut: one octet asks whether it still is.' },
  'timeout/gave-up': {
    section: '3.8.3',
    text: 'Sent too often without an answer: the connection is given up.',
  },
  'timeout/user': { section: '3.10.8', text: 'The user timeout is over: the connection is aborted.' },
  'timeout/time-wait': { section: '3.10.8', text: 'TIME-WAIT is over: the TCB is deleted.' },
  'timeout/fin-wait-2': {
    section: 'Linux',
    text: 'A closed connection waits in FIN-WAIT-2 for a limited time only.',
  },

  // What the hosts and the network do around TCP
  'host/address-in-use': { section: '3.10.1; 3.6.1', text: 'The pair of sockets is still in use.' },
  'host/reuse': { section: '3.6.1', text: 'SO_REUSEADDR: the wait is cut short for a new connection.' },
  'host/call': { section: '3.9.1', text: 'The program makes a call.' },
  'host/crash': { section: '3.5.1', text: 'The host loses all its connections without a word.' },
  'network/lost': { section: '1', text: 'The network loses the segment.' },
  'network/expired': { section: '3.4.2', text: 'The segment is older than MSL: the network discards it.' },
} as const satisfies Record<string, Rule>

/** The name of a rule, `state-or-check/what`. */
export type RuleId = keyof typeof rules
