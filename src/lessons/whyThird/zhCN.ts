import type { LessonText } from '../lesson'

export const text = {
  'perfect-network': {
    title: '一种流行的解释',
    text: [
      '“第三次握手是为了证明双方都能收、都能发。”不妨检验一下：一个世界里没有第三次握手，B 一收到 SYN 就进入 ESTABLISHED；旁边是真正的 TCP。',
      '这里的网络既不丢失，也不延误。',
    ],
    after: ['两个世界都顺利地建立、传输、关闭。双方能不能收发，一通话就见分晓，可见第三次握手另有用处。'],
  },
  'held-up': {
    title: '一个 SYN 滞留了',
    text: ['A 的第一个 SYN 滞留在网络里。A 重传 SYN，建立连接，用完又关闭。请留意两个世界有什么不同。'],
    after: [
      '除了第三个报文段本身，以及没有它时 B 稍早进入 ESTABLISHED，别无不同。到 {{with:A.CLOSED.from}}，双方都已忘掉这个连接，第一个 SYN 却还在路上。',
      '这里的 TIME-WAIT 固定为 {{with:timeWait}}，与 Linux 相同。若按 RFC 等待 2MSL，旧 SYN 到达 B 时，A 一定还在 TIME-WAIT。',
    ],
  },
  silence: {
    title: '已失效的 SYN 到了 B',
    text: [
      'B 看不出这个 SYN 已经失效，照样应答，而 A 那边没有人在等这个应答。许多教科书说 A 不予理睬，所以这里两个世界的 A 都保持沉默。',
    ],
    after: [
      '没有第三次握手，B 的程序从 {{without:B.ESTABLISHED#2.from}} 起守着一个只有它自己以为存在的连接；只要没有启用保活（keep-alive），TCP 就没有任何计时器会结束它。有第三次握手，B 在 SYN-RECEIVED 里等待确认，{{with:B.SYN-RECEIVED#2.lasts}} 之后放弃，程序对此一无所知。',
      'A 只想要一个连接，请求却发了两次。B 看到的是两个请求，哪一个已经作废，只有 A 说得清。',
    ],
  },
  reset: {
    title: 'A 提出异议',
    text: [
      '按 RFC 9293，A 不该沉默：收到不属于任何连接的应答，要回 RST。现在两个世界的 A 都这样做。请看没有第三次握手的那个世界。',
    ],
    after: [
      '没有第三次握手，B 的程序得到一个连接，{{without:B.ESTABLISHED#2.lasts}} 之后又失去了它。有第三次握手，RST 让 B 从 SYN-RECEIVED 退回 LISTEN，程序什么也不会得知：错误还没造成损害，就已经纠正了。',
    ],
  },
  'reset-lost': {
    title: 'RST 也丢了',
    text: ['A 的 RST 也只是一个报文段，同样会丢。还是看没有第三次握手的那个世界。'],
    after: [
      '没有第三次握手，B 以为连接已经建立，等着 A 说话，而 A 根本不知道有这回事，B 的资源就这样一直空占着。有第三次握手，B 的 SYN,ACK 还没有得到确认，于是在 {{with:B2.syn#2.sent}} 重传，引来又一个 RST，B 退回 LISTEN。',
    ],
  },
  'old-text': {
    title: '旧数据接踵而至',
    text: [
      'A 又保持沉默。网络里还留着 A 那 {{without:A.1-5.len}} 个字节的另一份副本，它在旧 SYN 之后到达 B。请看没有第三次握手的那个世界。',
    ],
    after: [
      '没有第三次握手，B 的程序读到了上一次通话的字节；有第三次握手，B 尚未建立连接，用 RST 回绝它们。这些字节的 ack {{without:A.1-5.ack}} 是旧的，只因离 B 的序号不远，才在这里蒙混过关；按 RFC 5961，ack 相差太远的数据会被拒收。',
      'RFC 9293 说，三次握手的主要理由正在于此：不让已失效的连接请求造成混乱。B 要等自己的新序号 {{with:B2.syn.seq}} 得到确认，才相信一个 SYN，而旧报文段只知道旧的序号。',
    ],
  },
  'both-call': {
    title: '双方同时打开',
    text: ['这一次谁也没有在 LISTEN。两边的程序同时调用 OPEN，两个 SYN 在途中交错而过。'],
    after: [
      '建立的是一个连接，用了四个报文段，也没有谁是客户端。平常只用三个，是因为 SYN,ACK 一个报文段办了两件事。要紧的不是次数，而是每一方都知道自己的序号已得到确认。（Linux 的双方还会各多发一个 ACK。）',
    ],
  },
  'now-you': {
    title: '轮到你了：骗过 B',
    text: ['第三次握手又去掉了，网络完好。只改一处，让 B 到最后还守着一个只有它自己以为存在的连接。'],
    hint: '连接关闭以后，B 还在 LISTEN。要是那时才有 A 的 SYN 到达呢？',
    after: ['B 相信了一个 SYN，却无从得知此刻是否真有人要这个连接。第三次握手问的正是这件事。'],
  },
  'old-text-read': {
    title: '再难一点：旧数据',
    text: ['还是这个世界。最多改两处，让 B 的程序在一个 A 从未打开过的连接里，读到 A 的数据。'],
    hint: '先要让 B 有一个只有它自己以为存在的连接；再让 A 的数据在那之后才到，或者又到一次。',
    after: [
      '在 B 的程序看来，这些字节与别的字节没有两样，它不可能知道 A 是为另一个连接写的。能挡住它们的只有 TCP，而少了第三次握手，TCP 也挡不住。',
    ],
  },
} as const satisfies LessonText
