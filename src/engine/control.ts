import { type Segment, segment, segmentEnd } from './segment'
import type { Seq } from './sequence'
import type { Tcb } from './tcb'
import type { Text } from './text'

/** `<SEQ=ISS><CTL=SYN>`: the opening of an active OPEN (3.10.1). */
export const synOf = (tcb: Tcb): Segment => segment({ seq: tcb.iss, syn: true, wnd: tcb.rcv.wnd })

/** `<SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>` (3.10.7.2, 3.10.7.3). */
export const synAckOf = (tcb: Tcb): Segment =>
  segment({ seq: tcb.iss, ack: tcb.rcv.nxt, syn: true, wnd: tcb.rcv.wnd })

/** `<SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>`. */
export const ackOf = (tcb: Tcb): Segment => segment({ seq: tcb.snd.nxt, ack: tcb.rcv.nxt, wnd: tcb.rcv.wnd })

/** A segment of text from `seq` on, with the acknowledgment that every segment carries. */
export const textOfTcb = (tcb: Tcb, seq: Seq, text: Text, fin = false): Segment =>
  segment({ seq, ack: tcb.rcv.nxt, wnd: tcb.rcv.wnd, text, fin })

/** `<SEQ=SND.NXT><ACK=RCV.NXT><CTL=FIN,ACK>` (3.10.4). */
export const finOf = (tcb: Tcb, seq: Seq): Segment =>
  segment({ seq, ack: tcb.rcv.nxt, fin: true, wnd: tcb.rcv.wnd })

/** `<SEQ=SND.NXT><CTL=RST>`: the reset of ABORT (3.10.5). Linux adds an ACK. */
export const abortOf = (tcb: Tcb): Segment =>
  segment({ seq: tcb.snd.nxt, rst: true, ack: tcb.settings.linux.resetWithAck ? tcb.rcv.nxt : null })

/**
 * The reset that answers a segment which cannot be meant for us, with numbers that its sender will accept
 * (3.10.7.1, and again in 3.10.7.2 to 3.10.7.4).
 */
export const resetFor = (seg: Segment): Segment =>
  seg.ack === null
    ? segment({ seq: 0, ack: segmentEnd(seg), rst: true })
    : segment({ seq: seg.ack, rst: true })
