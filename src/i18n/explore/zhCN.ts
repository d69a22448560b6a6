import type { exploreEn } from './en'

/** 穷举器的话。打开时才取来。 */
export const exploreZhCN = {
  'explore.title': '试遍所有网络',
  'explore.what':
    '在这次运行里，凡是故障不超过这么多次的网络，都试一遍：任何报文段丢失、来两次，或者推迟到后续事件先后次序中的每一个不同位置，直到超过 MSL。',
  'explore.not':
    '没有试的有：别的调用与时间参数、两个事件之间除一个以外的其他到达时刻、故障更多的网络，以及改动报文段内容的故障。',
  'explore.own': '你给报文段安排的命运在这里不算数：网络可以为所欲为。',
  'explore.faults': '故障至多几次',
  'explore.invariants': '哪些必须始终成立',
  'explore.run': '全部试一遍',
  'explore.stop': '停下',
  'explore.again': '再来一次',
  'explore.nothing': '至少要选一项必须成立的性质。',
  'explore.progress': '故障 {{faults}} 次：{{schedules}} 种事件次序，{{states}} 种局面。',
  'explore.progress.none': '先看没有故障时……',
  'explore.done': '用时 {{time}}：{{schedules}} 种事件次序，{{states}} 种局面。',
  'explore.stopped': '{{time}} 后停下。没有试过的，不能说成立。',
  'explore.failed': '这个浏览器无法启动穷举：{{reason}}',
  'explore.changed': '台上的运行已经改变，下面的答案说的是原来那次。',

  'invariant.no-ghost': '没有幽灵连接',
  'invariant.no-ghost.more': '等到什么也不会再发生时，没有主机处于 ESTABLISHED 而对方并无与之相配的连接。',
  'invariant.no-foreign-octet': '没有外来字节',
  'invariant.no-foreign-octet.more': '程序读到的，都是在同一个连接里写下的。',
  'invariant.agreement': '序号一致',
  'invariant.agreement.more': '一对套接字的两端都处于 ESTABLISHED 时，一方的 IRS 就是另一方的 ISS。',
  'invariant.clean-close': '正常关闭',
  'invariant.clean-close.more': '程序用过的每个连接都以 FIN 关闭，没有被复位、被放弃或遗留下来的。',
  'invariant.bounded-waiting': '等待有尽头',
  'invariant.bounded-waiting.more':
    '除了由程序或对方决定去留的 LISTEN、ESTABLISHED、FIN-WAIT-2 和 CLOSE-WAIT，没有谁会永远等下去。',

  'answer.holds': '成立。故障至多这么多次的网络都试过了：{{faults}}',
  'answer.searching': '到目前为止没有被打破',
  'answer.broken': '被打破。',
  'answer.broken.how': '只需故障次数：{{faults}}；那次运行的报文段数：{{segments}}。',
  'answer.broken.first': '只需故障次数：{{faults}}。正在寻找最小的一次……',
  'answer.broken.smallest': '没有更小的了：比它小的都已试过。',
  'answer.broken.open': '打开反例',
  'answer.bound': '不得而知：搜索到了极限（{{bound}}）。',
  'answer.bound.sofar': '故障至多这么多次时成立：{{faults}}',
  'bound.states': '内存',
  'bound.events': '运行没有尽头',
  'bound.time': '时间',
  'bound.stopped': '被叫停',

  'known.clean-close':
    '不管限度多大，这都算不上承诺：任何有限次的交换都不能让双方都确信。打开、传输、关闭这一程，丢失 {{losses}} 次（少一次都不行），完整的 TCP 也会以复位告终：等待结束之后才重传的 FIN，遇到的是 CLOSED。这是已知的，也是正确的。',
  'known.clean-close.open': '打开那次运行',

  'table.title': '哪个机制守住哪个承诺',
  'table.about':
    '由同样的搜索得出，每格故障至多 {{faults}} 次，实验室的每次测试都会重新证明。点叉号打开最小的反例。',
  'table.scenario': '情景',
  'table.invariant': '承诺',
  'table.counts': '事件次序 {{schedules}} 种；局面 {{states}} 种；最长 {{deepest}} 个事件',
  'table.holds': '成立',
  'table.broken': '{{faults}} 次故障即破',
  'table.open': '{{invariant}}，{{column}}：故障 {{faults}} 次即被打破。打开反例',
  'table.bound': '不得而知',
  'column.true': '该情景原样',
  'column.two-way': '两次握手',
  'column.no-time-wait': '没有 TIME-WAIT',
  'column.silent': '关闭的端口沉默',
  'column.isn-clock': '序号随时钟走',
  'column.reuse': 'SO_REUSEADDR',
} as const satisfies Readonly<Record<keyof typeof exploreEn, string>>
