/** The words around “How it came to this”. They are fetched when it is asked for the first time. */
export const chainEn = {
  'chain.now': '{{time}}, as told above',
  'chain.go': 'Go to {{time}}',
  'chain.back': 'Back to {{time}}',
  'chain.from': 'It began here: nothing before it caused it.',
  'chain.more': 'Further back',
  'chain.notWhy': 'Why not …?',

  'chain.state': '{{host}} has been in {{state}} since {{time}}.',
  'chain.check.closed':
    '{{host}} has no connection between these two ports, and no listener that would take it.',
  'chain.check.listen': 'A listener asks in this order: is it a reset, does it carry an ack, is it a SYN?',
  'chain.check.syn-sent':
    'In SYN-SENT the ack is looked at first, then whether it is a reset, then whether it is a SYN.',
  'chain.check.number': 'The first check is that of its number, seq {{seq}}; it decides already.',
  'chain.check.reset': 'Its number, seq {{seq}}, passes the first check; the second sees a reset.',
  'chain.check.syn': 'Its number, seq {{seq}}, passes the first check, and it is no reset; but it is a SYN.',
  'chain.check.ack':
    'Its number, seq {{seq}}, passes the first check, and it is neither a reset nor a SYN; so its ack {{ack}} is looked at.',
  'chain.check.text': 'Its number, seq {{seq}}, and its ack {{ack}} pass the checks; so its text counts.',
  'chain.check.fin': 'Its number, seq {{seq}}, and its ack {{ack}} pass the checks; so its FIN counts.',

  'chain.way': 'It was on its way for {{duration}}.',
  'chain.way.late': 'The network held it up: it was on its way for {{duration}} instead of {{delay}}.',
  'chain.way.copy': 'The network made a copy of it, and this one was on its way for {{duration}}.',
  'chain.way.lost': 'It would have been on its way for {{duration}}.',
  'chain.way.expired': 'By then it had been on its way for {{duration}}.',
  'chain.way.timer': 'The timer had been running for {{duration}}.',
  'chain.way.program': 'The program at {{host}} took {{duration}} before it called.',
  'chain.way.wait': '{{host}} waited {{duration}} with it.',
  'chain.meanwhile.lost': 'Meanwhile {{segment}}, {{numbers}}, from {{sender}} was lost.',
  'chain.meanwhile.away': 'Meanwhile {{segment}}, {{numbers}}, from {{sender}} was still on its way.',
} as const
