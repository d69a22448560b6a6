import type { LessonText } from '../lesson'

export const text = {
  'who-waits': {
    title: '该谁等',
    text: ['A 是客户端，连接由它打开；B 是服务器，这一次却由 B 先关闭。'],
    after: [
      '先关闭的一方要发最后一个 ACK，会丢的正是这个 ACK。所以等的是 B，要等 {{B.TIME-WAIT.lasts}}；A 立刻就结束了。',
      'A 若从同一个端口再来连接，它的 SYN 碰上的就是这个 TIME-WAIT。本实验室回一个 ACK；RFC 9293（3.6.1）还允许：只要凭序号或时间戳看得出 SYN 是新的，B 可以马上建立新连接。Linux 就是这样做的。',
    ],
  },
  'both-close': {
    title: '同时关闭',
    text: ['这一次，A 和 B 的程序在同一瞬间调用 CLOSE，两个 FIN 会在途中相遇。'],
    after: ['双方都确认了对方的 FIN，又都不知道自己的 ACK 到没到。于是双方都要等。'],
  },
  'in-use': {
    title: '再连一次',
    text: ['A 先关闭，正在 TIME-WAIT。这时它的程序要从同一个端口 {{A.port}} 再次连接 B。'],
    after: [
      '到 {{A.TIME-WAIT.to}} 为止，这对套接字都属于旧连接。程序得到的错误叫 EADDRINUSE，网络上一个报文段也没有发出。',
    ],
  },
  'another-port': {
    title: '换一个端口',
    text: ['情形相同，只是程序这次用端口 40001。端口 {{A.port}} 仍处于 TIME-WAIT。'],
    after: [
      '不能用的是这一对套接字，也就是双方的地址和端口合在一起。客户端每次都换新端口，所以几乎察觉不到自己的 TIME-WAIT。',
    ],
  },
  server: {
    title: '服务器重新启动',
    text: [
      '服务器不能随便换端口。这台服务器先关闭了连接，随后程序退出，又在端口 {{B.port}} 上重新启动。',
      '两个世界：一个没有 SO_REUSEADDR，一个有。问的是没有的那个。',
    ],
    after: [
      '按 RFC 9293，B 本可以监听。是 BSD 和 Linux 的 bind 规定：端口上还有处于 TIME-WAIT 的连接，就算被占用。所以新的服务器要等到 {{without:B.TIME-WAIT.to}}。有了 SO_REUSEADDR，它马上就能监听，旧连接照样留在 TIME-WAIT。服务器都设置这个选项，原因就在这里。',
    ],
  },
  danger: {
    title: 'SO_REUSEADDR 安全吗',
    text: [
      '在本实验室里，SO_REUSEADDR 还允许主动的 OPEN 接管处于 TIME-WAIT 的一对套接字。A 马上再次连接；它有 {{without:A.1-5.len}} 个旧字节还在路上，新连接的序号又与上次相同。',
    ],
    after: [
      '没有这个选项，OPEN 被拒绝，旧字节找不到连接；有了它，旧字节被当作新的读走。在 TIME-WAIT 旁边重新监听无害，让等待提前结束则不然。',
      'Linux 把两件事分开：SO_REUSEADDR 只管 bind；connect 时接管要靠 tcp_tw_reuse，它凭时间戳来保证安全。',
    ],
  },
  linux: {
    title: '调错了旋钮',
    text: [
      '假设 A 运行的是 Linux。有人想让 TIME-WAIT 早点结束，把 tcp_fin_timeout 设成了 10\u00a0s。MSL 是 {{msl}}。',
    ],
    after: [
      'Linux 的 TIME-WAIT 是 60\u00a0s，写死在内核里，既不随 MSL，也不随 tcp_fin_timeout；后者限制的是孤儿 FIN-WAIT-2。RFC 9293 规定 2MSL：MSL 为 {{msl}} 时同样是 {{timeWait}}，MSL 为 2\u00a0分钟时则是 4\u00a0分钟。',
    ],
  },
  'now-you': {
    title: '轮到你了',
    text: [
      'A 还在 TIME-WAIT，它的程序想从同一个端口再次连接，只试一次，没有成功。只改一处，让同一对套接字第二次建立连接。',
    ],
    hint: '要让 A 能再次使用这对套接字：要么那时等待已经结束，要么等待不算数。',
    after: [
      '办法不止一个，各有代价。不等，或者绕过等待，旧报文段可能还活着；把 MSL 调小，也只有当网络真的那么早就丢弃它们时，才说得过去。',
    ],
  },
} as const satisfies LessonText
