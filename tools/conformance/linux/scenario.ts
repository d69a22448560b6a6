import type { LinuxDepartures } from '../../../src/engine/settings'
import type { Call, Fate, Host, Occurrence, Replica, Scenario } from '../../../src/simulation/scenario'
import type { ScriptLine, Side, TraceFile } from './traceFile'

/** Nothing in the recordings dies of old age in the network, so the lifetime is beyond all of them. */
const BEYOND_ALL_TRACES = 10_000_000

/** How Linux departs from RFC 9293, whatever the recording. */
const DEPARTURES: Partial<LinuxDepartures> = {
  synAckAgain: true,
  simultaneousOpenAck: true,
  resetWithAck: true,
  floorUnderVariance: true,
  nagle: true,
  finOnText: true,
  // TCP_TIMEOUT_MIN: two jiffies at 250 a second.
  synAfterReset: 8,
  probeOldOctet: true,
  giveUpByTime: true,
}

/** The scenario that a recording's script and rules make, for a TCP with Linux's constants. */
export function scenarioOf(file: TraceFile): Scenario {
  const constants = file.settings.kernel_constants_ms
  return {
    id: file.name,
    hosts: { A: { iss: numbers(1) }, B: { iss: numbers(2) } },
    mechanisms: {
      handshake: 'three-way',
      timeWait: (constants.time_wait ?? 60_000) / BEYOND_ALL_TRACES,
      closedPort: 'reset',
      isn: 'fixed',
      reuseAddress: file.script.some((line) => line.reuse === true || line.reuseaddr === true),
    },
    timing: {
      delay: file.settings.latency_ms,
      rto: constants.initial_rto ?? 1000,
      maxRetransmissions: { syn: 6, synAck: 5, text: 15 },
      msl: BEYOND_ALL_TRACES,
    },
    calls: file.script.flatMap((line) => callOf(line, file.script)),
    fates: Object.entries(file.rules).flatMap(([segment, rule]) => fatesOf(segment, rule)),
    until: file.end_ms,
    replica: { A: replicaOf(file, 'A'), B: replicaOf(file, 'B') },
  }
}

/** Initial numbers far from each other, so that each relative number fits one of them only. */
const numbers = (start: number): number[] =>
  Array.from({ length: 12 }, (_, place) => (start + 2 * place) * 100_000_000)

function replicaOf({ settings }: TraceFile, side: Side): Replica {
  const own = { ...settings.sysctl, ...(side === 'A' ? settings.sysctl_A : settings.sysctl_B) }
  const constants = settings.kernel_constants_ms
  const sysctl = (name: string, usual: number): number => Number(own[name] ?? usual)
  return {
    departures: {
      ...DEPARTURES,
      // With 0 the kernel takes 8 (tcp_orphan_retries).
      retriesAfterClose: sysctl('tcp_orphan_retries', 0) || 8,
      finWait2: sysctl('tcp_fin_timeout', 60) * 1000,
    },
    minRto: constants.min_rto ?? 200,
    maxRto: constants.max_rto ?? 120_000,
    finAckDelay: [4, (constants.delayed_ack_min ?? 40) + 4],
    reopenTimeWait: 65_537,
    reconnectInTimeWait: sysctl('tcp_tw_reuse', 0) === 1,
    oddAcks: { count: 1, per: 500 },
    mss: 1460,
    rcvBuf: 64_240,
    maxRetransmissions: {
      syn: sysctl('tcp_syn_retries', 6),
      synAck: sysctl('tcp_synack_retries', 5),
      text: sysctl('tcp_retries2', 15),
    },
  }
}

type Rule = TraceFile['rules'][string]

function fatesOf(segment: string, rule: Rule): Fate[] {
  if (rule === 'deliver') return []
  if (rule === 'drop' || (typeof rule === 'object' && rule.drop === true)) return [{ segment, fate: 'drop' }]
  if (rule.dup !== undefined) return [{ segment, fate: 'duplicate', by: rule.dup }]
  return rule.delay === undefined ? [] : [{ segment, fate: 'delay', by: rule.delay }]
}

const PORTS: Record<Host, number> = { A: 5000, B: 80 }

function callOf(line: ScriptLine, script: readonly ScriptLine[]): Call[] {
  const made = madeBy(line)
  if (made === null)
    throw new Error(`the script has "${line.op}", which is not one of ${OPERATIONS.join(', ')}`)
  const on = socketNumber(line)
  const call: Call = { by: line.side, ...made, ...(on === null ? {} : { on }) }
  if (line.when === undefined) return [{ ...call, at: Math.max(line.t ?? 0, 0) }]
  const when = conditionOf(line.when)
  return [{ ...call, when, after: line.after ?? 0, nth: turnOf(line, script) }]
}

const OPERATIONS = ['listen', 'connect', 'send', 'recv', 'shutdown', 'close', 'abort', 'crash'] as const

/** The call that an operation of the script is; null if it is none that we know. */
function madeBy(line: ScriptLine): Omit<Call, 'by'> | null {
  const unread = line.noread === true ? { unread: true } : {}
  const port = typeof line.port === 'number' ? line.port : PORTS[line.side]
  const to = typeof line.to === 'number' ? line.to : PORTS[line.side === 'A' ? 'B' : 'A']
  switch (line.op) {
    case 'listen':
      return { call: 'OPEN-PASSIVE', port, ...unread }
    case 'connect':
      return { call: 'OPEN-ACTIVE', port, to, ...unread }
    case 'send':
      return { call: 'SEND', octets: line.n ?? 1, letter: line.byte ?? 'x' }
    case 'recv':
    case 'read':
      return { call: 'RECEIVE' }
    case 'shutdown':
      return { call: 'CLOSE' }
    case 'close':
      return line.linger === 0 || line.linger === true ? { call: 'ABORT' } : { call: 'CLOSE', deaf: true }
    case 'abort':
    case 'reset':
    case 'rst':
      return { call: 'ABORT' }
    case 'crash':
    case 'reboot':
    case 'kill':
      return { call: 'CRASH' }
    default:
      return null
  }
}

/** `c2` is the second connection of its side. */
function socketNumber(line: ScriptLine): number | null {
  const name = [line.sock, line.socket, line.conn, line.on, line.c].find((value) => typeof value === 'string')
  const match = typeof name === 'string' ? /^c(\d*)$/.exec(name) : null
  return match === null ? null : Number(match[1] || 1)
}

const OCCURRENCES: Record<string, Occurrence> = {
  eof: 'end-of-stream',
  recv: 'delivered',
  connect: 'connected',
  accept: 'connected',
  error: 'reset',
}

/** `"B eof"`: when B's program has read the end of the stream. */
function conditionOf(when: string): NonNullable<Call['when']> {
  const [host, ...rest] = when.trim().split(/\s+/)
  const what = rest.map((word) => OCCURRENCES[word]).find((found) => found !== undefined)
  if ((host !== 'A' && host !== 'B') || what === undefined) {
    throw new Error(
      `the script waits for "${when}"; expected a side and one of ${Object.keys(OCCURRENCES).join(', ')}`,
    )
  }
  return { host, what }
}

/** The same line twice in a script stands for the first and the second time that it happens. */
function turnOf(line: ScriptLine, script: readonly ScriptLine[]): number {
  const same = script.filter(
    ({ side, op, when }) => side === line.side && op === line.op && when === line.when,
  )
  return 1 + same.indexOf(line)
}
