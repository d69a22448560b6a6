import type { LessonText } from '../lesson'

export const text = {
  'no-answer': {
    title: '第一个报文段丢了',
    text: ['网络丢掉了 A 的 SYN，却不会通知任何人。B 什么也没收到，A 只看到迟迟没有应答。'],
    after: ['A 发出 SYN 时，把重传计时器定为 {{rto}}。此时 A 要发现丢失，只能靠这个计时器。'],
  },
  'same-number': {
    title: '再发一次，用哪个序号',
    text: ['丢掉的 SYN 的 seq 是 {{A.syn.seq}}，而 SYN 要占用一个序号。现在计时器到期，A 重传 SYN。'],
    after: [
      '重传的还是那个 SYN，序号当然不变：假如两个 SYN 都在建立连接期间到达，B 一看序号就知道是同一个。',
      '丢一个，到一个，网络里没有留下已失效的请求。损失的只是时间：B 在 {{B.ESTABLISHED.from}} 进入 ESTABLISHED。',
    ],
  },
  'how-long': {
    title: 'A 有多少耐心',
    text: ['A 先等 {{rto}}，到期后重传 SYN，并重新设定计时器。这一次，第二个 SYN 会丢，第三个也会丢。'],
    after: [
      '四个 SYN 分别在 {{A.syn.sent}}、{{A.syn#2.sent}}、{{A.syn#3.sent}} 和 {{A.syn#4.sent}} 发出：每次等待都是前一次的两倍（RFC 6298）。丢失往往是因为网络拥塞，发得越急，情况越糟。',
      'Linux 从 6.5 版起，最初几次 SYN 重传间隔相等，之后才开始加倍。',
    ],
  },
  'answer-lost': {
    title: '应答丢了',
    text: ['A 的 SYN 到了。B 用 SYN,ACK 应答，这个应答却丢了。'],
    after: [
      '双方各发过一个 SYN，都没有等到确认，所以两边的计时器都会到期。让连接得以建立的，是 B 在 {{B.syn#2.sent}} 的重传。',
      '对 A 重传的 SYN，B 按 RFC 只回一个单纯的 ACK；Linux 则会再发一次 SYN,ACK。',
    ],
  },
  'third-lost': {
    title: '第三个报文段丢了',
    text: ['A 已是 ESTABLISHED，并发出了第三个报文段，一个单纯的 ACK。它丢了，而 A 暂时没有数据要发。'],
    after: [
      'A 不会重传它。单纯的 ACK 不占用序号，没有人来确认它，也就没有计时器管它。',
      'B 的 SYN,ACK 还没有得到确认。B 在 {{B.syn#2.sent}} 重传，于是 A 再回一个新的 ACK。',
    ],
  },
  'text-at-once': {
    title: '又丢了，但 A 接着发数据',
    text: [
      '第三个报文段又丢了。不过这次 A 随后发出 {{A.1-5.len}} 个字节，赶在 B 的计时器到期之前到达；此时 B 还在 SYN-RECEIVED。',
    ],
    after: [
      'A 的数据里带着 ack {{A.1-5.ack}}，说的正是丢失的 ACK 要说的话。B 凭它进入 ESTABLISHED，收下数据，再加以确认。',
      '各种丢失，道理都一样：SYN、数据和 FIN 占用序号，谁发出的，谁就重传，直到得到确认或者放弃；单纯的 ACK，谁也不重传。',
    ],
  },
  'now-you': {
    title: '轮到你了',
    text: ['这一次，连接建立后不久 A 就会发数据。只改一处，让 B 两次发送 SYN,ACK。'],
    hint: '计时器到期时，如果 B 还没有收到任何能确认它的 SYN 的报文段，就会重传。A 的数据同样带着这个确认。',
    after: [
      'B 的计时器定为 {{rto}}，到期时还没有收到对它的 SYN 的确认。在这里只丢第三个报文段是不够的：紧跟着的数据带来了同样的 ack。',
    ],
  },
} as const satisfies LessonText
