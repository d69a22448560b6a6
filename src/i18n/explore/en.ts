/** The words of the explorer. Fetched when it is opened. */
export const exploreEn = {
  'explore.title': 'Try every network',
  'explore.what':
    'Every network is tried that makes at most so many faults in this run: any segment lost, sent twice, or held up to every distinct place in the order of what follows, or beyond MSL.',
  'explore.not':
    'Not tried are other calls and times than those of this run, more than one moment of return between two events, networks with more faults, and faults that change what is in a segment.',
  'explore.own': 'The fates that you have chosen count for nothing here: the network is free.',
  'explore.faults': 'Faults, at most',
  'explore.invariants': 'What must always hold',
  'explore.run': 'Try them all',
  'explore.stop': 'Stop',
  'explore.again': 'Once more',
  'explore.nothing': 'Choose at least one thing that must hold.',
  'explore.progress': 'With {{faults}} faults: {{schedules}} orders of events, {{states}} situations.',
  'explore.progress.none': 'Without any fault …',
  'explore.done': 'Done in {{time}}: {{schedules}} orders of events, {{states}} situations.',
  'explore.stopped': 'Stopped after {{time}}. What was not tried is not said to hold.',
  'explore.failed': 'The explorer could not be started in this browser: {{reason}}',
  'explore.changed': 'The run on the stage has changed since. These answers are about the run as it was.',

  'invariant.no-ghost': 'No ghost',
  'invariant.no-ghost.more':
    'When nothing more can happen, no host is ESTABLISHED with a peer that holds no matching connection.',
  'invariant.no-foreign-octet': 'No foreign octet',
  'invariant.no-foreign-octet.more': 'What a program reads was written in the same connection.',
  'invariant.agreement': 'Agreement',
  'invariant.agreement.more':
    'While both ends of a pair of sockets are ESTABLISHED, each one’s IRS is the other’s ISS.',
  'invariant.clean-close': 'Clean close',
  'invariant.clean-close.more':
    'Every connection that a program had is closed by FIN; none is reset, given up or left over.',
  'invariant.bounded-waiting': 'Bounded waiting',
  'invariant.bounded-waiting.more':
    'Nobody waits for ever, but in LISTEN, ESTABLISHED, FIN-WAIT-2 and CLOSE-WAIT, where a program or the peer decides.',

  'answer.holds': 'Holds for every network with at most this many faults: {{faults}}',
  'answer.searching': 'Not broken so far',
  'answer.broken': 'Broken.',
  'answer.broken.how': 'Faults that are enough: {{faults}}. Segments in that run: {{segments}}.',
  'answer.broken.first': 'Faults that are enough: {{faults}}. Looking for the smallest run …',
  'answer.broken.smallest': 'No smaller one exists: everything below it has been tried.',
  'answer.broken.open': 'Open the counterexample',
  'answer.bound': 'Not known: the search came to its limit ({{bound}}).',
  'answer.bound.sofar': 'With at most this many faults it holds: {{faults}}',
  'bound.states': 'memory',
  'bound.events': 'a run without end',
  'bound.time': 'time',
  'bound.stopped': 'it was stopped',

  'known.clean-close':
    'No bound makes this a promise: no finite exchange can make both ends sure. With {{losses}} losses, and no fewer, an open, transfer and close ends in a reset even in full TCP; the FIN that is repeated after the wait meets CLOSED. That is known, and correct.',
  'known.clean-close.open': 'Open that run',

  'table.title': 'Which mechanism keeps which promise',
  'table.about':
    'Found by the same search, at most {{faults}} faults each, and proved again by every test of the lab. Press a cross to open the smallest counterexample.',
  'table.scenario': 'Scenario',
  'table.invariant': 'Promise',
  'table.counts': 'Orders of events: {{schedules}}; situations: {{states}}; longest: {{deepest}} events',
  'table.holds': 'holds',
  'table.broken': 'broken with {{faults}}',
  'table.open': '{{invariant}}, {{column}}: broken with so many faults: {{faults}}. Open the counterexample',
  'table.bound': 'not known',
  'column.true': 'As this scenario has it',
  'column.two-way': 'Two-way',
  'column.no-time-wait': 'No TIME-WAIT',
  'column.silent': 'Silent closed ports',
  'column.isn-clock': 'ISN by the clock',
  'column.reuse': 'SO_REUSEADDR',
} as const
