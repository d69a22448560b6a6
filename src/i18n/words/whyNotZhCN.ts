import type { SameGuesses } from './whyNot'
import type { whyNotEn } from './whyNotEn'

/** 学习者常在哪条规则上想错：把错误的猜想写成问题，再用一到三句话回答。数字都取自这次运行。 */
export const whyNotZhCN = {
  'open/active': [
    {
      ask: '为什么是 seq {{seq}}？每个连接都从 0 开始不行吗？',
      answer:
        '如果所有连接都从同一个序号开始，旧连接的字节就会正好落进新连接。所以初始序号本应随时钟推移，远离先前用过的序号。',
    },
  ],
  'send/queued': [
    {
      ask: '为什么不马上把数据发出去？',
      answer:
        '握手没有完成，{{peer}} 分不清这是真正的连接，还是已失效的 SYN 引出来的，也就不能把数据交给程序。因此 {{host}} 先留着，等到 ESTABLISHED 再发。',
    },
  ],
  'send/text': [
    {
      ask: '为什么是 seq {{seq}}？先前的 ACK 没有占用序号吗？',
      answer: '没有。占用序号的只有 SYN、FIN 和数据字节；单纯的 ACK 填的是下一个字节的序号，却并不把它用掉。',
    },
    {
      ask: '{{host}} 要等到确认才能接着发吗？',
      answer:
        '不必。只要 {{peer}} 的窗口放得下，就可以接着发；ack {{end}} 一到，{{end}} 之前的字节就一并得到确认。',
    },
  ],

  'close/fin': [
    {
      ask: 'CLOSE 会把两个方向都关掉吗？',
      answer:
        '不会，关闭的只是 {{host}} 到 {{peer}} 的方向。{{peer}} 仍可发送，{{host}} 也照样确认，直到 {{peer}} 也关闭为止。',
    },
    {
      ask: '这个 FIN 可以不带 ACK 吗？',
      answer:
        '不可以。从 SYN,ACK 起，每个报文段都带确认号，这里是 {{ack}}，只有 RST 可以例外。不带确认号的 FIN 会被 {{peer}} 丢弃。',
    },
    {
      ask: 'FIN 里又没有数据，为什么要占用一个序号？',
      answer:
        '为了能够被确认：ack {{end}} 表示 FIN 到了，比它小 1 只表示数据到齐了。如果 FIN 不占序号，丢了也没有人知道。',
    },
  ],
  'close/fin.last': [
    {
      ask: '断开连接一定要四个报文段吗？',
      answer:
        '不一定。如果 {{peer}} 的 FIN 到达时，{{host}} 的程序立即调用 CLOSE，ACK 和 FIN 就会合在一个报文段里。{{host}} 还有话要说，或者慢了一步，才会是四个。',
    },
    {
      ask: '{{host}} 接下来要进入 TIME-WAIT 吗？',
      answer:
        '从这里不会。ack {{end}} 一到，{{host}} 就知道两个方向都已关闭，再没有谁等它应答。要等待的是发出最后一个 ACK 的一方。',
    },
  ],
  'close/unread': [
    {
      ask: '为什么不发普通的 FIN？',
      answer: '发 FIN 会让 {{peer}} 以为数据都已收下。其实有一部分没有人读，只有 RST 能说明这一点。',
    },
  ],
  'abort/reset': [
    {
      ask: 'RST 只是不客气的 FIN 吗？',
      answer:
        '不是。FIN 排在全部数据之后，要得到确认；RST 把排队的数据作废，也没有人确认它。RST 一旦丢失，{{peer}} 要等到自己发送时才会知道。',
    },
  ],

  'closed/no-ack': [
    {
      ask: '为什么要回 RST，不理它不行吗？',
      answer: '不理，看起来就像丢失，{{peer}} 会一再重传它的 {{segment}}。RST 让它马上知道：这里没有人。',
    },
  ],
  'closed/ack': [
    {
      ask: '为什么要回 RST，不理它不行吗？',
      answer:
        '不理，看起来就像丢失：{{peer}} 要么一直重传到放弃，要么守着一个没有另一端的连接。RST 让它马上知道。',
    },
    {
      ask: '为什么不干脆确认这个 {{segment}}？',
      answer:
        'ACK 要代表一个连接说话，而 {{host}} 已经没有连接，连 seq {{seq}} 对不对都无从判断。想要还能应答，就得保留连接，TIME-WAIT 做的正是这件事。',
    },
  ],
  'closed/silent': [
    {
      ask: '{{peer}} 能明白这种沉默吗？',
      answer:
        '不能。沉默和丢失在它看来一模一样，只能靠计时器；要是没有计时器在走，它就永远不知道这里没有人。',
    },
  ],
  'closed/rst': [
    {
      ask: 'RST 不需要确认吗？',
      answer: '从来不需要。它不要求什么，也不占用可供确认的序号；要么生效，要么像这里一样被丢弃。',
    },
  ],

  'listen/syn': [
    {
      ask: '为什么不马上进入 ESTABLISHED？',
      answer:
        '{{host}} 还不知道 {{peer}} 此刻是否真要这个连接：这个 SYN 也许在网络里耽搁了很久，早已失效。只有读到应答的人，才能确认它的序号 seq {{replySeq}}。',
    },
    {
      ask: '为什么是 ack {{replyAck}}，不是 {{seq}}？',
      answer:
        '确认号指的是下一个期待的序号，而 SYN 占用了 {{seq}}。这个“加 1”不是随意的约定：不加的话，SYN 到没到，ack {{seq}} 都一个样。',
    },
    {
      ask: '为什么 {{host}} 不也从 {{seq}} 开始编号？',
      answer:
        '每个方向由发送的一方自己编号。而且 seq {{replySeq}} 是 {{host}} 自己选的，谁能确认它，谁就一定读到了这个应答。',
    },
  ],
  'listen/syn-two-way': [
    {
      ask: '双方都能收能发了，少一次握手有什么关系？',
      answer:
        '网络既不丢失也不延误时，确实没有关系。但这个 SYN（seq {{seq}}）也许早已失效：{{host}} 从此守着一个连接，却从不去问背后有没有人。',
    },
  ],

  'syn-sent/bad-ack': [
    {
      ask: '为什么要回 RST，不理它不行吗？',
      answer:
        '{{peer}} 以为有一个连接，而 {{host}} 要的并不是它，也许对方应答的是已失效的 SYN。只有 RST 能让它知道，不必白等。',
    },
  ],
  'syn-sent/rst': [
    {
      ask: '{{host}} 为什么不再试一次？',
      answer: '重试是用来对付丢失的，而这里什么也没丢：ack {{ack}} 表明 SYN 已经到达，只是那里没有人监听。',
    },
  ],
  'syn-sent/syn-ack': [
    {
      ask: '{{host}} 已是 ESTABLISHED，还要第三次握手做什么？',
      answer:
        '这不是客套：{{peer}} 还没有任何迹象表明它的 SYN,ACK 有人要。没有 ack {{replyAck}}，它就分不清这次是真的打开，还是已失效的 SYN 引起的。',
    },
    {
      ask: '{{peer}} 现在也是 ESTABLISHED 了吗？',
      answer:
        '还不可能：{{host}} 此刻知道的事，要等 ACK 到达，{{peer}} 才会知道。双方绝不会在同一瞬间进入 ESTABLISHED。',
    },
    {
      ask: '{{peer}} 会再确认这个 ACK 吗？',
      answer: '不会。单纯的 ACK 不占用序号，没有什么可确认的。要是占用，就得对 ACK 再发 ACK，没完没了。',
    },
  ],
  'syn-sent/syn-ack-two-way': [
    {
      ask: '没有第三次握手，缺了什么吗？',
      answer:
        'SYN 是新发的，就什么也不缺。缺的是另一种情形：{{peer}} 应答的是已失效的 SYN，却不必有人确认，于是守着一个没人要的连接。',
    },
  ],
  'syn-sent/syn': [
    {
      ask: '两个 SYN 会建立两个连接吗？',
      answer:
        '不会。连接由一对套接字来识别，两个 SYN 说的是同一对。建立的是一个连接，每个方向各有序号；并不一定要有谁是客户端。',
    },
    {
      ask: '双方的 SYN 都知道了，为什么还不是 ESTABLISHED？',
      answer:
        '{{host}} 知道 {{peer}} 的 SYN 到了，却不知道自己的 SYN 到没到。这要靠对方的确认，而确认还没有来。',
    },
  ],

  'sequence/outside': [
    {
      ask: '既然丢弃，为什么还要应答？',
      answer:
        '它也许是因为 ACK 丢失才重来的，不应答就会一来再来。ack {{replyAck}} 告诉 {{peer}}，{{host}} 收到了哪里。',
    },
    {
      ask: '有了序号，旧报文段就都进不来了吗？',
      answer:
        '挡住的只是窗口之外的，比如这里的 seq {{seq}}。旧字节的序号一旦落在窗口之内，就会当成新的收下；对付它只有等，等到它消失。',
    },
  ],
  'sequence/fin-again': [
    {
      ask: '为什么要重新计时，让它走完不行吗？',
      answer:
        '现在发出的 ACK（ack {{replyAck}}）和前一个一样，也可能丢失。为了这一个 ACK，{{host}} 同样要守满 {{wait}}。',
    },
    {
      ask: '{{host}} 不能自己重传最后的 ACK 吗？',
      answer:
        '什么时候重传呢？单纯的 ACK 不占用序号，没有人告诉 {{host}} 它到没到，也没有计时器为它而走。重传的是 FIN，每来一次，就引出一个 ACK。',
    },
  ],
  'sequence/simultaneous-open': [
    {
      ask: '这里谁是客户端？',
      answer: '谁都不是。双方的程序都调用了 OPEN，两个 SYN 在途中交错，建立的是同一个连接。',
    },
  ],

  'rst/listen': [
    {
      ask: '{{host}} 的程序为什么毫不知情？',
      answer: '这个连接还没有交给它，也就谈不上失去什么。它照旧监听，就像从来没有来过 SYN。',
    },
    {
      ask: '为什么回到 LISTEN，而不是 CLOSED？',
      answer: '结束的只是那个建到一半的连接。监听是 {{host}} 的程序自己要求的，外来的 RST 取消不了。',
    },
  ],
  'rst/reset': [
    {
      ask: '{{host}} 会确认这个 RST 吗？',
      answer:
        '不会。RST 立即生效，没有人应答它。它要是丢了，也不会重传，除非 {{host}} 再发些什么，又引出一个 RST。',
    },
    {
      ask: '为什么没有 TIME-WAIT？',
      answer: 'TIME-WAIT 是为了应答重来的 FIN。RST 之后，{{peer}} 没有留下什么可以重传，也就没有什么要应答。',
    },
  ],
  'rst/closing': [
    {
      ask: '这和收到 ACK 一样吗？',
      answer:
        '不一样。ACK 表示 {{peer}} 收下了 FIN 和此前的一切；RST 只表示 {{peer}} 没有这个连接，此前收下了多少，{{host}} 无从知道。',
    },
  ],
  'rst/closing.time-wait': [
    {
      ask: 'TIME-WAIT 不是总要等满吗？',
      answer:
        '本该如此，但序号正确的 RST 会结束它。这是已知的弱点（RFC 1337）：旧报文段从 TIME-WAIT 引出一个 ACK，{{peer}} 早已没有这个连接，就回以 RST。',
    },
  ],

  'ack/opens': [
    {
      ask: '第三次握手是为了证明双方都能收能发吗？',
      answer:
        '不是：网络既不丢失也不延误时，两次握手同样够用。ack {{ack}} 带来的是另一件事：{{peer}} 的 SYN 没有失效，那边有人读到了 {{host}} 的应答，并且要这个连接。',
    },
    {
      ask: '双方是同时进入 ESTABLISHED 的吗？',
      answer: '不是。{{peer}} 在自己的 SYN 得到确认时就已进入；{{host}} 要等消息再走一趟网络，现在才知道。',
    },
  ],
  'ack/fin-wait-2': [
    {
      ask: 'FIN 已得到确认，为什么还不是 CLOSED？',
      answer: '关闭的只是 {{host}} 到 {{peer}} 的方向。另一个方向还可能有数据过来，来了就得确认。',
    },
    {
      ask: '2MSL 现在就开始走了吗？',
      answer:
        '没有。2MSL 的等待就是 TIME-WAIT 本身。按 RFC 9293，FIN-WAIT-2 没有计时器，要等到 {{peer}} 关闭；Linux 在没有程序再读时限制它的时间，tcp_fin_timeout 设的就是这个。',
    },
  ],
  'ack/time-wait': [
    {
      ask: '不是只有一方要等待吗？',
      answer:
        '一方先关闭，就一方等待。这里两个 FIN 在途中交错：双方都发出了最后的 ACK，都不知道它到没到，所以都要等。',
    },
  ],
  'ack/closed': [
    {
      ask: '{{host}} 为什么不用等 2MSL？',
      answer:
        '再没有谁等它应答：ack {{ack}} 表明它的 FIN 到了，{{peer}} 也没有什么要发了。CLOSE-WAIT 到 CLOSED 之间没有这样的等待；要等的是发出最后一个 ACK 的一方。',
    },
  ],
  'ack/new': [
    {
      ask: '{{peer}} 会知道它的确认到了吗？',
      answer:
        '没有人专门告诉它：对确认从不再作确认。确认要是丢了，{{host}} 会重传没有得到确认的内容，从而再得到一次确认。',
    },
  ],

  'text/taken': [
    {
      ask: '为什么是 ack {{next}}，不是 {{last}}？',
      answer:
        '{{last}} 是这个报文段最后一个字节的序号。确认号指的是下一个期待的序号，表示在它之前的都已到齐。',
    },
    {
      ask: '如果这是旧连接的字节，{{host}} 认得出来吗？',
      answer:
        '只要序号落在窗口里，就认不出来：TCP 能看的只有序号。真正保险的，是在新连接开始之前，旧字节已经消失，2MSL 的等待就是为此。',
    },
  ],
  'text/deaf': [
    {
      ask: '为什么不确认一下就算了？',
      answer: '那样 {{peer}} 会以为一切正常，其实再没有程序来读这些字节。RST 说的是实情。',
    },
  ],

  'fin/close-wait': [
    {
      ask: '{{host}} 为什么不跟着关闭？',
      answer:
        '这个 FIN 关闭的只是 {{peer}} 那个方向。{{host}} 还有没有数据要发，只有它的程序知道；程序不调用 CLOSE，另一个方向就一直开着。',
    },
    {
      ask: 'CLOSE-WAIT 过一段时间会自己结束吗？',
      answer: '不会。它没有计时器，调整网络参数也缩短不了。CLOSE-WAIT 成堆出现，是因为程序忘了调用 CLOSE。',
    },
    {
      ask: '{{host}} 在这里要等 2MSL 吗？',
      answer:
        '不用。CLOSE-WAIT 等的是程序，不是旧报文段。2MSL 就是 TIME-WAIT 本身，由发出最后一个 ACK 的一方来等。',
    },
  ],
  'fin/close-wait.at-once': [
    {
      ask: '这里不该是两个报文段，一共四个吗？',
      answer:
        '“四次”不是定律。FIN 到达时，{{host}} 的程序已没有话要说，ACK 和 FIN 就合在一个报文段里，三个便够了。',
    },
  ],
  'fin/closing': [
    {
      ask: '为什么不直接进入 TIME-WAIT？',
      answer:
        '{{peer}} 的 FIN 到了，而 {{host}} 的 FIN 还没有人确认。它在 CLOSING 中等的就是这个，也许还得重传自己的 FIN。',
    },
    {
      ask: '两边都先关闭，该谁等待呢？',
      answer: '都要等：双方都要发出最后的 ACK，都不知道它到没到。TIME-WAIT 不管谁是客户端、谁是服务器。',
    },
  ],
  'fin/time-wait': [
    {
      ask: '为什么不马上进入 CLOSED？',
      answer:
        '最后的 ACK（ack {{next}}）可能丢失，而没有人会告诉 {{host}}。那时 {{peer}} 会重传 FIN，只有还记得这个连接的主机才能应答。',
    },
    {
      ask: '为什么是两个 MSL，一个不够吗？',
      answer:
        '一个 MSL（这里是 {{msl}}）让最后的 ACK 从网络中消失。就在它到达之前，{{peer}} 也许又发了一次 FIN，而这个 FIN 还能再存活一个 MSL。',
    },
    {
      ask: '为什么是 {{host}} 等，不是 {{peer}} 等？',
      answer:
        '先关闭的一方要等，因为最后的 ACK 由它发出，到没到它无从知道。这与谁是客户端、谁是服务器无关；同时关闭，就双方都等。',
    },
  ],
  'fin/no-wait': [
    {
      ask: '最后的 ACK 难得丢一次，不等有什么关系？',
      answer:
        '它和别的报文段一样会丢。丢了，{{peer}} 的 FIN 就会再来，却找不到人：眼看就要完成的关闭，以错误收场。',
    },
    {
      ask: '新连接有新序号，这还不够吗？',
      answer:
        '序号隔得开才够。范围一旦重叠，还在途中的旧字节就会正好落进同一对套接字的下一个连接，当成新的收下。',
    },
  ],

  'timeout/retransmission': [
    {
      ask: '为什么还是 seq {{replySeq}}，不用新的序号？',
      answer:
        '序号属于所发的内容，不属于哪一次发送。如果先前那个 {{reply}} 其实到了，{{peer}} 凭序号就知道已经收过。',
    },
    {
      ask: '为什么不每隔同样的时间重传一次？',
      answer:
        '也许网络正在拥塞，照原样一再重传只会更糟。所以 {{host}} 一次比一次有耐心：这次等了 {{duration}}，下次等 {{rto}}。',
    },
  ],
  'timeout/gave-up': [
    {
      ask: 'TCP 不是保证一定送达吗？',
      answer:
        '这一点哪个网络都保证不了。TCP 保证的是：送到的都完整、有序；送不到也不瞒着，{{host}} 放弃时会告诉程序。',
    },
    {
      ask: '{{host}} 为什么不告诉 {{peer}}？',
      answer:
        '它刚刚一再重传都没有回音，光最后一次就等了 {{duration}}，再发一个也多半到不了。{{peer}} 要是还在，以后再发送时，会发现这里已经没有连接。',
    },
  ],
  'timeout/time-wait': [
    {
      ask: '等一个 MSL 不够吗？',
      answer:
        '不够。一个 MSL（这里是 {{msl}}）让最后的 ACK 从网络中消失，另一个留给 {{peer}} 在它到达前刚刚重传的 FIN。',
    },
    {
      ask: '这段时间是由 tcp_fin_timeout 设定的吗？',
      answer:
        '不是。那个参数限制的是 Linux 在没有程序再读时保留 FIN-WAIT-2 的时间。Linux 的 TIME-WAIT 固定为 60\u00a0s；这里则是 MSL 的若干倍。',
    },
    {
      ask: '这个连接的报文段还会来吗？',
      answer:
        '等待开始之前发出的都已消失。如果 {{peer}} 在更晚的时候重传 FIN，就找不到人了；TCP 排除不了这种情形，只能接受。',
    },
  ],
  'timeout/time-wait.short': [
    {
      ask: '等 {{duration}} 还不够吗？',
      answer:
        '不够。一个 MSL（这里是 {{msl}}）让最后的 ACK 从网络中消失，另一个留给 {{peer}} 在它到达前刚刚重传的 FIN。等得更短，就只能靠运气。',
    },
    {
      ask: '这段时间是由 tcp_fin_timeout 设定的吗？',
      answer:
        '不是。那个参数限制的是 Linux 在没有程序再读时保留 FIN-WAIT-2 的时间。Linux 的 TIME-WAIT 固定为 60\u00a0s；这里则是 MSL 的若干倍。',
    },
  ],
  'timeout/fin-wait-2': [
    {
      ask: '这是 TIME-WAIT 提前结束了吗？',
      answer:
        '不是，TIME-WAIT 根本没有开始：{{peer}} 的 FIN 还没有来。到期的是 FIN-WAIT-2 的时限，在 Linux 上就是 tcp_fin_timeout；TIME-WAIT 是另一回事，有自己的时长。',
    },
  ],

  'host/address-in-use': [
    {
      ask: '是谁在使用？',
      answer:
        '是先前的连接：{{host}} 还把它留在 {{state}}，哪怕已经没有程序在用。换一个端口马上就能开始：被占住的只是这一对套接字。',
    },
    {
      ask: '新序号能把两个连接分开，为什么还要等？',
      answer: '要隔得够远才行，而这一点没有人保证。范围一旦重叠，旧字节就会冒充新的；等一等，让它先消失。',
    },
  ],
  'host/reuse': [
    {
      ask: '既然可以直接接手，当初等待又是为了什么？',
      answer: '防的正是现在所冒的风险：旧报文段还可能到来，碰上新的连接。序号一旦合适，就会被当真。',
    },
  ],
  'host/crash': [
    {
      ask: '{{peer}} 为什么没有察觉？',
      answer:
        '没有谁发送过什么，而连接上一时安静并不稀奇。只有报文段来到这里却找不到连接，才会引出 RST，{{peer}} 这才知道。',
    },
  ],
  'network/lost': [
    {
      ask: '会有谁告诉 {{sender}} 丢失了吗？',
      answer: '不会。{{sender}} 唯一的线索是没有确认到来；它等到 {{until}} 为止。',
    },
    {
      ask: '{{host}} 不能主动来要吗？',
      answer:
        '它并不知道有人发过什么。所以留副本、开计时器的是发送的一方；{{host}} 只在每个确认号里说明下一个期待的是什么。',
    },
  ],
  'network/lost.ack': [
    {
      ask: '{{sender}} 会重传这个 ACK 吗？',
      answer:
        '不会主动重传。单纯的 ACK 不占用序号，没有计时器为它而走。等不到它的一方会重传没有得到确认的内容，从而引出一个新的 ACK。',
    },
  ],
  'network/lost.third-ack': [
    {
      ask: '{{sender}} 会重传这个 ACK 吗？',
      answer:
        '不会主动重传：单纯的 ACK 不占用序号，没有计时器为它而走。在走的是 {{host}} 的计时器；它会重传 SYN,ACK，从而引出一个新的 ACK。',
    },
    {
      ask: '{{sender}} 现在发数据，{{host}} 会回 RST 吗？',
      answer:
        '不会。数据报文段里有和这个 ACK 一样的 ack {{ack}}，照样能让连接建立。只有 {{host}} 已经放弃，才会回 RST。',
    },
  ],
  'network/lost.last-ack': [
    {
      ask: '话都说完了，丢了它不要紧吧？',
      answer:
        '对 {{host}} 很要紧：它分不清丢的是自己的 FIN，还是对 FIN 的确认，只好重传 FIN。如果没有人在那里应答，它的关闭就以错误收场。',
    },
    {
      ask: '{{sender}} 会重传这个 ACK 吗？',
      answer:
        '不会主动重传：单纯的 ACK 不占用序号，没有计时器为它而走。只有 FIN 再来，才能引出它，前提是 {{sender}} 还记得这个连接。',
    },
  ],
  'network/lost.reset': [
    {
      ask: '{{sender}} 会重传这个 RST 吗？',
      answer:
        '不会主动重传：它没有留下什么，也就没有计时器在走。{{host}} 若再发来报文段，可能引出一个新的 RST。',
    },
  ],
  'network/expired': [
    {
      ask: '这个 {{segment}} 以后还会到来吗？',
      answer: '不会。任何报文段都活不过 MSL（这里是 {{msl}}）；正因为如此，等得够久，就一定没有旧的留下。',
    },
  ],
} as const satisfies SameGuesses<typeof whyNotEn>
