/**
 * The words of the explorer. Fetched when it is opened. Where a sentence counts faults there is one of it for `none`, for
 * `one` and for `many`.
 */
export const exploreEn = {
  'explore.title': 'Try every network',
  'explore.what':
    'Every network is tried that makes no more faults in this run than you allow: a fault loses a segment, delivers it twice, or holds it back, to each distinct place in the order of what follows or beyond MSL.',
  'explore.not':
    'Not tried are networks with more faults, other calls and times than those of this run, a second moment of return between the same two events, and faults that change what a segment says.',
  'explore.own': 'What you have done to segments yourself does not count here: the network is free.',
  'explore.question': 'What is asked',
  'explore.faults': 'Faults allowed',
  'explore.invariants': 'What must always hold',
  'explore.run': 'Try them all',
  'explore.stop': 'Stop',
  'explore.again': 'Try them all again',
  'explore.nothing': 'Choose at least one thing that must hold.',
  'explore.trying.one': 'Trying every network with at most one fault …',
  'explore.trying.many': 'Trying every network with at most {{faults}} faults …',
  'explore.progress.none': 'Without a fault: {{schedules}} orders of events, {{states}} situations so far.',
  'explore.progress.one':
    'With at most one fault: {{schedules}} orders of events, {{states}} situations so far.',
  'explore.progress.many':
    'With at most {{faults}} faults: {{schedules}} orders of events, {{states}} situations so far.',
  'explore.done.none': 'Done in {{time}}: the run without a fault decides it.',
  'explore.done.one':
    'Done in {{time}}: {{schedules}} orders of events and {{states}} situations with at most one fault.',
  'explore.done.many':
    'Done in {{time}}: {{schedules}} orders of events and {{states}} situations with at most {{faults}} faults.',
  'explore.stopped': 'Stopped after {{time}}. What was not tried is not said to hold.',
  'explore.limit':
    'Given up after {{time}}, with as many situations as can be remembered. What was not tried is not said to hold.',
  'explore.failed': 'The explorer does not work in this browser.',
  'explore.answers.one': 'Answers for at most one fault',
  'explore.answers.many': 'Answers for at most {{faults}} faults',
  'explore.asked':
    'You have chosen otherwise since. These answers stay as they are until you try all networks again.',
  'explore.changed': 'The run in the picture has changed since. These answers are about the run as it was.',

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
    'Nobody waits for ever, except in LISTEN, ESTABLISHED, FIN-WAIT-2 and CLOSE-WAIT, where a program or the peer decides.',

  'answer.holds.one': 'Holds: every network with at most one fault has been tried.',
  'answer.holds.many': 'Holds: every network with at most {{faults}} faults has been tried.',
  'answer.searching': 'Not broken so far.',
  'answer.first.none': 'Broken even without a fault.',
  'answer.first.one': 'Broken: one fault is enough. Looking for the shortest run …',
  'answer.first.many': 'Broken: {{faults}} faults are enough. Looking for the shortest run …',
  'answer.unsure.none': 'Broken even without a fault.',
  'answer.unsure.one': 'Broken: one fault is enough. There may be a shorter run that shows it.',
  'answer.unsure.many': 'Broken: {{faults}} faults are enough. There may be a shorter run that shows it.',
  'answer.smallest.none': 'Broken even without a fault, in a run of {{segments}} segments.',
  'answer.smallest.one':
    'Broken: one fault is enough, in a run of {{segments}} segments. None is smaller: without a fault it holds, and every shorter run with one has been tried.',
  'answer.smallest.many':
    'Broken: {{faults}} faults are enough, in a run of {{segments}} segments. None is smaller: with fewer faults it holds, and every shorter run with as many has been tried.',
  'answer.open': 'Open the counterexample',
  'answer.open.of': 'Open the counterexample: {{invariant}}',
  'answer.bound.states': 'Not known: there are more situations than can be remembered.',
  'answer.bound.events': 'Not known: there are runs without an end.',
  'answer.bound.time': 'Not known: the time was up before everything had been tried.',
  'answer.bound.stopped': 'Not known: the search was stopped before everything had been tried.',
  'answer.sofar.none': 'Without a fault it holds.',
  'answer.sofar.one': 'With at most one fault it holds.',
  'answer.sofar.many': 'With at most {{faults}} faults it holds.',

  'known.clean-close':
    'Even full TCP cannot promise a clean close: no number of exchanges makes both ends sure. In the scenario “{{scenario}}”, {{losses}} losses spoil it, and no fewer: a FIN that is repeated after TIME-WAIT is over meets CLOSED, and is answered by a reset.',
  'known.clean-close.open': 'Open that run of “{{scenario}}”',

  'table.title': 'Which mechanism keeps which promise',
  'table.about':
    'Found by the same search with at most {{faults}} faults, and found again by every test of the lab. A cross opens the smallest counterexample.',
  'table.scenario': 'Scenario',
  'table.mechanism': 'Mechanism',
  'table.counts':
    '{{column}}: {{schedules}} orders of events, the longest of {{deepest}} events; {{states}} situations.',
  'table.holds': 'holds',
  'table.broken.one': 'broken by\u00a01\u00a0fault',
  'table.broken.many': 'broken by {{faults}}\u00a0faults',
  'table.open': '{{invariant}}, {{column}}: {{broken}}. Open the counterexample',
  'table.bound': 'not known',
  'column.true': 'As the scenario has it',
  'column.two-way': 'Two-way handshake',
  'column.no-time-wait': 'No TIME-WAIT',
  'column.silent': 'Closed ports silent',
  'column.isn-clock': 'ISN by the clock',
  'column.reuse': 'SO_REUSEADDR',
} as const
