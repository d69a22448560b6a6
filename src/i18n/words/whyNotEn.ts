import type { WrongGuesses } from './whyNot'

/**
 * What learners guess wrongly, by the rule at which they do: the guess as a question, and one to three sentences in
 * answer. The placeholders are those of the reasons (`src/app/words/facts.ts`).
 */
export const whyNotEn = {
  'open/active': [
    {
      ask: 'Why seq {{seq}}? Would 0 not do for every connection?',
      answer:
        'If all connections began at one number, an old octet would fit into the next of them. So each beginning is meant to move on with a clock, far from the numbers used before.',
    },
  ],
  'send/queued': [
    {
      ask: 'Why not send the text at once?',
      answer:
        'Until the handshake is over, {{peer}} cannot tell this connection from one that an old SYN asks for, and could not give the text to its program. So {{host}} keeps it until it is ESTABLISHED.',
    },
  ],
  'send/text': [
    {
      ask: 'Why seq {{seq}}: has no ACK taken up a number?',
      answer:
        'None has. Only a SYN, a FIN and octets of text are counted; a pure ACK is sent with the number of the next octet, and leaves it free.',
    },
    {
      ask: 'Must {{host}} wait for the ACK before it sends more?',
      answer:
        'No. It may send as much as the window of {{peer}} has room for; ack {{end}} will then cover all octets before {{end}} at once.',
    },
  ],

  'close/fin': [
    {
      ask: 'Does CLOSE end both directions?',
      answer:
        'No, only that from {{host}} to {{peer}}. {{peer}} may go on sending, and {{host}} goes on acknowledging, until {{peer}} closes as well.',
    },
    {
      ask: 'Could this FIN do without an ACK?',
      answer:
        'No. From the SYN,ACK on every segment carries an ack, here {{ack}}; only a reset may do without. {{peer}} would drop a FIN that has none.',
    },
    {
      ask: 'Why should a FIN take up a number, without an octet in it?',
      answer:
        'So that it can be acknowledged: ack {{end}} says that it has come, one less says only that all the text has. Without a number of its own a FIN could be lost and nobody would notice.',
    },
  ],
  'close/fin.last': [
    {
      ask: 'Does a close always take four segments?',
      answer:
        'No. Had the program at {{host}} called CLOSE at the moment when the FIN of {{peer}} came, ACK and FIN would have travelled in one segment. It is four where {{host}} has more to say, or takes its time.',
    },
    {
      ask: 'Will {{host}} go through TIME-WAIT?',
      answer:
        'Not from here. When ack {{end}} comes, {{host}} knows that both directions are closed, and nobody expects an answer from it. The wait falls to the side that gives the last ACK.',
    },
  ],
  'close/unread': [
    {
      ask: 'Why not an ordinary FIN?',
      answer:
        'A FIN would let {{peer}} believe that all it sent had been taken. Some of it never was, and only a reset says so.',
    },
  ],
  'abort/reset': [
    {
      ask: 'Is a reset only a rude FIN?',
      answer:
        'No. A FIN comes after all text, and is acknowledged; a reset throws away what is queued, and nobody acknowledges it. If it is lost, {{peer}} learns of it only when it sends something.',
    },
  ],

  'closed/no-ack': [
    {
      ask: 'Why a reset, and not just silence?',
      answer:
        'Silence looks like a loss, so {{peer}} would send its {{segment}} again and again. The reset tells it at once that nobody is here.',
    },
  ],
  'closed/ack': [
    {
      ask: 'Why a reset, and not just silence?',
      answer:
        'Silence looks like a loss, so {{peer}} would go on until it gives up, or hold a connection that has no other end. The reset tells it at once.',
    },
    {
      ask: 'Why not simply acknowledge this {{segment}}?',
      answer:
        'An ACK speaks for a connection, and {{host}} has none: it cannot even tell whether seq {{seq}} is right. Whoever wants to be able to answer has to keep the connection, as TIME-WAIT does.',
    },
  ],
  'closed/silent': [
    {
      ask: 'Does {{peer}} understand the silence?',
      answer:
        'No. It cannot tell silence from a loss, so it trusts its timers, if one is running; otherwise it never learns that nobody is here.',
    },
  ],
  'closed/rst': [
    {
      ask: 'Is a reset not acknowledged?',
      answer:
        'Never. It asks for nothing, and takes up no number that could be acknowledged; it takes effect, or is dropped as here.',
    },
  ],

  'listen/syn': [
    {
      ask: 'Why not ESTABLISHED at once?',
      answer:
        '{{host}} cannot know yet whether {{peer}} still wants this connection: the network may have held up this SYN for long. Only somebody who has read the answer can acknowledge its number, seq {{replySeq}}.',
    },
    {
      ask: 'Why ack {{replyAck}}, and not {{seq}}?',
      answer:
        'An ack names the number that is expected next, and the SYN takes up one: {{seq}}. The step is no whim: without it, ack {{seq}} would say the same whether the SYN had come or not.',
    },
    {
      ask: 'Why does {{host}} not count from {{seq}} as well?',
      answer:
        'Each direction is counted by the side that sends. And since seq {{replySeq}} is the choice of {{host}}, an ack of it shows that somebody has read this very answer.',
    },
  ],
  'listen/syn-two-way': [
    {
      ask: 'Both can send and receive. Why should a third segment be missed?',
      answer:
        'On a network that neither loses nor delays it would not be. But this SYN, seq {{seq}}, may have been under way for long: {{host}} now holds a connection, and will never ask whether anybody stands behind it.',
    },
  ],

  'syn-sent/bad-ack': [
    {
      ask: 'Why a reset, and not just silence?',
      answer:
        '{{peer}} believes in a connection that {{host}} does not mean: perhaps it has answered an old SYN. Only the reset lets it know, so that it need not wait.',
    },
  ],
  'syn-sent/rst': [
    {
      ask: 'Why does {{host}} not try again?',
      answer:
        'Trying again helps against a loss. But nothing was lost: ack {{ack}} says that the SYN has arrived, and that nobody listens there.',
    },
  ],
  'syn-sent/syn-ack': [
    {
      ask: '{{host}} is ESTABLISHED. What is a third segment good for?',
      answer:
        'It is no politeness: {{peer}} has no sign yet that its SYN,ACK was wanted. Without ack {{replyAck}} it could not tell this opening from one that an old SYN asks for.',
    },
    {
      ask: 'Is {{peer}} ESTABLISHED now, too?',
      answer:
        'It cannot be yet: what {{host}} knows now, {{peer}} learns only when the ACK reaches it. The two ends are never ESTABLISHED by the same instant.',
    },
    {
      ask: 'Will {{peer}} acknowledge this ACK?',
      answer:
        'No. A pure ACK takes up no number, so there is nothing to acknowledge. If it took one, ACKs of ACKs would go on without end.',
    },
  ],
  'syn-sent/syn-ack-two-way': [
    {
      ask: 'Is anything missing without the third segment?',
      answer:
        'Not where the SYN was a fresh one. It is missing where {{peer}} answers an old SYN: then nobody has to confirm, and {{peer}} holds a connection that nobody wants.',
    },
  ],
  'syn-sent/syn': [
    {
      ask: 'Do two SYNs make two connections?',
      answer:
        'No. A connection is named by its pair of sockets, and both SYNs name the same pair. It is one connection, with a number for each direction; nobody needs to be the client.',
    },
    {
      ask: 'Both SYNs are known here. Why not ESTABLISHED?',
      answer:
        '{{host}} knows that the SYN of {{peer}} has come, but not whether its own has. For that it needs an ack, which has not come yet.',
    },
  ],

  'sequence/outside': [
    {
      ask: 'Why answer what is dropped?',
      answer:
        'It may come again because the ACK of it was lost, and without an answer it would come again and again. Ack {{replyAck}} tells {{peer}} where {{host}} stands.',
    },
    {
      ask: 'Do the numbers keep out all that is old?',
      answer:
        'Only what lies outside the window, as seq {{seq}} does. An old octet whose number falls inside would be taken as new; against that only waiting helps, until it has died.',
    },
  ],
  'sequence/fin-again': [
    {
      ask: 'Why start the wait afresh, and not let it run out?',
      answer:
        'The ACK that goes out now, ack {{replyAck}}, can be lost like the one before. For this ACK, too, {{host}} has to be there for the whole wait of {{wait}}.',
    },
    {
      ask: 'Could {{host}} not have repeated its last ACK itself?',
      answer:
        'When? A pure ACK takes up no number, so nobody would tell {{host}} that it has come, and no timer runs for it. It is the FIN that is repeated, and each time it draws an ACK.',
    },
  ],
  'sequence/simultaneous-open': [
    {
      ask: 'Who is the client here?',
      answer:
        'Nobody is. Both programs have called OPEN, the two SYNs have crossed, and one connection has come of it.',
    },
  ],

  'rst/listen': [
    {
      ask: 'Why does the program at {{host}} hear nothing?',
      answer:
        'It had not been given this connection yet, so nothing has been taken from it. It listens on as if no SYN had come.',
    },
    {
      ask: 'Why LISTEN, and not CLOSED?',
      answer:
        'Only the half-made connection is over. That {{host}} listens was the wish of its program, and no reset from outside can undo it.',
    },
  ],
  'rst/reset': [
    {
      ask: 'Will {{host}} acknowledge the reset?',
      answer:
        'No. A reset takes effect at once, and nobody answers it. If it is lost, it is not sent again either, unless {{host}} sends something that draws another.',
    },
    {
      ask: 'Why no TIME-WAIT?',
      answer:
        'TIME-WAIT is there to answer a FIN that comes again. After a reset {{peer}} keeps nothing that it could repeat, so there is nobody to answer.',
    },
  ],
  'rst/closing': [
    {
      ask: 'Is that as good as an ACK?',
      answer:
        'No. An ACK would say that {{peer}} has taken the FIN and all before it. The reset says only that {{peer}} has no such connection; what it took before that, {{host}} cannot know.',
    },
  ],
  'rst/closing.time-wait': [
    {
      ask: 'Does TIME-WAIT not always last its time?',
      answer:
        'It should, but a reset with the right number ends it. This is a known weakness (RFC 1337): an old segment draws an ACK out of TIME-WAIT, {{peer}} no longer knows the connection and answers with a reset.',
    },
  ],

  'ack/opens': [
    {
      ask: 'Was the third segment to show that both can send and receive?',
      answer:
        'No: on a network that loses and delays nothing, two segments would do as well. What ack {{ack}} brings is that the SYN of {{peer}} was no old one: somebody there has read the answer of {{host}}, and wants this connection.',
    },
    {
      ask: 'Were both ESTABLISHED at one moment?',
      answer:
        'No. {{peer}} was so when its own SYN had been acknowledged; {{host}} learns only now, after one more trip through the network.',
    },
  ],
  'ack/fin-wait-2': [
    {
      ask: 'Why not CLOSED, now that the FIN is acknowledged?',
      answer:
        'Only one direction is closed, that from {{host}} to {{peer}}. Text may still come the other way, and has to be acknowledged.',
    },
    {
      ask: 'Are those 2MSL already running?',
      answer:
        'No: that wait is TIME-WAIT itself. FIN-WAIT-2 has no timer in RFC 9293: it lasts until {{peer}} closes. Linux limits it where no program reads any more, and that limit is what tcp_fin_timeout sets.',
    },
  ],
  'ack/time-wait': [
    {
      ask: 'Should only one side have to wait?',
      answer:
        'One waits where one closes first. Here both FINs have crossed: each side has given a last ACK and cannot know whether it arrives, so each has to wait.',
    },
  ],
  'ack/closed': [
    {
      ask: 'Why does {{host}} not wait for 2MSL?',
      answer:
        'It owes nobody an answer: ack {{ack}} says that its FIN has come, and {{peer}} has nothing more to send. There is no such wait between CLOSE-WAIT and CLOSED; it belongs to the side that gives the last ACK.',
    },
  ],
  'ack/new': [
    {
      ask: 'Does {{peer}} learn that its ACK has come?',
      answer:
        'Not by an answer: an ack is never acknowledged. Should it be lost, {{host}} repeats what it has not seen acknowledged, and gets the ack once more.',
    },
  ],

  'text/taken': [
    {
      ask: 'Why ack {{next}}, and not {{last}}?',
      answer:
        '{{last}} is the number of the last octet in this segment. An ack names the number that is expected next, and says that all before it have come.',
    },
    {
      ask: 'Would {{host}} notice an octet of an earlier connection?',
      answer:
        'Not if its number fits into the window: the number is all that TCP can go by. What protects is that such octets have died before a new connection begins, and for that there is the wait of 2MSL.',
    },
  ],
  'text/deaf': [
    {
      ask: 'Why not acknowledge the text, and let it be?',
      answer:
        'Then {{peer}} would believe that all is well, though no program will ever read these octets. The reset tells it the truth.',
    },
  ],

  'fin/close-wait': [
    {
      ask: 'Why does {{host}} not close as well?',
      answer:
        'The FIN closes only the direction from {{peer}}. Whether {{host}} has more to send its program alone knows, and until that calls CLOSE the other direction stays open.',
    },
    {
      ask: 'Will CLOSE-WAIT end by itself some time?',
      answer:
        'No, it has no timer, and no setting of the network shortens it. Where connections pile up in CLOSE-WAIT, a program forgets to call CLOSE.',
    },
    {
      ask: 'Does {{host}} wait for 2MSL here?',
      answer:
        'No. CLOSE-WAIT waits for the program, not for old segments. The 2MSL are TIME-WAIT itself, and that falls to the side that gives the last ACK.',
    },
  ],
  'fin/close-wait.at-once': [
    {
      ask: 'Should these not be two segments, so that there are four?',
      answer:
        'Four is no law. The program at {{host}} had nothing more to say when the FIN came, so its ACK and its FIN travel in one segment, and three will do.',
    },
  ],
  'fin/closing': [
    {
      ask: 'Why not TIME-WAIT at once?',
      answer:
        'The FIN of {{peer}} has come, but nobody has acknowledged that of {{host}}. In CLOSING it waits for this, and may have to send its FIN again.',
    },
    {
      ask: 'Who will have to wait, if both have closed first?',
      answer:
        'Both: each gives a last ACK and cannot know whether it arrives. TIME-WAIT does not ask who is client or server.',
    },
  ],
  'fin/time-wait': [
    {
      ask: 'Why not CLOSED at once?',
      answer:
        'The last ACK, ack {{next}}, can be lost, and nobody would tell {{host}}. Then {{peer}} sends its FIN again, and only a host that still knows the connection can answer it.',
    },
    {
      ask: 'Why two MSL, and not one?',
      answer:
        'One MSL, {{msl}} here, is for the last ACK to die out. Just before it arrives, {{peer}} may have sent its FIN once more, and that can live for another MSL.',
    },
    {
      ask: 'Why {{host}}, and not {{peer}}?',
      answer:
        'The wait falls to the side that closes first, for it gives the last ACK and cannot know whether it arrives. It does not matter which is client or server; if both close at once, both wait.',
    },
  ],
  'fin/no-wait': [
    {
      ask: 'The last ACK is seldom lost. What harm can it do?',
      answer:
        'It can be lost like any other segment. Then the FIN of {{peer}} comes again and finds nobody: a close that was as good as done ends in an error.',
    },
    {
      ask: 'New connections have new numbers. Is that not enough?',
      answer:
        'Only as long as the numbers lie apart. Where they overlap, an old octet that is still under way fits into the next connection between the same sockets, as if it were new.',
    },
  ],

  'timeout/retransmission': [
    {
      ask: 'Why the same seq {{replySeq}}, and not a new number?',
      answer:
        'The number belongs to what is sent, not to the sending. If the first {{reply}} has come after all, {{peer}} sees by its number that it has it already.',
    },
    {
      ask: 'Why not at even spacing?',
      answer:
        'Perhaps the network is overloaded, and more of the same at the same pace would make it worse. So {{host}} is more patient each time: {{duration}} this time, {{rto}} the next.',
    },
  ],
  'timeout/gave-up': [
    {
      ask: 'Does TCP not promise that everything arrives?',
      answer:
        'No network can promise that. TCP promises that what arrives is whole and in order, and that it does not pass over a failure in silence: {{host}} gives up, and says so to its program.',
    },
    {
      ask: 'Why does {{host}} not tell {{peer}}?',
      answer:
        'It has just spoken in vain, for {{duration}} at the last try alone, so one segment more would hardly get through. If {{peer}} is alive and sends something later, it will meet no connection here.',
    },
  ],
  'timeout/time-wait': [
    {
      ask: 'Would one MSL not have been enough?',
      answer:
        'No. One MSL, {{msl}} here, is for the last ACK to die out, another for a FIN that {{peer}} may have sent just before it came.',
    },
    {
      ask: 'Is this the time that tcp_fin_timeout sets?',
      answer:
        'No. That setting limits how long Linux keeps FIN-WAIT-2 when no program reads any more. TIME-WAIT on Linux is a fixed 60\u00a0s; here it is a number of MSL.',
    },
    {
      ask: 'Can anything of this connection still come?',
      answer:
        'Nothing that was sent before the wait: it has died. A FIN that {{peer}} repeats later than that finds nobody; TCP cannot rule that out, and it is accepted.',
    },
  ],
  'timeout/time-wait.short': [
    {
      ask: 'Is {{duration}} not long enough?',
      answer:
        'No. One MSL, {{msl}} here, is for the last ACK to die out, another for a FIN that {{peer}} may have sent just before it came. Whoever waits less has to be lucky.',
    },
    {
      ask: 'Is this the time that tcp_fin_timeout sets?',
      answer:
        'No. That setting limits how long Linux keeps FIN-WAIT-2 when no program reads any more. TIME-WAIT on Linux is a fixed 60\u00a0s; here it is a number of MSL.',
    },
  ],
  'timeout/fin-wait-2': [
    {
      ask: 'Has TIME-WAIT been cut short?',
      answer:
        'No, it never began: the FIN of {{peer}} has not come. This is the limit for FIN-WAIT-2, on Linux tcp_fin_timeout; TIME-WAIT is another wait, with a length of its own.',
    },
  ],

  'host/address-in-use': [
    {
      ask: 'In use by whom?',
      answer:
        'By the connection before, which {{host}} keeps in {{state}}, even if no program holds it any more. From another port, a program could begin at once: only this pair of sockets is taken.',
    },
    {
      ask: 'New numbers would keep the two connections apart. Why wait?',
      answer:
        'Only if they lay far enough apart, and nobody makes sure of that. Where they overlap, an old octet passes for a new one; waiting lets it die before.',
    },
  ],
  'host/reuse': [
    {
      ask: 'If one may take over the sockets, what was the wait for?',
      answer:
        'For what is taken into the bargain now: an old segment can still come, and meets a new connection. If its number fits, it is believed.',
    },
  ],
  'host/crash': [
    {
      ask: 'Why does {{peer}} not notice?',
      answer:
        'Nothing has been sent, and silence is nothing unusual on a connection. Only a segment that meets no connection here draws a reset, and that tells {{peer}}.',
    },
  ],
  'network/lost': [
    {
      ask: 'Does anybody tell {{sender}} of the loss?',
      answer: 'No. All that {{sender}} can go by is that no ack comes; it waits for one until {{until}}.',
    },
    {
      ask: 'Could {{host}} not ask for what is missing?',
      answer:
        'It does not know that anything was sent. So it is the sender who keeps a copy and a timer; {{host}} only says, in each ack, what it expects next.',
    },
  ],
  'network/lost.ack': [
    {
      ask: 'Will {{sender}} send this ACK again?',
      answer:
        'Not of its own accord. A pure ACK takes up no number, so no timer runs for it. Whoever misses it repeats what was not acknowledged, and that draws a new ACK.',
    },
  ],
  'network/lost.third-ack': [
    {
      ask: 'Will {{sender}} send this ACK again?',
      answer:
        'Not of its own accord: a pure ACK takes up no number, so no timer runs for it. The timer of {{host}} runs; it will send its SYN,ACK again, and that draws a new ACK.',
    },
    {
      ask: 'If {{sender}} sends text now, will {{host}} answer with a reset?',
      answer:
        'No. The text carries the same ack {{ack}} as this ACK, so it opens the connection just as well. A reset would come only if {{host}} had given up before.',
    },
  ],
  'network/lost.last-ack': [
    {
      ask: 'All is said. Is this loss not harmless?',
      answer:
        'Not for {{host}}: it cannot tell whether its FIN was lost or the ACK of it, so it sends its FIN again. If nobody is there to answer, its close ends in an error.',
    },
    {
      ask: 'Will {{sender}} send this ACK again?',
      answer:
        'Not of its own accord: a pure ACK takes up no number, so no timer runs for it. Only a FIN that comes again can draw it, as long as {{sender}} still knows the connection.',
    },
  ],
  'network/lost.reset': [
    {
      ask: 'Will {{sender}} send this reset again?',
      answer:
        'Not of its own accord: it keeps nothing for which a timer could run. Should {{host}} send something to it again, that can draw a new reset.',
    },
  ],
  'network/expired': [
    {
      ask: 'Could this {{segment}} still come one day?',
      answer:
        'No. Nothing lives longer than MSL, {{msl}} here; that is why a wait that is long enough makes sure that nothing old is left.',
    },
  ],
} as const satisfies WrongGuesses
