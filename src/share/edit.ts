import type { Call, Fate, Host, Mechanisms, Ms, Scenario } from '../simulation/scenario'

/** What one part of a link says. */
export type Edit =
  | { readonly kind: 'scenario'; readonly id: string }
  /** Gives a scenario that is not shipped its name. */
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'moment'; readonly at: Ms }
  /** Shows the scenario with and without this mechanism; null: one world only. */
  | { readonly kind: 'compare'; readonly mechanism: keyof Mechanisms | null }
  | { readonly kind: 'lesson'; readonly lesson: string; readonly step: string | null }
  | { readonly kind: 'challenge'; readonly challenge: string }
  | { readonly kind: 'quiz' }
  | { readonly kind: 'goal'; readonly goal: string }
  | { readonly kind: 'par'; readonly par: number }
  | { readonly kind: 'keep'; readonly mechanism: keyof Mechanisms }
  | { readonly kind: 'fate'; readonly fate: Fate }
  /** Takes a fate of the scenario away. */
  | { readonly kind: 'deliver'; readonly segment: string }
  | { readonly kind: 'no-fates' }
  | { readonly kind: 'call'; readonly call: Call }
  /** Takes a call of the scenario away. */
  | { readonly kind: 'no-call'; readonly call: Call }
  | { readonly kind: 'no-calls' }
  /** Has this host close first, whatever the script is otherwise. */
  | { readonly kind: 'closer'; readonly host: Host }
  /** A mechanism, a time, initial sequence numbers: `setting` says which. */
  | { readonly kind: 'setting'; readonly setting: string; readonly apply: (scenario: Scenario) => Scenario }
