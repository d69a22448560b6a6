import type { LessonText } from '../lesson'

export const text = {
  'finished-first': {
    title: '谁先结束',
    text: ['A 先关闭，B 后关闭，双方的 FIN 都送到了。四个报文段里的最后一个，也就是 A 的 ACK，马上到达 B。'],
    after: [
      'B 知道两个方向都已关闭，它这一端的连接立即进入 CLOSED，只有监听还在继续。A 却无从知道这个 ACK 到没到，只好在 TIME-WAIT 里等 {{timeWait}}，即两个最长报文段寿命（2MSL）。',
      'B 比 A 早结束 {{apart}}：正好是等待的时间减去 ACK 走的那一趟。',
    ],
  },
  'last-ack': {
    title: '最后一个 ACK 丢了',
    text: ['这一次，对 B 的 FIN 的确认没有送到。A 已经没有要发的了，B 还在 LAST-ACK。'],
    after: [
      'B 迟迟等不到确认，计时器到期，在 {{B.fin#2.sent}} 重传 FIN。ACK 没有计时器，A 能做的只有等：FIN 再来的时候，得有人在。',
    ],
  },
  afresh: {
    title: 'FIN 又来了',
    text: [
      'A 在 {{A.TIME-WAIT.from}} 进入 TIME-WAIT，{{B.fin#2.arrives}} 时再次收到 FIN。从这时算起，A 还要停留多久？',
    ],
    after: [
      'A 再确认一次。这个 ACK 同样可能丢失，所以 {{timeWait}} 从头计起，到 {{A.TIME-WAIT.to}} A 才进入 CLOSED。',
    ],
  },
  without: {
    title: 'A 要是不等',
    text: [
      '同样丢一个 ACK，放到两个世界里看。其中一个没有 TIME-WAIT：A 发出 ACK 就把连接忘掉。问的是这个世界。',
    ],
    after: [
      'A 已经不认得这个连接，关闭的端口便回以 RST。数据明明全部送到，B 的程序却在 {{without:A0.rst-fin.arrives}} 得知“连接已被复位”。',
      '在有等待的世界里，同一个 FIN 得到的是 ACK，B 正常关闭。',
    ],
  },
  silence: {
    title: '连 RST 也没有呢',
    text: [
      '按 RFC 9293，关闭的端口要用 RST 回应。但 RST 可能被防火墙吞掉，A 也可能已经关机。这里的 A 一声不响。',
    ],
    after: [
      'B 前后发了 {{B.fin.times}} 次 FIN，间隔每次加倍，到 {{B.LAST-ACK.to}} 才放弃。一个早已结束的连接，它白白守了 {{B.LAST-ACK.lasts}}。',
    ],
  },
  'two-lives': {
    title: '两个寿命',
    text: [
      'MSL 即最长报文段寿命：报文段在网络中最多能存活这么久，再老就被网络丢弃。',
      '这里 MSL 取 {{msl}}，好让两个 MSL 画得进一张图。A 的 ACK 滞留网络，直到超过寿命；B 在此期间重传的 FIN 也走得很慢。',
    ],
    after: [
      'ACK 在 {{A.ack-fin.sent}} 发出，满一个 MSL，在 {{A.ack-fin.expires}} 消失。B 在那之前重传的 FIN 到 {{B.fin#2.arrives}} 才到，而 A 还在。',
      '一个 MSL，等 ACK 送到或者消失；再一个 MSL，等那之前刚发出的 FIN。合起来就是 2MSL。B 更晚发出的 FIN，2MSL 管不到。',
    ],
  },
  'one-life': {
    title: '等一个 MSL 够不够',
    text: ['情形不变，但 A 只等一个 MSL，即 {{timeWait}}，等到 ACK 消失为止。B 的 FIN 还在路上。'],
    after: [
      '{{A.TIME-WAIT.to}} 等待结束，{{B.fin#2.arrives}} FIN 才到。它活了不到一个 MSL，可它比 ACK 出发得晚。RST 把 B 赶出了 LAST-ACK。',
      'MSL 究竟多长？RFC 793 定为 2\u00a0分钟，实践中取 30\u00a0s、1\u00a0分钟或 2\u00a0分钟。Linux 的 TIME-WAIT 则固定为 60\u00a0s，与 MSL 无关。',
    ],
  },
  'now-you': {
    title: '轮到你了',
    text: ['A 只等一个 MSL，即 {{timeWait}}，目前一切顺利。在网络上改两处，让 RST 把 B 赶出 LAST-ACK。'],
    hint: '要让 B 重传 FIN，又不能让任何一个 FIN 在 A 的等待结束之前送到。',
    after: [
      'FIN 到的时候，A 已经不在了。若等两个 MSL，凡是 B 在 A 的 ACK 发出后一个 MSL 之内发的 FIN，A 都等得到：它们不可能来得更晚。',
    ],
  },
} as const satisfies LessonText
