import { describe, expect, it } from 'vitest'
import { panels } from '../../i18n/panels/panels'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { isSegmentIdentity } from '../../share/limits'
import { simulate } from '../../simulation/simulate'
import { fateWords, timeWords } from './editWords'

const en = await panels.load('en')
const zh = await panels.load('zh-CN')

describe('a fate in words', () => {
  it.each([
    ['A.syn', 'A SYN lost', 'A SYN：丢失'],
    ['B.syn', 'B SYN,ACK lost', 'B SYN,ACK：丢失'],
    ['A2', 'A ACK lost', 'A ACK：丢失'],
    // Nobody sends these here: their names alone say what they are.
    ['A.fin#2', 'A FIN (again) lost', 'A FIN（重传）：丢失'],
    ['B.fin#2', 'B FIN (again) lost', 'B FIN（重传）：丢失'],
    ['A.fin#3', 'A FIN (again, no. 3) lost', 'A FIN（重传，第 3 次发送）：丢失'],
    ['A2.syn', 'A2 SYN lost', 'A2 SYN：丢失'],
    ['B.1-10', 'B DATA 1–10 lost', 'B DATA 1–10：丢失'],
    ['B.ack-syn', 'B ACK of the SYN lost', 'B 对 SYN 的 ACK：丢失'],
    ['B.ack-fin#2', 'B ACK of the FIN (again) lost', 'B 对 FIN 的 ACK（重传）：丢失'],
    ['B.ack-7', 'B ACK of octet 7 lost', 'B 对第 7 个字节的 ACK：丢失'],
    ['A0.rst-ack-syn', 'A RST lost', 'A RST：丢失'],
    ['B9', 'B segment no. 9 lost', 'B 的第 9 个报文段：丢失'],
  ])('%s: %s', (segment, inEnglish, inChinese) => {
    const traces = [simulate({ ...openClose, fates: [{ segment: 'B.ack-fin', fate: 'drop' }] })]
    expect(isSegmentIdentity(segment)).toBe(true)
    expect(fateWords(en, traces, { segment, fate: 'drop' })).toBe(inEnglish)
    expect(fateWords(zh, traces, { segment, fate: 'drop' })).toBe(inChinese)
  })

  it('says of a repetition what the picture says', () => {
    const fate = { segment: 'B.fin#2', fate: 'drop' } as const
    expect(fateWords(en, [simulate(lastAckLost)], fate)).toBe('B FIN,ACK (again) lost')
  })
})

it.each([
  ['delay', 'One-way delay 50\u00a0ms'],
  ['rto', 'First RTO 1\u00a0s'],
  ['msl', 'MSL 30\u00a0s'],
] as const)('a changed time is named: %s', (time, words) => {
  expect(timeWords(en, openClose, time)).toBe(words)
})
