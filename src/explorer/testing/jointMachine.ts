/**
 * For the tests: which pairs of states two ends can be in, by the transition table of RFC 9293 alone. What has been
 * sent may arrive at any time and more than once, and nothing is lost. The only thing that the table leaves out is
 * which connection a segment is of: here each carries the incarnations of its sender and its receiver.
 */
import machine from '../../engine/testdata/state-machine.json'
import type { Host, Scenario } from '../../simulation/scenario'

type Drawn = (typeof machine.transitions)[number]
type Kind = 'SYN' | 'SYN,ACK' | 'ACK of SYN' | 'FIN' | 'ACK of FIN'

/** One end: its state, which of its host's incarnations it is, and which of the peer's it talks to. */
interface End {
  readonly state: string
  readonly own: number
  readonly peer: number
}

interface Joint {
  readonly A: End
  readonly B: End
  /** Everything that has been sent: `A1>B0 SYN`. */
  readonly sent: readonly string[]
}

/** What the programs do. */
interface Program {
  readonly opens: number
  readonly listens: boolean
  readonly closes: boolean
}

/** So many connections a listener may make; more would only repeat what these do. */
const ACCEPTED = 2

const CLOSED: End = { state: 'CLOSED', own: 0, peer: 0 }

/** The pairs that the programs of a scenario and a network without losses can bring about, as `A B`. */
export function pairsAllowed(scenario: Scenario): ReadonlySet<string> {
  const programs = { A: programOf(scenario, 'A'), B: programOf(scenario, 'B') }
  const seen = new Set<string>()
  const waiting: Joint[] = [{ A: CLOSED, B: CLOSED, sent: [] }]
  const pairs = new Set<string>()
  for (let joint = waiting.pop(); joint !== undefined; joint = waiting.pop()) {
    const key = JSON.stringify(joint)
    if (seen.has(key)) continue
    seen.add(key)
    pairs.add(`${joint.A.state} ${joint.B.state}`)
    for (const host of ['A', 'B'] as const) {
      const { state } = joint[host]
      for (const drawn of machine.transitions) {
        if (drawn.from === state && drawn.optional !== true)
          waiting.push(...after(joint, host, programs[host], drawn))
      }
    }
  }
  return pairs
}

function programOf({ calls }: Scenario, host: Host): Program {
  const own = calls.filter(({ by }) => by === host).map(({ call }) => call)
  return {
    opens: own.filter((call) => call === 'OPEN-ACTIVE').length,
    listens: own.includes('OPEN-PASSIVE'),
    closes: own.includes('CLOSE'),
  }
}

/** What can follow from one transition of the table at one end. */
function after(joint: Joint, host: Host, program: Program, { event, to }: Drawn): Joint[] {
  const end = joint[host]
  const other = joint[host === 'A' ? 'B' : 'A']
  const has = (kind: Kind, from = end.peer) =>
    joint.sent.includes(message(host === 'A' ? 'B' : 'A', from, end.own, kind))
  const go = (kinds: readonly Kind[], peer = end.peer, own = end.own): Joint[] => {
    const fresh = kinds.map((kind) => message(host, own, kind === 'SYN' ? 0 : peer, kind))
    const sent = [...new Set([...joint.sent, ...fresh])].sort()
    const isOver = to === 'CLOSED' || to === 'LISTEN'
    return [{ ...joint, [host]: { state: to, own, peer: isOver ? 0 : peer }, sent }]
  }
  switch (event) {
    case 'passive OPEN':
      return program.listens ? go([]) : []
    case 'active OPEN':
      return end.own < program.opens ? go(['SYN'], 0, end.own + 1) : []
    case 'CLOSE':
      return program.closes ? go(to === 'FIN-WAIT-1' || to === 'LAST-ACK' ? ['FIN'] : []) : []
    case 'timeout 2 MSL':
      return go([])
    case 'receive SYN':
      return synsOf(joint, host).flatMap((peer) => {
        if (end.state === 'SYN-RECEIVED') return peer === end.peer ? [] : go([])
        if (end.state === 'SYN-SENT') return go(['SYN,ACK'], peer)
        return end.own < ACCEPTED ? go(['SYN,ACK'], peer, end.own + 1) : []
      })
    case 'receive SYN,ACK':
      return [1, 2].filter((peer) => has('SYN,ACK', peer)).flatMap((peer) => go(['ACK of SYN'], peer))
    case 'receive ACK of SYN':
      return has('ACK of SYN') || has('SYN,ACK') || has('FIN') ? go(['ACK of SYN']) : []
    case 'receive ACK of SYN with FIN':
    case 'receive FIN':
      return has('FIN') ? go(['ACK of SYN', 'ACK of FIN']) : []
    case 'receive ACK of FIN':
      return has('ACK of FIN') ? go([]) : []
    case 'receive FIN and ACK of FIN':
      return has('FIN') && has('ACK of FIN') ? go(['ACK of FIN']) : []
    case 'receive RST':
      // A reset comes from an end that knows nothing of this connection.
      if (other.peer === end.own && other.own === end.peer) return []
      return (to === 'LISTEN') === program.listens || end.state !== 'SYN-RECEIVED' ? go([]) : []
    default:
      // No program of these scenarios aborts or sends from LISTEN, and without losses nobody's time runs out.
      return []
  }
}

/** The incarnations of the peer that have sent a SYN. */
const synsOf = ({ sent }: Joint, host: Host): number[] =>
  [1, 2].filter((from) => sent.includes(message(host === 'A' ? 'B' : 'A', from, 0, 'SYN')))

const message = (host: Host, from: number, to: number, kind: Kind): string => `${host}${from}>${to} ${kind}`
