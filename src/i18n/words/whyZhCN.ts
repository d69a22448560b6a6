import type { whyEn } from './whyEn'

/** 每条规则的缘由：两三句话，像老师讲课那样。数字都取自这次运行。 */
export const whyZhCN = {
  'why.open/passive':
    '被动打开只建立一个 TCB，然后在 LISTEN 中等待。{{host}} 什么也不发送，只是表明愿意接受外来的 SYN。',
  'why.open/active':
    '{{host}} 选定自己的初始发送序号 ISS {{seq}}，用 SYN 告诉 {{peer}}。SYN 本身占用一个序号，因此第一个数据字节将是 {{end}}。在得到应答之前，{{host}} 处于 SYN-SENT。',
  'why.open/listening':
    '{{host}} 原来在等别人，现在自己迈出第一步：选定 ISS {{seq}}，发出 SYN，在 SYN-SENT 中等待应答。',
  'why.open/unspecified':
    '主动打开必须说明要与谁连接：没有远端套接字，SYN 就无处可发。调用失败，什么也不发送。',
  'why.open/exists':
    '这一对套接字之间已经有一个连接，处于 {{state}}。一对套接字同一时刻只能有一个连接，因此调用失败，一切照旧。',

  'why.send/none': 'SEND 需要一个连接，而 {{host}} 没有。调用失败，什么也不发送。',
  'why.send/listening':
    '{{host}} 原来在监听，现在有话要对已知的对方说，于是转为主动的一方：选定 ISS {{seq}}，发出 SYN；数据先留着，等到 ESTABLISHED 再发送。',
  'why.send/unspecified':
    '在 LISTEN 中，{{host}} 还不知道会与谁通话。没有远端套接字，数据就没有去处，因此调用失败。',
  'why.send/queued':
    '连接还处于 {{state}}，数据（{{octets}} 字节）先排队。等 {{host}} 进入 ESTABLISHED，数据立即发出；程序不必为此等待。',
  'why.send/text':
    '第 {{seq}} 到 {{last}} 号字节发出；同一个报文段还确认了此前收到的一切：ack {{ack}} 就是 {{host}} 下一个期待的序号。{{host}} 留有副本，若 {{peer}} 没有及时确认到 {{end}}，就会重传。',
  'why.send/text.waits':
    '数据已接受，但 {{peer}} 的窗口眼下没有空位。数据留在 {{host}}，等 {{peer}} 给出更大的窗口。',
  'why.send/closing': 'CLOSE 之后，{{host}} 已经用 FIN 承诺不再发送数据，因此调用失败。',

  'why.receive/none': 'RECEIVE 需要一个连接，而 {{host}} 没有。调用失败。',
  'why.receive/queued': '眼下没有数据，RECEIVE 只好等待；数据到来，或者 {{peer}} 关闭时，它才返回。',
  'why.receive/text': '数据早已到达，在 {{host}} 的缓存中等着。程序现在取走它，无须发送任何报文段。',
  'why.receive/window':
    '程序取走数据，缓存又有了空位。{{host}} 立即用 {{reply}} 告诉对方：窗口现在是 {{wnd}} 字节，{{peer}} 可以继续发送。',
  'why.receive/closing':
    '{{peer}} 已发来 FIN，在它之前的数据也已取完：不会再有数据了。RECEIVE 结束，程序知道已到末尾。',

  'why.close/none': '没有可以关闭的连接。调用失败，什么也不发送。',
  'why.close/unopened': '连接还没有建成，不必向谁告别。{{host}} 删除 TCB，不发送报文段。',
  'why.close/queued':
    'CLOSE 的意思是“我没有数据要发了”，而不是“立刻停止”。前面还有东西没有发完，FIN 要排在它们后面。',
  'why.close/fin':
    '{{host}} 没有数据要发了，用 FIN（seq {{seq}}）告诉对方。FIN 像一个数据字节那样占用一个序号，因此 {{peer}} 将以 ack {{end}} 确认它。关闭的只是这个方向：{{host}} 仍然可以接收。',
  'why.close/fin.last':
    '{{peer}} 先前已关闭它的方向，现在 {{host}} 也关闭。它的 FIN（seq {{seq}}）占用一个序号，{{peer}} 将以 ack {{end}} 确认它。在 LAST-ACK 中，{{host}} 等的只是这个确认。',
  'why.close/fin.waits': '{{host}} 没有数据要发了。接下来该发 FIN，但 {{peer}} 的窗口还没有空位。',
  'why.close/again': '先前已经调用过 CLOSE，一次就够了。调用失败，什么也不发送。',
  'why.close/unread':
    '有些数据到了 {{host}}，程序却从未读取。照常关闭会掩盖它们的丢失，因此 {{host}} 发送 RST（seq {{seq}}），让 {{peer}} 知道数据没有全部收下。',

  'why.abort/none': '没有可以中止的连接。调用失败，什么也不发送。',
  'why.abort/silent':
    '{{host}} 删除 TCB。在这个状态下，{{peer}} 那里没有什么需要用 RST 来结束，因此不发送 RST。',
  'why.abort/reset':
    'ABORT 立即结束连接：排队的数据全部作废，RST（seq {{seq}}）告诉 {{peer}}，这边不再发送，也不再接收。',
  'why.status/none': '没有可以查询的连接。调用失败。',
  'why.status/state': 'STATUS 只是询问：连接处于 {{state}}。什么也不改变，什么也不发送。',

  'why.closed/rst':
    '{{host}} 没有这个 RST 可以结束的连接。RST 被丢弃而不作应答：如果用 RST 回答 RST，就会没完没了。',
  'why.closed/no-ack':
    '{{host}} 没有与这个 {{segment}}（seq {{seq}}）对应的连接。报文段不带确认号，无从取得序号，因此 RST 的序号为 0，并以 ack {{replyAck}} 确认收到的报文段，{{peer}} 由此知道这是对它的回答。',
  'why.closed/ack':
    '{{host}} 没有与这个 {{segment}} 对应的连接，不知道 {{peer}} 所指何事。RST 的 seq {{replySeq}} 取自收到的确认号，也就是 {{peer}} 发送这个报文段时所期待的下一个序号；只要 {{peer}} 现在仍期待它，就会相信这个 RST。',
  'why.closed/silent':
    '{{host}} 没有与这个 {{segment}} 对应的连接。按 RFC 9293 应当以 RST 应答；这里已关掉，{{peer}} 什么也听不到。',

  'why.listen/rst':
    '监听者什么都没有发送过，RST 也就没有什么可拒绝、可结束的。报文段被丢弃，{{host}} 继续监听。',
  'why.listen/ack':
    '监听者什么都没有发送过，没有什么可确认的，因此 ack {{ack}} 一定属于更早的连接。{{host}} 以 RST（seq {{replySeq}}）应答，继续监听，不会因此建立连接。',
  'why.listen/syn':
    '{{host}} 现在知道两件事：{{peer}} 想要通话，而且从 {{seq}} 开始编号。它以自己的初始序号 seq {{replySeq}} 应答，并用 ack {{replyAck}} 确认：SYN 占用一个序号，所以下一个期待的是 {{replyAck}}。这个应答能否到达，它无从知道，于是在 SYN-RECEIVED 中等待。',
  'why.listen/syn-two-way':
    '{{peer}} 从 {{seq}} 开始编号；{{host}} 以 seq {{replySeq}}、ack {{replyAck}} 应答。第三次握手已关掉，它不要求对方确认，立即进入 ESTABLISHED，即使这个 SYN 早已失效、背后并没有人。',
  'why.listen/other':
    '既不是 RST，也不是 ACK 或 SYN：这样的报文段不能开始一个连接。它被丢弃，{{host}} 继续监听。',

  'why.syn-sent/bad-ack':
    '{{host}} 只发送过 SYN，而 ack {{ack}} 确认的不是它：这个报文段属于更早的连接。{{host}} 用 RST（seq {{replySeq}}）告诉 {{peer}}，然后继续等待真正的应答。',
  'why.syn-sent/bad-ack-rst':
    '这个 RST 确认的是 {{ack}}，而 {{host}} 从未发送过：它属于更早的连接。RST 被丢弃，{{host}} 继续等待。',
  'why.syn-sent/rst':
    'RST 确认了 {{host}} 的 SYN（ack {{ack}}），所以是真正的应答：那里没有程序在监听。{{host}} 删除 TCB，程序得知连接被拒绝。',
  'why.syn-sent/rst-no-ack':
    '这个 RST 没有确认 {{host}} 的 SYN，无从判断它是否针对这个连接。任何人都可能发出这样的 RST，因此丢弃。',
  'why.syn-sent/syn-ack':
    'ack {{ack}} 表明 {{host}} 的 SYN 已经到达，seq {{seq}} 则是 {{peer}} 开始编号的序号，于是 {{host}} 进入 ESTABLISHED。它用 ack {{replyAck}} 让 {{peer}} 知道，{{peer}} 的 SYN 也已到达：这就是第三次握手。',
  'why.syn-sent/syn-ack-two-way':
    'ack {{ack}} 表明 {{host}} 的 SYN 已经到达，seq {{seq}} 则是 {{peer}} 开始编号的序号。第三次握手已关掉，{{host}} 不必再应答：{{peer}} 早已是 ESTABLISHED。',
  'why.syn-sent/syn':
    '来的不是应答，而是一个 SYN：{{peer}} 也同时打开了连接。{{host}} 记下 {{peer}} 从 {{seq}} 开始编号，发送 SYN,ACK，ack {{replyAck}}。两个 SYN 建立的是一个连接，而不是两个。',
  'why.syn-sent/neither':
    '这个报文段既不是 SYN 也不是 RST，没有回答 {{host}} 的请求。它被丢弃，{{host}} 继续等待。',

  'why.sequence/outside':
    '这个 {{segment}} 的 seq {{seq}} 没有带来 {{host}} 现在能接收的内容：它在窗口之外，是旧的，或者早已收到。{{host}} 丢弃它，并以 ack {{replyAck}} 告诉 {{peer}} 下一个期待的序号。',
  'why.sequence/outside-rst':
    '只有序号正确的 RST 才可信。这个 RST 的 seq 是 {{seq}}，而 {{host}} 期待的是 {{next}}：它是旧的，或者是伪造的，因此默默丢弃。',
  'why.sequence/limited':
    '这个 {{segment}}（seq {{seq}}）被丢弃，本应以 ACK 应答。但 {{host}} 近来已发出太多这样的 ACK，于是保持沉默：否则状态不一致的双方会永远这样应答下去。',
  'why.sequence/syn-again':
    'SYN（seq {{seq}}）又来了一次，{{peer}} 也许没有收到应答。{{host}} 像 Linux 那样重传 SYN,ACK，序号仍是 seq {{replySeq}}。',
  'why.sequence/syn-again-two-way':
    'SYN（seq {{seq}}）又来了一次，{{peer}} 也许没有收到应答。{{host}} 重传同一个 SYN,ACK，seq {{replySeq}}；在两次握手中，再没有别的事情会提醒它重传。',
  'why.sequence/fin-again':
    '{{peer}} 的 FIN 又来了一次，最后那个 ACK 也许丢失了。{{host}} 还在，以 ack {{replyAck}} 再次确认，并把 {{wait}} 的等待重新计时。TIME-WAIT 正是为此而设。',
  'why.sequence/simultaneous-open':
    '双方同时打开连接，现在 {{peer}} 的 SYN 带着 ack {{ack}} 再次到来：{{host}} 的 SYN 已经到达。双方都知道了两个初始序号，{{host}} 进入 ESTABLISHED。',
  'why.sequence/held':
    '报文段从 seq {{seq}} 开始，而 {{host}} 期待的是 {{next}}：前面还缺一段。{{host}} 先把它保存起来，并以 ack {{replyAck}} 说明缺的是什么。',
  'why.sequence/shut':
    '{{host}} 的窗口已关闭，从 seq {{seq}} 开始的数据不能接收；不过报文段中的确认仍然有效。',

  'why.rst/challenge':
    'seq {{seq}} 在窗口之内，却不是 {{host}} 下一个期待的序号。只是大致对得上的 RST 可能是伪造的，因此 {{host}} 用质询 ACK（ack {{replyAck}}）追问。如果 {{peer}} 真要复位，会以正确的序号回答。',
  'why.rst/listen':
    'seq {{seq}} 正确，所以 RST 可信：{{peer}} 并没有这个连接。{{host}} 忘掉建到一半的连接，继续监听；没有任何程序知道此事。',
  'why.rst/refused':
    'seq {{seq}} 正确，所以 RST 可信。连接还没有建成：{{host}} 删除 TCB，程序得知连接被拒绝。',
  'why.rst/reset':
    'seq {{seq}} 正是 {{host}} 下一个期待的序号，所以 RST 可信：{{peer}} 已经没有这个连接。{{host}} 离开 {{from}}，排队的数据全部作废，并通知程序。',
  'why.rst/closing':
    'seq {{seq}} 正是 {{host}} 下一个期待的序号，所以 RST 可信。{{host}} 本来就在 {{from}} 中关闭连接；它删除 TCB，不再等待什么。',

  'why.syn/listen':
    '建到一半的连接又收到新的 SYN（seq {{seq}}）。{{host}} 忘掉这个连接，回到 LISTEN；如果 {{peer}} 再次发送 SYN，一切从头开始。',
  'why.syn/challenge':
    '已有的连接不该再收到 SYN：它可能是旧的，也可能是 {{peer}} 崩溃后重新开始。{{host}} 用质询 ACK（ack {{replyAck}}）追问；如果 {{peer}} 没有这个连接，会以 RST 回答。',
  'why.syn/reopen':
    'seq {{seq}} 超出旧连接的全部序号，所以这个 SYN 只能是新的。{{host}} 提前结束 TIME-WAIT，让新的连接开始。',

  'why.ack/off': 'SYN 之后的每个报文段都带有 ACK，这一个却没有，因此不属于这个连接。它被丢弃。',
  'why.ack/opens':
    'ack {{ack}} 确认了 {{host}} 的 SYN：{{peer}} 已收到它的初始序号，也确实要建立这个连接。{{host}} 至此知道了 {{peer}} 所知道的一切，进入 ESTABLISHED。',
  'why.ack/opens-not':
    'ack {{ack}} 没有确认 {{host}} 的 SYN，说明没有人确认过这个连接。{{host}} 以 RST（seq {{replySeq}}）应答。',
  'why.ack/blind':
    'ack {{ack}} 太旧，{{host}} 不可能还在等它，也许有人只是在猜测。报文段被丢弃，{{host}} 以 ack {{replyAck}} 说明期待的是什么。',
  'why.ack/unsent':
    'ack {{ack}} 确认的是 {{host}} 还没有发送的内容，双方的状态不一致。{{host}} 丢弃报文段，以 ack {{replyAck}} 说明自己期待的是什么。',
  'why.ack/new':
    'ack {{ack}} 表明 {{ack}} 之前的字节都已到达 {{peer}}。{{host}} 把它们移出重传队列，不必再发送。',
  'why.ack/old': 'ack {{ack}} 没有告诉 {{host}} 新的内容。一切照旧，也不发送什么：对 ACK 从不再作确认。',
  'why.ack/fin-wait-2':
    'ack {{ack}} 确认了 {{host}} 的 FIN：{{peer}} 知道不会再有数据过来。从 {{peer}} 到 {{host}} 的方向仍然开着；{{host}} 在 FIN-WAIT-2 中等待 {{peer}} 也来关闭它。',
  'why.ack/closing':
    '{{host}} 的 FIN 还没有得到确认。就 {{host}} 所知，{{peer}} 还不知道它在关闭，报文段的其余内容不予理会。',
  'why.ack/time-wait':
    'ack {{ack}} 确认了 {{host}} 的 FIN，而 {{peer}} 的 FIN 先前已到：两个方向都已关闭。{{host}} 在 TIME-WAIT 中等待 {{wait}}，以防自己最后的 ACK 丢失，也让旧报文段有时间消失。',
  'why.ack/closed':
    'ack {{ack}} 确认了 {{host}} 的 FIN，而 {{peer}} 早已关闭。该说的都说了，也没有什么要等：{{host}} 删除 TCB。',

  'why.text/taken':
    '这个报文段的数据（直到第 {{last}} 号字节）正是所期待的，交给 {{host}} 的程序。此后 {{host}} 期待的是 {{next}}，确认号也就是它。',
  'why.text/taken.opens':
    'ack {{ack}} 确认了 {{host}} 的 SYN，起到了第三次握手的作用：{{host}} 进入 ESTABLISHED。数据（直到第 {{last}} 号字节）正是所期待的，交给它的程序；此后它期待的是 {{next}}。',
  'why.text/after-fin': '{{peer}} 已用 FIN 表明不会再有数据。FIN 之后的内容不予理会。',
  'why.text/deaf':
    '{{host}} 的程序已经关闭，不会再读，这些数据（{{len}} 字节）无人接收。{{host}} 用 RST（seq {{replySeq}}）告诉 {{peer}}：数据丢失了。',

  'why.fin/close-wait':
    '{{peer}} 用 FIN 表明没有数据要发了。{{host}} 通知程序，并加以确认：FIN 占用一个序号，因此现在期待的是 {{next}}。{{host}} 仍可继续发送，直到自己的程序调用 CLOSE。',
  'why.fin/close-wait.at-once':
    '{{peer}} 用 FIN 表明自己没有数据要发了。{{host}} 的程序立即调用 CLOSE，因此对它的确认（ack {{replyAck}}）和 {{host}} 自己的 FIN 合在一个报文段 {{reply}} 里，否则需要两个。',
  'why.fin/closing':
    '{{host}} 的 FIN 还没有得到确认，{{peer}} 的 FIN 就来了：双方同时关闭，两个 FIN 在途中交错。{{host}} 以 ack {{next}} 确认它，在 CLOSING 中等待对自己 FIN 的确认。',
  'why.fin/time-wait':
    '{{host}} 的 FIN 已得到确认，现在 {{peer}} 也关闭了：话都已说完。{{host}} 发出最后的 ACK（ack {{next}}），在 TIME-WAIT 中停留 {{wait}}。万一这个 ACK 丢失，FIN 会再来，总得有人应答；旧报文段也有时间在此期间消失。',
  'why.fin/no-wait':
    '双方都已关闭，{{host}} 最后的 ACK 是 ack {{next}}。TIME-WAIT 已关掉，{{host}} 立即忘掉这个连接：万一这个 ACK 丢失，就没有人能再次确认了。',
  'why.fin/again': '{{peer}} 先前已经关闭，现在又来一个 FIN。{{host}} 以 ack {{replyAck}} 确认，状态不变。',
  'why.fin/again.waits':
    '{{peer}} 先前已经关闭，现在又来一个 FIN。{{host}} 仍在 TIME-WAIT，以 ack {{replyAck}} 确认，并把 {{wait}} 的等待重新计时：每来一个 FIN 都是如此。',

  'why.timeout/retransmission':
    '等了 {{duration}} 还没有确认。是报文段丢失了，还是对它的应答丢失了，{{host}} 无从知道，只好原样重传：{{reply}}，序号仍是 seq {{replySeq}}。这一次，它等 {{rto}}。',
  'why.timeout/retransmission.quiet':
    '等了 {{duration}} 还没有确认，但 {{host}} 眼下没有可以重传的内容，只好继续等待。',
  'why.timeout/probe':
    '{{peer}} 的窗口已关闭，而重新打开窗口的报文段也许丢失了。因此 {{host}} 用一个字节（seq {{replySeq}}）探问，对方的应答会说明窗口有多大。',
  'why.timeout/gave-up':
    '{{host}} 的重传次数已达上限（R2），最后又白等了 {{duration}}。它在 {{from}} 中放弃：删除 TCB，并通知程序。',
  'why.timeout/user': '程序说过愿意等多久，这段时间已过。{{host}} 中止连接，排队的内容全部丢失。',
  'why.timeout/time-wait':
    '{{host}} 在 TIME-WAIT 中等满了 {{duration}}。{{peer}} 的 FIN 已得到确认，这一对套接字之间也没有报文段还在途中。{{host}} 删除 TCB，这一对套接字又可使用。',
  'why.timeout/time-wait.away':
    '{{host}} 在 TIME-WAIT 中等满了 {{duration}}，{{peer}} 的 FIN 也已得到确认。{{host}} 删除 TCB，这一对套接字又可使用；不过，{{straySender}} 在 {{strayAt}} 发出的 {{stray}} 还在途中。',
  'why.timeout/time-wait.unanswered':
    '{{host}} 在 TIME-WAIT 中等满了 {{duration}}，不能永远等下去。但 {{unanswered}} 还没有收到对自己 FIN 的确认，而 {{host}} 删除 TCB 之后，再没有人能给它。这种情形 TCP 排除不了。',
  'why.timeout/time-wait.unanswered.away':
    '{{host}} 在 TIME-WAIT 中等满了 {{duration}}，不能永远等下去。但 {{unanswered}} 还没有收到对自己 FIN 的确认，{{straySender}} 在 {{strayAt}} 发出的 {{stray}} 也还在途中。{{host}} 照样删除 TCB；这种情形 TCP 排除不了。',
  'why.timeout/time-wait.short':
    '{{host}} 在 TIME-WAIT 中只等了 {{duration}}，即 {{factor}}\u00a0MSL，不到 2\u00a0MSL。这一次侥幸够了：{{peer}} 的 FIN 已得到确认，这一对套接字之间也没有报文段还在途中。{{host}} 删除 TCB，这一对套接字又可使用。',
  'why.timeout/time-wait.short.away':
    '{{host}} 在 TIME-WAIT 中只等了 {{duration}}，即 {{factor}}\u00a0MSL，不到 2\u00a0MSL，就删除了 TCB。{{peer}} 的 FIN 已得到确认，但 {{straySender}} 在 {{strayAt}} 发出的 {{stray}} 还在途中。这一对套接字又可使用；它若到达，遇上的可能是新的连接。',
  'why.timeout/time-wait.short.unanswered':
    '{{host}} 在 TIME-WAIT 中只等了 {{duration}}，即 {{factor}}\u00a0MSL，不到 2\u00a0MSL。{{unanswered}} 还没有收到对自己 FIN 的确认，而 {{host}} 删除 TCB 之后，再没有人能给它。',
  'why.timeout/time-wait.short.unanswered.away':
    '{{host}} 在 TIME-WAIT 中只等了 {{duration}}，即 {{factor}}\u00a0MSL，不到 2\u00a0MSL，就删除了 TCB。{{unanswered}} 还没有收到对自己 FIN 的确认，{{straySender}} 在 {{strayAt}} 发出的 {{stray}} 也还在途中。',
  'why.timeout/fin-wait-2':
    '程序已经关闭，不再读取，而 {{peer}} 的 FIN 一直没有来。按 RFC 9293 会一直等下去；Linux 过一段时间就忘掉连接，这台主机也是如此。',

  'why.host/address-in-use':
    '在同一对套接字之间，{{host}} 上先前的连接还在，处于 {{state}}。新连接会与它混淆，因此在旧连接结束之前，OPEN 被拒绝。',
  'why.host/address-in-use.passive':
    '{{host}} 的这个端口上还有一个连接，处于 {{state}}。按 RFC 9293，程序本可以在它旁边监听：别处来的 SYN 不会属于那个连接。是 BSD 和 Linux 的 bind 规定，旧连接结束之前端口算被占用，这台主机也照此办理。',
  'why.host/address-in-use.listening':
    '{{host}} 已经在这个端口上监听。来了 SYN，不可能同时交给两个程序，因此第二次 OPEN 被拒绝。',
  'why.host/reuse':
    'SO_REUSEADDR 允许程序使用这对套接字，虽然 {{host}} 还没有等完。旧报文段可能还在途中，会遇上新的连接。',
  'why.host/call': '{{host}} 的程序在一个并不存在的连接上发出调用。调用失败，什么也不发送。',
  'why.host/crash':
    '{{host}} 失去了所知道的一切：所有连接都不复存在，也没有通知任何人。只要双方之间没有报文段往来，{{peer}} 就无从察觉。',
  'why.network/lost':
    '{{segment}}（seq {{seq}}）在途中丢失，网络不会告诉任何人。{{sender}} 只能从沉默中察觉：如果没有确认到来，它的重传计时器将在 {{until}} 到期。',
  'why.network/lost.no-number':
    '网络不会告诉任何人这个 {{segment}} 丢失了。它不占用需要 {{host}} 确认的序号，因此 {{sender}} 不会察觉，也不会主动重传。',
  'why.network/lost.acknowledged':
    '网络不会告诉任何人这个 {{segment}} 丢失了，不过什么也没少：{{host}} 已经收到过它的另一份，并且确认过。{{sender}} 不再等待什么，也不会再发。',
  'why.network/lost.gone':
    '网络不会告诉任何人这个 {{segment}} 丢失了。{{sender}} 已经不记得发出它的那个连接，没有谁会察觉，也没有谁会重传。',
  'why.network/lost.unconfirmed':
    '网络不会告诉任何人这个 {{segment}} 丢失了。去掉了第三次握手，{{sender}} 已经是 ESTABLISHED，不等任何确认；它不会察觉，只有 {{host}} 的 SYN 再次到来，才会再发 {{segment}}。',
  'why.network/expired':
    '这个 {{segment}} 在 {{sentAt}} 发出，在途中的时间已超过 MSL（{{msl}}）。没有报文段能活得更久：TIME-WAIT 的长短就以此为据。',
} as const satisfies Readonly<Record<keyof typeof whyEn, string>>
