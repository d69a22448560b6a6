import type { exploreEn } from './en'

/** 穷举器的话。打开时才取来。 */
export const exploreZhCN = {
  'explore.title': '试遍所有网络',
  'explore.what':
    '对这次运行，凡是故障不超过所选次数的网络，都逐一试过：一次故障使一个报文段丢失、重复到达，或推迟到后续事件之间的任何一个不同位置，直至超过 MSL。',
  'explore.not':
    '没有试的是：故障更多的网络、别的调用和时间、相邻两个事件之间的另一个到达时刻，以及改动报文段内容的故障。',
  'explore.own': '你对报文段所作的改动在这里不算数：网络怎样做都可以。',
  'explore.question': '要问什么',
  'explore.faults': '最多几次故障',
  'explore.invariants': '哪些性质必须始终成立',
  'explore.run': '全部试一遍',
  'explore.stop': '停止',
  'explore.again': '再全部试一遍',
  'explore.nothing': '至少选一项必须成立的性质。',
  'explore.trying.one': '正在试故障不超过 1 次的所有网络……',
  'explore.trying.many': '正在试故障不超过 {{faults}} 次的所有网络……',
  'explore.progress.none': '没有故障：已有 {{schedules}} 种事件顺序，{{states}} 种局面。',
  'explore.progress.one': '故障不超过 1 次：已有 {{schedules}} 种事件顺序，{{states}} 种局面。',
  'explore.progress.many': '故障不超过 {{faults}} 次：已有 {{schedules}} 种事件顺序，{{states}} 种局面。',
  'explore.done.none': '试完了，用时 {{time}}：没有故障的那次运行就足以回答。',
  'explore.done.one':
    '试完了，用时 {{time}}：故障不超过 1 次，共有 {{schedules}} 种事件顺序，{{states}} 种局面。',
  'explore.done.many':
    '试完了，用时 {{time}}：故障不超过 {{faults}} 次，共有 {{schedules}} 种事件顺序，{{states}} 种局面。',
  'explore.stopped': '试了 {{time}} 后停止。没有试过的，不能说成立。',
  'explore.limit': '试了 {{time}} 后放弃：局面太多，记不下了。没有试过的，不能说成立。',
  'explore.failed': '穷举器在这个浏览器里无法工作。',
  'explore.answers.one': '故障不超过 1 次时的答案',
  'explore.answers.many': '故障不超过 {{faults}} 次时的答案',
  'explore.asked': '上面的选择已经改变，下面仍是原来的答案；再试一遍才会更新。',
  'explore.changed': '图中的运行已经改变，下面的答案说的是改变之前的那次运行。',

  'invariant.no-ghost': '没有幽灵连接',
  'invariant.no-ghost.more': '当一切都已平息时，不会有哪台主机还处于 ESTABLISHED，对方却没有与之对应的连接。',
  'invariant.no-foreign-octet': '没有外来字节',
  'invariant.no-foreign-octet.more': '程序读到的字节，都是在同一个连接里写入的。',
  'invariant.agreement': '序号一致',
  'invariant.agreement.more': '只要一对套接字的两端都处于 ESTABLISHED，一端的 IRS 就等于另一端的 ISS。',
  'invariant.clean-close': '正常关闭',
  'invariant.clean-close.more': '程序用过的每个连接都通过 FIN 关闭，没有一个被复位、被放弃或一直留着。',
  'invariant.bounded-waiting': '等待有尽头',
  'invariant.bounded-waiting.more':
    '谁也不会永远等下去，但 LISTEN、ESTABLISHED、FIN-WAIT-2 和 CLOSE-WAIT 除外：在那里等多久，由程序或对方决定。',

  'answer.holds.one': '成立：故障不超过 1 次的网络都试过了。',
  'answer.holds.many': '成立：故障不超过 {{faults}} 次的网络都试过了。',
  'answer.searching': '到目前为止还没有被打破。',
  'answer.first.none': '被打破：没有故障也不成立。',
  'answer.first.one': '被打破：1 次故障就够。正在找最短的运行……',
  'answer.first.many': '被打破：{{faults}} 次故障就够。正在找最短的运行……',
  'answer.unsure.none': '被打破：没有故障也不成立。',
  'answer.unsure.one': '被打破：1 次故障就够。也许还有更短的运行。',
  'answer.unsure.many': '被打破：{{faults}} 次故障就够。也许还有更短的运行。',
  'answer.smallest.none': '被打破：没有故障也不成立，那次运行共 {{segments}} 个报文段。',
  'answer.smallest.one':
    '被打破：1 次故障就够，那次运行共 {{segments}} 个报文段。这已是最小的反例：没有故障时成立；故障 1 次而报文段更少的运行，都试过了。',
  'answer.smallest.many':
    '被打破：{{faults}} 次故障就够，那次运行共 {{segments}} 个报文段。这已是最小的反例：故障再少就成立；故障次数相同而报文段更少的运行，都试过了。',
  'answer.open': '打开反例',
  'answer.open.of': '打开反例：{{invariant}}',
  'answer.bound.states': '尚无定论：局面太多，记不下了。',
  'answer.bound.events': '尚无定论：有的运行没有尽头。',
  'answer.bound.time': '尚无定论：时间已到，还没有试完。',
  'answer.bound.stopped': '尚无定论：还没试完就停止了。',
  'answer.sofar.none': '没有故障时成立。',
  'answer.sofar.one': '故障不超过 1 次时成立。',
  'answer.sofar.many': '故障不超过 {{faults}} 次时成立。',

  'known.clean-close':
    '即使是完整的 TCP，也无法保证正常关闭：无论来回多少次，都不能让双方同时确信对方已经知道。在情景“{{scenario}}”里，丢失 {{losses}} 次就会失败，少一次都不会：TIME-WAIT 结束之后才到达的重传 FIN 遇到 CLOSED，得到的应答是 RST。',
  'known.clean-close.open': '打开“{{scenario}}”的那次运行',

  'table.title': '哪个机制守住哪个承诺',
  'table.about':
    '由同样的搜索得出，故障不超过 {{faults}} 次；实验室每次测试都会重新求得。点叉号可打开最小的反例。',
  'table.scenario': '情景',
  'table.mechanism': '机制',
  'table.counts': '{{column}}：{{schedules}} 种事件顺序，最长的有 {{deepest}} 个事件；{{states}} 种局面。',
  'table.holds': '成立',
  'table.broken.one': '1\u00a0次\u200b故障\u200b即破',
  'table.broken.many': '{{faults}}\u00a0次\u200b故障\u200b即破',
  'table.open': '{{invariant}}，{{column}}：{{broken}}。打开反例',
  'table.bound': '尚无定论',
  'column.true': '情景原样',
  'column.two-way': '两次握手',
  'column.no-time-wait': '没有 TIME-WAIT',
  'column.silent': '关闭的端口不应答',
  'column.isn-clock': '初始序号随时钟',
  'column.reuse': 'SO_REUSEADDR',
} as const satisfies Readonly<Record<keyof typeof exploreEn, string>>
