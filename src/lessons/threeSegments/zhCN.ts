import type { LessonText } from '../lesson'

export const text = {
  'two-hosts': {
    title: '两个程序想通话',
    text: [
      'B 的程序在等人来连接：LISTEN。A 的程序调用 OPEN，它的 TCP 发出第一个报文段 SYN。',
      'SYN 告诉 B 两件事：我想和你通话；我的字节从 {{A.syn.seq}} 开始编号。这个数就是 A 的初始序号。',
    ],
    after: ['SYN 在路上，A 在 SYN-SENT 里等。图中时间自上而下，斜线的坡度就是每个报文段要走的 {{delay}}。'],
  },
  'syn-arrives': {
    title: '第一个报文段到了',
    text: ['B 收到了 A 的请求。'],
    after: [
      'B 已经应答，但还不知道应答能不能送到。SYN-RECEIVED 说的正是：我听到你了，正等着知道你也听到了我。',
    ],
  },
  'plus-one': {
    title: '一个应答，两件事',
    text: ['B 的应答既确认 A 的 SYN，又带来 B 自己的初始序号 {{B.syn.seq}}。'],
    after: [
      'SYN 本身占用了序号 {{A.syn.seq}}，所以期望的下一个是 {{B.syn.ack}}。正因为占了这个号，SYN 才能被确认：不加 1，不管 SYN 到没到，ack 都会是 {{A.syn.seq}}。',
    ],
  },
  'half-a-trip': {
    title: 'A 知道了，B 知道吗',
    text: ['SYN,ACK 马上就到 A，那一刻 A 进入 ESTABLISHED。'],
    after: [
      '接下来还有 {{delay}}，A 已是 ESTABLISHED，B 还不是。主机只知道已经送到自己手里的消息：这件事，B 要再过一趟的时间才会得知。',
    ],
  },
  third: {
    title: '第三个报文段',
    text: ['A 确认 B 的序号：ack {{A.ack-syn.ack}}。'],
    after: [
      '在 {{B.ESTABLISHED.from}}，B 也进入 ESTABLISHED。两个初始序号双方都知道了，而且双方都知道对方知道。从此两个方向都可以传数据。',
    ],
  },
  'no-number': {
    title: '第三个报文段占了几个号',
    text: ['第三个报文段的 seq 是 {{A.ack-syn.seq}}。现在 A 要发出它最初的 {{A.1-5.len}} 个字节。'],
    after: ['ACK 没有占用序号：第一个字节的序号还是 {{A.1-5.seq}}。占用序号的只有字节、SYN 和 FIN。'],
  },
  'next-octet': {
    title: '下一个要哪个',
    text: ['第 {{A.1-5.seq}} 到 {{A.1-5.last}} 号字节正在去 B 的路上。'],
    after: ['到 {{A.1-5.last}} 为止 B 都有了，它要的是 {{B.ack-5.ack}}。ack 说的永远是“下一个要哪个”。'],
  },
  'now-you': {
    title: '轮到你了',
    text: [
      '除了第一个 SYN，每个报文段都带 ack。那么，让 B 进入 ESTABLISHED 的，非得是第三个报文段吗？',
      '只改一处，让一个带数据的报文段使 B 进入 ESTABLISHED。',
    ],
    hint: '哪个报文段最先带来对 B 的序号的确认，就由哪个让 B 进入 ESTABLISHED。要是最先到的是另一个报文段呢？',
    after: [
      '第三个报文段没有先到，数据里带着与它相同的 ack，事情照样办成了。“第三次握手”的意思是：B 得知自己的序号已经送到。由哪个报文段来说，并不要紧。',
    ],
  },
} as const satisfies LessonText
