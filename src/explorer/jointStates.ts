import { STATES, type State } from '../engine/tcb'
import type { TraceEvent } from '../simulation/trace'
import type { HostState, World } from '../simulation/world'

/** The pairs of states, A's and B's, that a search has been in. */
export class JointStates {
  private readonly been = new Uint8Array(STATES.length * STATES.length)

  /** After these events: a pair can only be new where a state has changed. */
  note({ hosts }: World, events: readonly TraceEvent[]): void {
    if (!events.some(({ kind }) => kind === 'state')) return
    this.been[STATES.indexOf(stateOf(hosts.A)) * STATES.length + STATES.indexOf(stateOf(hosts.B))] = 1
  }

  /** Those that another search has been in. */
  include(pairs: readonly string[]): void {
    for (const pair of pairs) {
      const [a, b] = pair.split(' ') as [State, State]
      this.been[STATES.indexOf(a) * STATES.length + STATES.indexOf(b)] = 1
    }
  }

  /** `ESTABLISHED SYN-RECEIVED`: A's state and B's, in the order of the RFC's states. */
  list(): string[] {
    return STATES.flatMap((a, row) =>
      STATES.filter((_, column) => this.been[row * STATES.length + column] === 1).map((b) => `${a} ${b}`),
    )
  }
}

/** The state of a host's newest connection while it lives, else that of its listener. */
function stateOf({ newest, listeners }: HostState): State {
  if (newest !== null && newest.gone === null) return newest.tcb.state
  return listeners.size > 0 ? 'LISTEN' : 'CLOSED'
}
