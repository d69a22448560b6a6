import { oldText } from '../../scenarios/oldText'
import { openClose } from '../../scenarios/openClose'
import { scenario } from '../../scenarios/scenario'
import { threeSegmentClose } from '../../scenarios/threeSegmentClose'
import type { Mechanisms } from '../../simulation/scenario'
import type { Challenge } from './challenge'

const NETWORK_ONLY = ['handshake', 'timeWait', 'closedPort', 'isn', 'reuseAddress'] as const
const without = (...free: readonly (keyof Mechanisms)[]) => NETWORK_ONLY.filter((it) => !free.includes(it))

/** Both programs close at times of their own, a little apart. */
const bothClose = scenario({
  id: 'both-close',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 300, by: 'A', call: 'CLOSE' },
    { at: 420, by: 'B', call: 'CLOSE' },
  ],
})

/** The server has said all it has to say and closes first. */
const serverFirst = scenario({
  id: 'server-first',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'B', what: 'connected' }, after: 100, by: 'B', call: 'SEND', octets: 5 },
    { when: { host: 'B', what: 'connected' }, after: 300, by: 'B', call: 'CLOSE' },
    { when: { host: 'A', what: 'end-of-stream' }, after: 100, by: 'A', call: 'CLOSE' },
  ],
})

/** The challenges, from one change to the hardest. */
export const challenges: readonly Challenge[] = [
  {
    id: 'second-answer',
    scenario: openClose,
    goal: 'b-repeats-syn-ack',
    budget: 3,
    par: 1,
    keep: NETWORK_ONLY,
    solution: { fates: [{ segment: 'B.syn', fate: 'drop' }] },
    about: {
      en: 'All goes well here. Disturb the network, and nothing else.',
      'zh-CN': '这里一切顺利。你只能在网络上动手脚。',
    },
  },
  {
    id: 'not-fooled',
    scenario: openClose,
    goal: 'not-fooled',
    budget: 3,
    par: 1,
    keep: NETWORK_ONLY,
    solution: { fates: [{ segment: 'A.syn', fate: 'delay', by: 2600 }] },
    about: {
      en: 'Bring an old SYN to B, and let the third segment of the handshake do its work.',
      'zh-CN': '把一个已失效的 SYN 送到 B 面前，让第三次握手显出用处。',
    },
  },
  {
    id: 'both-wait',
    scenario: bothClose,
    goal: 'both-time-wait',
    budget: 3,
    par: 1,
    keep: NETWORK_ONLY,
    solution: { fates: [{ segment: 'A.fin', fate: 'delay', by: 200 }] },
    about: {
      en: 'A closes a little earlier than B, so A alone waits. Make both wait, by the network alone.',
      'zh-CN': 'A 比 B 早一点关闭，所以只有 A 等待。只靠网络，让双方都等。',
    },
  },
  {
    id: 'wait-cut-short',
    scenario: openClose,
    goal: 'wait-cut-short',
    budget: 3,
    par: 1,
    keep: NETWORK_ONLY,
    solution: { fates: [{ segment: 'A.syn', fate: 'duplicate', by: 1600 }] },
    about: {
      en: 'A should stay in TIME-WAIT for 2MSL. One segment at a bad time is enough to end it; RFC 1337 has the name for that.',
      'zh-CN':
        'A 本该在 TIME-WAIT 里等满 2MSL。一个来得不巧的报文段就能把它打断，RFC 1337 给这件事起了名字。',
    },
  },
  {
    id: 'no-first-syns',
    scenario: openClose,
    goal: 'open-without-two-syns',
    budget: 4,
    par: 2,
    keep: NETWORK_ONLY,
    solution: {
      fates: [
        { segment: 'A.syn', fate: 'drop' },
        { segment: 'A.syn#2', fate: 'drop' },
      ],
    },
    about: {
      en: 'How patient is A? Let it show.',
      'zh-CN': 'A 有多大耐心？让它显出来。',
    },
  },
  {
    id: 'three-fins',
    scenario: openClose,
    goal: 'b-fin-three-times',
    budget: 4,
    par: 2,
    keep: NETWORK_ONLY,
    solution: {
      fates: [
        { segment: 'B.fin', fate: 'drop' },
        { segment: 'B.fin#2', fate: 'drop' },
      ],
    },
    about: {
      en: 'A FIN can be lost, and so can the ACK that answers it.',
      'zh-CN': 'FIN 会丢，应答它的 ACK 也会丢。',
    },
  },
  {
    id: 'ghost',
    scenario: openClose,
    goal: 'ghost-at-b',
    budget: 4,
    par: 2,
    keep: without('handshake', 'closedPort'),
    solution: {
      fates: [{ segment: 'A.syn', fate: 'duplicate', by: 1600 }],
      mechanisms: { handshake: 'two-way' },
    },
    about: {
      en: 'B is to hold a connection that nobody opened. The handshake is yours to change.',
      'zh-CN': '让 B 守着一个谁也没打开的连接。握手方式可以由你来改。',
    },
  },
  {
    id: 'thrown-out',
    scenario: threeSegmentClose,
    goal: 'last-ack-reset',
    budget: 4,
    par: 2,
    keep: without('timeWait'),
    solution: {
      fates: [{ segment: 'A.ack-fin', fate: 'drop' }],
      mechanisms: { timeWait: 0 },
    },
    about: {
      en: 'B has read everything and closes in good order, and yet its program is told of a reset.',
      'zh-CN': 'B 把数据都读完了，规规矩矩地关闭，程序却得知连接被复位。',
    },
  },
  {
    id: 'unasked-reset',
    scenario: serverFirst,
    goal: 'a-reset-unasked',
    budget: 4,
    par: 2,
    keep: without('timeWait'),
    solution: {
      fates: [{ segment: 'B.ack-fin', fate: 'drop' }],
      mechanisms: { timeWait: 0 },
    },
    about: {
      en: 'The server closes first. Let the client be told of a reset, though neither program has asked for one.',
      'zh-CN': '服务器先关闭。让客户端得知连接被复位，而双方程序都没有要求过。',
    },
  },
  {
    id: 'foreign-octet',
    scenario: { ...oldText, fates: [] },
    goal: 'foreign-octet',
    budget: 4,
    par: 2,
    keep: without('timeWait'),
    solution: {
      fates: [{ segment: 'A.1-5', fate: 'duplicate', by: 1950 }],
      mechanisms: { timeWait: 0 },
    },
    about: {
      en: 'The same two sockets connect twice. Let the second connection read an octet of the first.',
      'zh-CN': '同一对套接字先后连接两次。让第二次连接读到第一次的字节。',
    },
  },
  {
    id: 'ghost-reads',
    scenario: openClose,
    goal: 'ghost-reads',
    budget: 5,
    par: 3,
    keep: without('handshake', 'closedPort'),
    solution: {
      fates: [
        { segment: 'A.syn', fate: 'duplicate', by: 1600 },
        { segment: 'A.1-5', fate: 'duplicate', by: 1500 },
      ],
      mechanisms: { handshake: 'two-way' },
    },
    about: {
      en: 'A ghost at B is one thing. Let it also read text that A wrote for another connection.',
      'zh-CN': 'B 那里有个“幽灵连接”还不算什么。让它再读到 A 写给另一个连接的数据。',
    },
  },
]
