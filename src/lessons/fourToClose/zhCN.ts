import type { LessonText } from '../lesson'

export const text = {
  'first-fin': {
    title: 'A 没有话要说了',
    text: ['A 的数据都已得到确认。现在 A 的程序调用 CLOSE，它的 TCP 要把这件事告诉 B。'],
    after: [
      'FIN 的意思是：我这边不会再有数据了。它的 seq 是 u = {{A.fin.seq}}，ack 和前面一样是 {{A.fin.ack}}：从 SYN,ACK 起，每个报文段都带 ack，只有 RST 可以不带。',
      '有些图上只写 FIN，是把 ACK 省略了。',
    ],
  },
  'u-plus-one': {
    title: 'B 听到了',
    text: ['A 的 FIN 序号是 u = {{A.fin.seq}}，不带数据。B 立即确认。'],
    after: [
      'FIN 和 SYN 一样占用一个序号，所以能够被确认：ack 是 u + 1 = {{B.ack-fin.ack}}。这个 ACK 自己的序号 v 是 {{B.ack-fin.seq}}；B 到 A 的方向还开着。',
    ],
  },
  'other-direction': {
    title: '另一个方向',
    text: ['B 的程序读到了 A 的数据末尾，自己也没有话要说，于是同样调用 CLOSE。'],
    after: [
      'B 的 FIN 序号是 w = {{B.fin.seq}}，A 回以 ack w + 1 = {{A.ack-fin.ack}}（有的笔记在这里写成 seq，其实是 ack）。两个方向，各有一个 FIN 和一个 ACK，合起来就是四次。',
      'A 先关，是主动关闭；B 是被动关闭。A 此刻在 TIME-WAIT 里等待，原因留到下一课。',
    ],
  },
  'half-close': {
    title: '只关了一个方向',
    text: [
      '这一次 A 说完了，B 还没有。A 的 FIN 已经得到确认，现在 B 的 {{B.1-10.len}} 个字节正在去 A 的路上。',
    ],
    after: [
      'A 的 FIN 只结束了 A 自己的方向。B 想说多久就说多久，A 照样接收并确认，这就是半关闭。所以 B 的 ACK 和 FIN 要分成两个报文段，w = {{B.fin.seq}} 也不再等于 v = {{B.ack-fin.seq}}。',
      'RFC 的 CLOSE 只有这个意思，在套接字编程里相当于 shutdown(SHUT_WR)。调用 close 之后就没有人再读了，Linux 会用 RST 回绝这样的数据。',
    ],
  },
  three: {
    title: '一定要四次吗',
    text: ['这一次，B 的程序一读到数据末尾就调用 CLOSE。请从 A 的 FIN 数到最后一个 ACK。'],
    after: [
      'B 的 ACK 和 FIN 合成一个报文段：seq {{B.fin.seq}}，ack {{B.fin.ack}}。每个方向照样各有一个 FIN 和一个 ACK。Linux 往往等上几毫秒或几十毫秒才确认 FIN，所以实际抓包常常只看到三次。',
    ],
  },
  crossing: {
    title: '双方同时关闭',
    text: ['两边的程序同时调用 CLOSE，两个 FIN 在途中交错而过。A 在 FIN-WAIT-1，B 的 FIN 就要到了。'],
    after: [
      'A 知道 B 已经说完，自己的 FIN 却还没有得到确认，这就是 CLOSING。等到那个 ACK，A 进入 TIME-WAIT，B 也一样。没有谁先谁后，所以双方都要等待。',
    ],
  },
  'server-first': {
    title: '服务器先关闭',
    text: ['B 监听，A 来连接，所以 B 是通常所说的服务器。这一次 B 的程序先调用 CLOSE。'],
    after: [
      '谁打开连接，谁先关闭，是两回事。这里 B 是主动关闭的一方，由它等待；A 是客户端，被动关闭，在 {{A.CLOSED.from}} 就已经 CLOSED。',
    ],
  },
  'never-closes': {
    title: '从不关闭的程序',
    text: ['A 已经关闭，B 的 TCP 也确认了。B 的程序得知对方没有话要说了，却始终不调用 CLOSE。'],
    after: [
      'B 的 TCP 不能擅自关闭：有没有话要说，只有程序知道。B 停在 CLOSE-WAIT，A 停在 FIN-WAIT-2，两边都没有计时器。CLOSE-WAIT 成堆，是程序的毛病，不是网络的毛病。',
      '在 Linux 上，如果已经没有程序持有这个连接，FIN-WAIT-2 过一段时间就会结束；CLOSE-WAIT 则始终由程序负责。',
    ],
  },
  'now-you': {
    title: '轮到你了',
    text: [
      'A 在 {{A.fin.sent}} 调用 CLOSE。B 在 {{B.fin.sent}} 调用 CLOSE，那时 A 的 FIN 早已到达。只改一处，让双方都经过 CLOSING。',
    ],
    hint: '自己的 FIN 还没得到确认，对方的 FIN 就先到了，才会进入 CLOSING。所以 B 发出 FIN 时，A 的 FIN 必须还在路上。',
    after: [
      '两个 FIN 交错而过：各自到达时，对方都已发出 FIN，还没等到 ACK。两边的程序都只是调用 CLOSE；会经过哪些状态，要看那时路上有什么。',
    ],
  },
} as const satisfies LessonText
