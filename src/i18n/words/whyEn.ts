/**
 * Why a thing happened, for each rule that was obeyed: two or three sentences, as a teacher would say them. The numbers
 * come from the trace (`src/app/words/facts.ts` says what each placeholder stands for).
 */
export const whyEn = {
  'why.open/passive':
    'A passive OPEN makes a TCB and waits in LISTEN. {{host}} sends nothing: it only declares that a SYN from outside is welcome.',
  'why.open/active':
    '{{host}} chooses its initial send sequence number, ISS {{seq}}, and tells it to {{peer}} in a SYN. The SYN takes up one number itself, so the first octet of text will be {{end}}. Until an answer comes, {{host}} waits in SYN-SENT.',
  'why.open/listening':
    '{{host}} had been waiting for others; now it takes the first step itself. It chooses ISS {{seq}}, sends a SYN with it, and waits in SYN-SENT for an answer.',
  'why.open/unspecified':
    'An active OPEN must say to whom: without a remote socket there is nobody to send a SYN to. The call fails, and nothing is sent.',
  'why.open/exists':
    'Between these two sockets there is a connection already, in {{state}}. A pair of sockets can carry only one connection at a time, so the call fails and nothing changes.',

  'why.send/none': 'SEND needs a connection, and {{host}} has none. The call fails, and nothing is sent.',
  'why.send/listening':
    '{{host}} was listening, but now it has something to say to a peer that it knows. It becomes the active side: it chooses ISS {{seq}}, sends a SYN, and keeps the text until the connection is ESTABLISHED.',
  'why.send/unspecified':
    'In LISTEN {{host}} does not know yet with whom it will speak. Without a remote socket the text has no destination, so the call fails.',
  'why.send/queued':
    'The {{octets|octet}} of text must wait in the queue, for the connection is only {{state}}. The text goes out as soon as {{host}} is ESTABLISHED; the program need not wait for that.',
  'why.send/text':
    'Octets {{seq}} to {{last}} go out, and the same segment acknowledges all that has come so far: ack {{ack}} is the number that {{host}} expects next. {{host}} keeps a copy and sends it again unless {{peer}} acknowledges {{end}} in time.',
  'why.send/text.waits':
    'The text is accepted, but there is no room for it in the window of {{peer}} at present. It waits at {{host}} until {{peer}} offers more room.',
  'why.send/closing':
    'After CLOSE, {{host}} has promised that no more text will follow: its FIN says so. The call fails.',

  'why.receive/none': 'RECEIVE needs a connection, and {{host}} has none. The call fails.',
  'why.receive/queued':
    'No text is at hand, so RECEIVE waits. It will be answered when some arrives, or when {{peer}} closes.',
  'why.receive/text':
    'Text had arrived earlier and was waiting in the buffer of {{host}}. The program takes it now; nothing has to be sent for that.',
  'why.receive/window':
    'The program takes text out of the buffer, so there is room again. {{host}} says so at once: {{reply}} offers a window of {{wnd}} octets, and {{peer}} may go on sending.',
  'why.receive/closing':
    '{{peer}} has sent its FIN, and all text before it has been taken: nothing more can come. RECEIVE ends, and the program knows it has reached the end.',

  'why.close/none': 'There is no connection to close. The call fails, and nothing is sent.',
  'why.close/unopened':
    'No connection has come about yet, so there is nobody to say goodbye to. {{host}} deletes the TCB; no segment is sent.',
  'why.close/queued':
    'CLOSE means “I have no more to send”, not “stop at once”. Something before it is still to be sent, so the FIN waits for its turn.',
  'why.close/fin':
    '{{host}} has no more to send, and says so with a FIN, seq {{seq}}. The FIN takes up one number, as an octet of text would, so {{peer}} will acknowledge it with ack {{end}}. Only this direction closes: {{host}} can still receive.',
  'why.close/fin.last':
    '{{peer}} has closed its direction before; now {{host}} closes too. Its FIN, seq {{seq}}, takes up one number, so {{peer}} will acknowledge it with ack {{end}}. In LAST-ACK, {{host}} waits for nothing but that.',
  'why.close/fin.waits':
    '{{host}} has no more to send. Its FIN is the next thing to go out, but the window of {{peer}} leaves no room for it yet.',
  'why.close/again': 'CLOSE has been called before, and once is enough. The call fails, and nothing is sent.',
  'why.close/unread':
    'Text had come that the program at {{host}} never read. An ordinary close would hide that it is lost; so {{host}} sends a reset, seq {{seq}}, and {{peer}} learns that not all was taken.',

  'why.abort/none': 'There is no connection to abort. The call fails, and nothing is sent.',
  'why.abort/silent':
    '{{host}} deletes the TCB. In this state {{peer}} holds nothing that a reset would have to end, so none is sent.',
  'why.abort/reset':
    'ABORT ends a connection at once: what is queued is thrown away, and a reset, seq {{seq}}, tells {{peer}} that no more will come and no more will be taken.',
  'why.status/none': 'There is no connection to ask about. The call fails.',
  'why.status/state':
    'STATUS only asks: the connection is in {{state}}. Nothing changes, and nothing is sent.',

  'why.closed/rst':
    '{{host}} has no connection that this reset could end. It is dropped without an answer: were resets answered by resets, there would be no end to it.',
  'why.closed/no-ack':
    '{{host}} has no connection for this {{segment}}, seq {{seq}}. The segment carried no ACK that a number could be taken from, so the reset has seq 0 and acknowledges what came: ack {{replyAck}} shows {{peer}} that it is the answer.',
  'why.closed/ack':
    '{{host}} has no connection for this {{segment}}; it knows nothing of what {{peer}} means. The reset takes its seq {{replySeq}} from the ack of the segment: the number that {{peer}} expected when it sent this. If {{peer}} still expects it, it will believe the reset.',
  'why.closed/silent':
    '{{host}} has no connection for this {{segment}}. RFC 9293 wants a reset in answer; here that is switched off, so {{peer}} hears nothing.',

  'why.listen/rst':
    'A listener has sent nothing, so nothing that a reset could refuse or end. The segment is dropped, and {{host}} listens on.',
  'why.listen/ack':
    'A listener has sent nothing that could be acknowledged, so ack {{ack}} must belong to something older. {{host}} answers with a reset, seq {{replySeq}}, and listens on: no connection comes of it.',
  'why.listen/syn':
    '{{host}} now knows two things: {{peer}} wants to talk, and counts its octets from {{seq}}. It answers with a number of its own, seq {{replySeq}}, and with ack {{replyAck}}: the SYN took up one number, so {{replyAck}} is expected next. Whether this answer arrives it cannot know, so it waits in SYN-RECEIVED.',
  'why.listen/syn-two-way':
    '{{peer}} counts from {{seq}}; {{host}} answers with seq {{replySeq}} and ack {{replyAck}}. With the third segment of the handshake switched off it asks for no confirmation and is ESTABLISHED at once, even if this SYN is an old one that nobody stands behind.',
  'why.listen/other':
    'Neither RST nor ACK nor SYN: with such a segment no connection can begin. It is dropped, and {{host}} listens on.',

  'why.syn-sent/bad-ack':
    '{{host}} has sent nothing but its SYN, and ack {{ack}} does not acknowledge that: the segment belongs to something older. A reset, seq {{replySeq}}, tells {{peer}} so, and {{host}} goes on waiting for a true answer.',
  'why.syn-sent/bad-ack-rst':
    'This reset acknowledges {{ack}}, which {{host}} has never sent: it belongs to something older. It is dropped, and {{host}} goes on waiting.',
  'why.syn-sent/rst':
    'The reset acknowledges the SYN of {{host}}, ack {{ack}}, so it is a true answer: nobody listens there. {{host}} deletes the TCB, and its program is told that the connection is refused.',
  'why.syn-sent/rst-no-ack':
    'Without an ACK of its SYN, {{host}} cannot tell whether this reset is meant for it. It is dropped; anyone could have sent it.',
  'why.syn-sent/syn-ack':
    'Ack {{ack}} says that the SYN of {{host}} has arrived, and seq {{seq}} is the number from which {{peer}} counts. So {{host}} is ESTABLISHED. With ack {{replyAck}} it lets {{peer}} know that its SYN has arrived too: that is the third segment of the handshake.',
  'why.syn-sent/syn-ack-two-way':
    'Ack {{ack}} says that the SYN of {{host}} has arrived, and seq {{seq}} is the number from which {{peer}} counts. With the third segment of the handshake switched off {{host}} owes no answer: {{peer}} is ESTABLISHED already.',
  'why.syn-sent/syn':
    'Instead of an answer comes a SYN: {{peer}} has opened at the same time. {{host}} notes that {{peer}} counts from {{seq}}, and sends SYN,ACK with ack {{replyAck}}. The two SYNs make one connection, not two.',
  'why.syn-sent/neither':
    'The segment is neither a SYN nor a reset, so it answers nothing that {{host}} has asked. It is dropped, and {{host}} goes on waiting.',

  'why.sequence/outside':
    'With seq {{seq}} this {{segment}} brings nothing that {{host}} could take now: it lies outside the window, and is old or already received. {{host}} drops it and answers with ack {{replyAck}}, so that {{peer}} knows what is expected next.',
  'why.sequence/outside-rst':
    'A reset is believed only when its number is right. This one says seq {{seq}}, while {{host}} expects {{next}}: it is old, or forged, and is dropped without a word.',
  'why.sequence/limited':
    'This {{segment}}, seq {{seq}}, is dropped, and an ACK would be the answer. But {{host}} has sent so many of those lately that it keeps silent: two ends that disagree could otherwise answer each other for ever.',
  'why.sequence/syn-again':
    'The SYN, seq {{seq}}, has come once more, so {{peer}} may have missed the answer. As Linux does, {{host}} sends its SYN,ACK again, with the same seq {{replySeq}}.',
  'why.sequence/syn-again-two-way':
    'The SYN, seq {{seq}}, has come once more, so {{peer}} may have missed the answer. {{host}} sends the same SYN,ACK again, seq {{replySeq}}; in the two-way handshake nothing else would remind it.',
  'why.sequence/fin-again':
    'The FIN of {{peer}} has come once more, so the last ACK may have been lost. {{host}} is still there to give it again, ack {{replyAck}}, and starts its wait of {{wait}} afresh. For this TIME-WAIT exists.',
  'why.sequence/simultaneous-open':
    'Both sides have opened at once, and now the SYN of {{peer}} comes again with ack {{ack}}: the SYN of {{host}} has arrived. Both numbers are known on both sides, so {{host}} is ESTABLISHED.',
  'why.sequence/held':
    'The segment begins at seq {{seq}}, but {{host}} expects {{next}}: something before it is missing. {{host}} keeps it until the gap is filled, and says with ack {{replyAck}} what it lacks.',
  'why.sequence/shut':
    'The window of {{host}} is shut, so the text from seq {{seq}} on cannot be taken. What the segment acknowledges counts all the same.',

  'why.rst/challenge':
    'Seq {{seq}} lies in the window but is not the number {{host}} expects next. A reset that is only nearly right could be forged: {{host}} asks with a challenge ACK, ack {{replyAck}}. If {{peer}} means it, it will answer with the right number.',
  'why.rst/listen':
    'Seq {{seq}} is right, so {{host}} believes the reset: {{peer}} knows of no such connection. {{host}} forgets the one it had half made and listens on; no program ever hears of it.',
  'why.rst/refused':
    'Seq {{seq}} is right, so {{host}} believes the reset. The connection had not come about yet: {{host}} deletes the TCB, and its program is told that the connection is refused.',
  'why.rst/reset':
    'Seq {{seq}} is just the number that {{host}} expects next, so it believes the reset: {{peer}} has this connection no more. {{host}} leaves {{from}}, throws away what was queued, and tells its program.',
  'why.rst/closing':
    'Seq {{seq}} is just the number that {{host}} expects next, so it believes the reset. {{host}} was closing in {{from}} anyway; it deletes the TCB and waits for nothing more.',

  'why.syn/listen':
    'A new SYN, seq {{seq}}, comes for a connection that is only half made. {{host}} forgets the half-made one and goes back to LISTEN; if {{peer}} sends its SYN again, all begins anew.',
  'why.syn/challenge':
    'A SYN has no place on a connection that exists: it is old, or {{peer}} has crashed and begun anew. {{host}} asks with a challenge ACK, ack {{replyAck}}. If {{peer}} knows of no connection, it will answer that with a reset.',
  'why.syn/reopen':
    'Seq {{seq}} lies beyond all numbers of the old connection, so this SYN can only be new. {{host}} ends TIME-WAIT early and lets a new connection begin.',

  'why.ack/off':
    'After the SYN every segment carries an ACK; this one does not, so it is not part of this connection. It is dropped.',
  'why.ack/opens':
    'Ack {{ack}} acknowledges the SYN of {{host}}: {{peer}} has received its number, and stands behind its own. Now {{host}} knows all that {{peer}} knows, and is ESTABLISHED.',
  'why.ack/opens-not':
    'Ack {{ack}} does not acknowledge the SYN of {{host}}, so nobody has confirmed this connection. {{host}} answers with a reset, seq {{replySeq}}.',
  'why.ack/blind':
    'Ack {{ack}} is older than anything that {{host}} could still be waiting for: perhaps somebody is only guessing. The segment is dropped, and ack {{replyAck}} says what is expected.',
  'why.ack/unsent':
    'Ack {{ack}} acknowledges something that {{host}} has not sent yet. The two sides disagree: {{host}} drops the segment and says with ack {{replyAck}} where it stands.',
  'why.ack/new':
    'Ack {{ack}} says that all octets before {{ack}} have arrived at {{peer}}. {{host}} takes them off its retransmission queue and need not send them again.',
  'why.ack/old':
    'Ack {{ack}} tells {{host}} nothing that it does not know. Nothing changes, and nothing is sent: an ACK is never acknowledged.',
  'why.ack/fin-wait-2':
    'Ack {{ack}} acknowledges the FIN of {{host}}: {{peer}} knows that no more text will come. The direction from {{peer}} to {{host}} is still open; {{host}} waits in FIN-WAIT-2 until {{peer}} closes it too.',
  'why.ack/closing':
    'The FIN of {{host}} is not acknowledged yet. So far as {{host}} can tell, {{peer}} has not heard that it is closing, and the rest of the segment is ignored.',
  'why.ack/time-wait':
    'Ack {{ack}} acknowledges the FIN of {{host}}, and the FIN of {{peer}} has come before: both directions are closed. {{host}} waits {{wait}} in TIME-WAIT, in case its own last ACK was lost, and to give old segments time to die out.',
  'why.ack/closed':
    'Ack {{ack}} acknowledges the FIN of {{host}}, and {{peer}} had closed before. Nothing is left to say and nothing to wait for: {{host}} deletes the TCB.',

  'why.text/taken':
    'The text of this segment, up to octet {{last}}, is next in order and goes to the program of {{host}}. From here on {{host}} expects {{next}}, and that is the number it acknowledges with.',
  'why.text/taken.opens':
    'Ack {{ack}} acknowledges the SYN of {{host}}, as the third segment of the handshake would have: {{host}} is ESTABLISHED. The text, up to octet {{last}}, is next in order and goes to its program; from here on it expects {{next}}.',
  'why.text/after-fin':
    '{{peer}} has said with its FIN that no more text would come. What comes after it is ignored.',
  'why.text/deaf':
    'The program at {{host}} has closed and will read no more, so {{len|octet}} of text can reach nobody. A reset, seq {{replySeq}}, tells {{peer}} that the text is lost.',

  'why.fin/close-wait':
    'With its FIN {{peer}} says that it has no more to send. {{host}} tells its program and acknowledges: a FIN takes up one number, so {{next}} is expected now. {{host}} may still send as long as it likes, until its own program calls CLOSE.',
  'why.fin/close-wait.at-once':
    'With its FIN {{peer}} says that it has no more to send. The program at {{host}} calls CLOSE at once, so one segment, {{reply}}, carries both the acknowledgment, ack {{replyAck}}, and the FIN of {{host}}. Otherwise these would be two.',
  'why.fin/closing':
    'The FIN of {{peer}} comes before the acknowledgment of the FIN that {{host}} has sent: both close at once, and the two FINs have crossed. {{host}} acknowledges it, ack {{next}}, and waits in CLOSING for the ACK of its own.',
  'why.fin/time-wait':
    'The FIN of {{host}} is acknowledged, and now {{peer}} has closed too: all is said. {{host}} sends the last ACK, ack {{next}}, and stays for {{wait}} in TIME-WAIT. If that ACK is lost the FIN comes again, and somebody must be there; and old segments have time to die out.',
  'why.fin/no-wait':
    'Both sides have closed, and the last ACK of {{host}} says ack {{next}}. TIME-WAIT is switched off, so {{host}} forgets the connection at once: if that ACK is lost, nobody will be there to give it again.',
  'why.fin/again':
    '{{peer}} had closed already, and here is one more FIN. {{host}} acknowledges it with ack {{replyAck}}; its state does not change.',
  'why.fin/again.waits':
    '{{peer}} had closed already, and here is one more FIN. {{host}} stays in TIME-WAIT, acknowledges it with ack {{replyAck}}, and starts its wait of {{wait}} afresh, as for every FIN that comes.',

  'why.timeout/retransmission':
    'For {{duration}} no acknowledgment has come. {{host}} cannot know whether its segment was lost or the answer to it, so it sends the same again: {{reply}} with the same seq {{replySeq}}. This time it waits {{rto}} for an answer.',
  'why.timeout/retransmission.quiet':
    'For {{duration}} no acknowledgment has come, but there is nothing that {{host}} may send again now. It goes on waiting.',
  'why.timeout/probe':
    'The window of {{peer}} is shut, and the segment that opens it again may have been lost. So {{host}} asks with one octet, seq {{replySeq}}: the answer will say how large the window is.',
  'why.timeout/gave-up':
    '{{host}} has repeated itself as often as it may (R2), and for the last {{duration}} has waited in vain. In {{from}} it gives up: the TCB is deleted, and the program is told.',
  'why.timeout/user':
    'The program had said how long it was ready to wait, and that time is over. {{host}} aborts the connection, and everything queued is lost.',
  'why.timeout/time-wait':
    '{{host}} has waited {{duration}} in TIME-WAIT. {{peer}} has the acknowledgment of its FIN, and no segment between these two sockets is on its way any more. {{host}} deletes the TCB, and the pair of sockets is free.',
  'why.timeout/time-wait.away':
    '{{host}} has waited {{duration}} in TIME-WAIT, and {{peer}} has the acknowledgment of its FIN. {{host}} deletes the TCB, and the pair of sockets is free, although {{stray}} from {{straySender}}, sent at {{strayAt}}, is still on its way between them.',
  'why.timeout/time-wait.unanswered':
    '{{host}} has waited {{duration}} in TIME-WAIT, and nobody waits for ever. But {{unanswered}} has not had the acknowledgment of its FIN, and once {{host}} has deleted the TCB nobody is left to give it. TCP cannot rule that out.',
  'why.timeout/time-wait.unanswered.away':
    '{{host}} has waited {{duration}} in TIME-WAIT, and nobody waits for ever. But {{unanswered}} has not had the acknowledgment of its FIN, and {{stray}} from {{straySender}}, sent at {{strayAt}}, is still on its way. {{host}} deletes the TCB all the same; TCP cannot rule that out.',
  'why.timeout/time-wait.short':
    '{{host}} has waited only {{duration}} in TIME-WAIT, {{factor}}\u00a0MSL instead of 2. This time it was enough: {{peer}} has the acknowledgment of its FIN, and no segment between these two sockets is on its way any more. {{host}} deletes the TCB, and the pair of sockets is free.',
  'why.timeout/time-wait.short.away':
    '{{host}} has waited only {{duration}} in TIME-WAIT, {{factor}}\u00a0MSL instead of 2, and deletes the TCB. {{peer}} has the acknowledgment of its FIN, but {{stray}} from {{straySender}}, sent at {{strayAt}}, is still on its way. The pair of sockets is free, so that segment may meet a new connection there.',
  'why.timeout/time-wait.short.unanswered':
    '{{host}} has waited only {{duration}} in TIME-WAIT, {{factor}}\u00a0MSL instead of 2. {{unanswered}} has not had the acknowledgment of its FIN, and once {{host}} has deleted the TCB nobody is left to give it.',
  'why.timeout/time-wait.short.unanswered.away':
    '{{host}} has waited only {{duration}} in TIME-WAIT, {{factor}}\u00a0MSL instead of 2, and deletes the TCB. {{unanswered}} has not had the acknowledgment of its FIN, and {{stray}} from {{straySender}}, sent at {{strayAt}}, is still on its way.',
  'why.timeout/fin-wait-2':
    'The program has closed and reads no more, and the FIN of {{peer}} has not come. RFC 9293 would wait on; Linux forgets the connection after a while, and so does this host.',

  'why.host/address-in-use':
    'The connection before, between the same two sockets, still exists at {{host}}, in {{state}}. A new one could not be told apart from it, so the OPEN is refused until the old one is gone.',
  'why.host/address-in-use.passive':
    'On this port {{host}} still has a connection, in {{state}}. RFC 9293 would let the program listen beside it, for a SYN from elsewhere belongs to no other connection. It is bind() of BSD and Linux that counts the port as in use until the old connection is gone, and this host does the same.',
  'why.host/address-in-use.listening':
    '{{host}} is listening on this port already. A SYN that comes could not be given to two programs, so the second OPEN is refused.',
  'why.host/reuse':
    'SO_REUSEADDR lets the program have the sockets although {{host}} has not waited to the end. Old segments may still be on their way, and would now meet a new connection.',
  'why.host/call':
    'The program at {{host}} makes a call on a connection that does not exist. It fails, and nothing is sent.',
  'why.host/crash':
    '{{host}} loses everything it knew: all its connections are gone, and nobody is told. So long as no segment passes between them, {{peer}} cannot notice.',
  'why.network/lost':
    '{{segment}}, seq {{seq}}, gets lost on the way, and the network tells nobody. {{sender}} can notice only by the silence: unless an acknowledgment comes, its retransmission timer runs out at {{until}}.',
  'why.network/lost.no-number':
    'The network tells nobody that this {{segment}} is lost. It takes up no number that {{host}} would have to acknowledge; so {{sender}} does not notice and will not send it again of its own accord.',
  'why.network/lost.acknowledged':
    'The network tells nobody that this {{segment}} is lost, and nothing is missing: {{host}} has had another copy of it and has acknowledged that. {{sender}} waits for nothing more and will not send it again.',
  'why.network/lost.gone':
    'The network tells nobody that this {{segment}} is lost. {{sender}} has no memory any more of the connection that sent it, so nobody there can notice, or send it again.',
  'why.network/lost.unconfirmed':
    'The network tells nobody that this {{segment}} is lost. With the third segment of the handshake switched off {{sender}} is ESTABLISHED already and waits for no acknowledgment; it does not notice, and sends {{segment}} again only if the SYN of {{host}} comes again.',
  'why.network/expired':
    'This {{segment}} was sent at {{sentAt}} and has been on its way longer than MSL, {{msl}}. No segment lives longer than that: on this promise rests the length of TIME-WAIT.',
} as const
