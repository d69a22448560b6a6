import type { chainEn } from './chainEn'

/** “这是怎么来的”周围的话。第一次问起时才取来。 */
export const chainZhCN = {
  'chain.now': '{{time}}，即上文所说',
  'chain.go': '转到 {{time}}',
  'chain.back': '回到 {{time}}',
  'chain.from': '一切从这里开始：在它之前没有别的原因。',
  'chain.more': '继续往前追',
  'chain.notWhy': '为什么不……？',

  'chain.state': '{{host}} 从 {{time}} 起一直处于 {{state}}。',
  'chain.check.closed': '{{host}} 在这两个端口之间没有连接，也没有能接收它的监听者。',
  'chain.check.listen': '监听者依次要问：是不是 RST？带不带确认号？是不是 SYN？',
  'chain.check.syn-sent': '在 SYN-SENT 中，先看确认号，再看是不是 RST，最后看是不是 SYN。',
  'chain.check.number': '首先检查序号：seq {{seq}}。这一步就见了分晓。',
  'chain.check.reset': '第一步检查序号，seq {{seq}} 通过；第二步发现它是 RST。',
  'chain.check.syn': '序号 seq {{seq}} 通过检查，也不是 RST；但它是 SYN。',
  'chain.check.ack': '序号 seq {{seq}} 通过检查，既不是 RST 也不是 SYN；接着看它的确认号 ack {{ack}}。',
  'chain.check.text': '序号 seq {{seq}} 和确认号 ack {{ack}} 都通过检查；接着处理它的数据。',
  'chain.check.fin': '序号 seq {{seq}} 和确认号 ack {{ack}} 都通过检查；接着处理它的 FIN。',

  'chain.way': '它在途中走了 {{duration}}。',
  'chain.way.late': '网络耽搁了它：途中用了 {{duration}}，平常只要 {{delay}}。',
  'chain.way.copy': '网络复制了一份，这一份在途中走了 {{duration}}。',
  'chain.way.lost': '它本该在途中走 {{duration}}。',
  'chain.way.expired': '到那时它已在途中走了 {{duration}}。',
  'chain.way.timer': '计时器此前走了 {{duration}}。',
  'chain.way.program': '{{host}} 的程序过了 {{duration}} 才调用。',
  'chain.way.wait': '{{host}} 等了 {{duration}} 才发出。',
  'chain.meanwhile.lost': '在此期间，{{sender}} 的 {{segment}}（{{numbers}}）丢失了。',
  'chain.meanwhile.away': '在此期间，{{sender}} 的 {{segment}}（{{numbers}}）还在途中。',
} as const satisfies Readonly<Record<keyof typeof chainEn, string>>
