import type { LessonText } from '../lesson'

export const text = {
  'fin-too-late': {
    title: '等完之后才到的 FIN',
    text: [
      '规则齐全的 TCP，等待 {{timeWait}}。最后一个 ACK 丢了，B 重传的 FIN 也一个接一个地丢，直到 {{B.fin#7.sent}} 发出的这一个。',
    ],
    after: [
      '{{A.TIME-WAIT.to}} 等待已经结束，FIN 遇到的是关闭的端口，B 的关闭以复位告终。没有哪条规则被违反：一连丢 {{lost}} 个，太多了。',
      '2MSL 管得住已经在路上的报文段，管不住以后还要重传的对方。',
    ],
  },
  'no-certainty': {
    title: '最后一个总可能丢',
    text: [
      '这一次，每个 FIN 都到了 A，等待每次都重新开始。但 A 的 {{A.ack-fin.times}} 个 ACK 一个也没有送到 B。',
    ],
    after: [
      'A 正常结束。B 什么也没有收到，在 {{B.LAST-ACK.to}} 放弃。再加一个 ACK 也没有用：不论哪个是最后一个，发送它的人都不知道它到没到。',
      '网络会丢报文段，来回次数又有限，就不可能让双方都确信无疑。TCP 能做到的，是让坏结局少见，并如实告诉碰上它的程序。',
    ],
  },
  'old-copy': {
    title: '迟到的副本',
    text: [
      '双方的 FIN 都已确认，A 在 TIME-WAIT，B 已经忘了这个连接。B 最初 {{B.1-10.len}} 个字节的一份副本还在去 A 的路上。',
    ],
    after: [
      '这些字节被丢弃，A 早就有了。但落在窗口之外的报文段会引来一个 ACK，说明期望的下一个是 {{A.ack-fin#2.ack}}。',
    ],
  },
  'cut-short': {
    title: '对应答的应答',
    text: [
      'A 的 ACK 到了 B，那里已经没有谁认得这个连接。B 回以 RST，它的 seq 取自那个 ACK，是 {{B0.rst-ack-fin.seq}}：正是 A 期望的序号。',
    ],
    after: [
      'TIME-WAIT 本该持续 {{timeWait}}，只过了 {{A.TIME-WAIT.lasts}} 就结束了。这就是 RFC 1337 所说的“TIME-WAIT 暗杀”。按 RFC 9293，RST 结束等待；RFC 1337 则建议在这里不理会它。Linux 上的开关是 tcp_rfc1337，默认不打开。',
    ],
  },
  'your-copy': {
    title: '轮到你了：打断等待',
    text: ['这里 A 会等满 {{timeWait}}。只改一处，让它的 TIME-WAIT 提前结束。'],
    hint: '要让 B 在忘了连接之后回一个 RST。哪个报文段可以多来一次，或者来得太迟？',
    after: ['不必有谁来攻击：一个报文段迟到，或者多来一次，就可能打断它。等待要起作用，得没有什么来打断。'],
  },
  'half-open': {
    title: '失去记忆的对方',
    text: [
      'B 在 {{B.ESTABLISHED.to}} 崩溃：没有 FIN，没有 RST，连接全部忘光。现在它的服务器重新启动。这期间 A 没有要发的数据。',
    ],
    after: [
      '没有任何消息到达 A，A 也就没有任何变化。这就是半开的连接：一方还守着，另一方一无所知。只要没有数据往来，A 会一直这样下去：保活（keep-alive）只是 TCP 的一个选项，程序不要求就不启用。',
    ],
  },
  'found-out': {
    title: '直到有一方开口',
    text: ['A 的程序又发出 {{A.6-10.len}} 个字节，从 {{A.6-10.seq}} 号起。B 的监听端口从没听说过这个连接。'],
    after: [
      '这个报文段确认的东西，B 从来没有发过，所以 B 回 RST。A 的程序在 {{B0.rst-6-10.arrives}} 得知“连接已被复位”。至于先前的字节在崩溃之前有没有用上，TCP 说不出来。',
    ],
  },
  'now-you': {
    title: '轮到你了：揭穿它',
    text: [
      'B 崩溃以后，服务器没有再启动，主机也不作任何回应，A 只好一再重传，直到放弃。只改一处，让一个 RST 来告诉 A。',
    ],
    hint: 'A 的字节其实到了 B 的主机。关闭的端口收到它们，应该怎么办？',
    after: ['没有回应和网络太慢，A 分不清，所以要重传许多次才会放弃。有了 RST，它马上就知道。'],
  },
} as const satisfies LessonText
