import { describe, expect, it } from 'vitest'
import { en } from './en'
import { exploreEn } from './explore/en'
import { exploreZhCN } from './explore/zhCN'
import { learnEn } from './learn/en'
import { learnZhCN } from './learn/zhCN'
import { panelsEn } from './panels/en'
import { panels } from './panels/panels'
import { panelsZhCN } from './panels/zhCN'
import { chainEn } from './words/chainEn'
import { chainZhCN } from './words/chainZhCN'
import { wordsEn } from './words/en'
import { words } from './words/words'
import { wordsZhCN } from './words/zhCN'
import { zhCN } from './zhCN'

const catalogues: readonly {
  readonly name: string
  readonly en: Readonly<Record<string, string>>
  readonly zhCN: Readonly<Record<string, string>>
}[] = [
  { name: 'words', en: wordsEn, zhCN: wordsZhCN },
  { name: 'words of a chain', en: chainEn, zhCN: chainZhCN },
  { name: 'panels', en: panelsEn, zhCN: panelsZhCN },
  { name: 'learn', en: learnEn, zhCN: learnZhCN },
  { name: 'explore', en: exploreEn, zhCN: exploreZhCN },
]

const placeholders = (message: string) =>
  new Set([...message.matchAll(/\{\{(\w+)(\|\w+)?\}\}/g)].map(([, name]) => name))

/** A Chinese character beside a half-width mark. */
const HALF_WIDTH = /[\u3400-\u9fff][ ]?[,.;:?!()"']|[,;:?!()"'][ ]?[\u3400-\u9fff]|\.\.\.|\.$/

/** Latin letters, a number or a placeholder that touch Chinese, or stand off by more than one space. */
const UNSPACED =
  /[\u4e00-\u9fff](\s{2,})?[\w{]|[\w}](\s{2,})?[\u4e00-\u9fff]|[，。：；！？、（）“”]\s|\s[，。：；！？、（）“”]/

/** A number, or what stands for one, and its unit, between which a line could break. */
const APART = /[\d}] (ms|s|µs|min|minutes?|MSL|\{\{unit\}\}|毫秒|秒|分钟)(?![a-z])/

describe.each(catalogues)('the $name in Chinese', ({ en, zhCN }) => {
  it('are the same messages in the same order', () => {
    expect(Object.keys(zhCN)).toEqual(Object.keys(en))
  })

  it.each(Object.entries(zhCN))('%s has no placeholder of its own', (key, message) => {
    const known = placeholders(en[key] ?? '')
    expect([...placeholders(message)].filter((name) => !known.has(name))).toEqual([])
  })

  it.each(Object.entries(zhCN).filter(([key]) => !key.startsWith('why.')))(
    '%s has all the placeholders of the English one',
    (key, message) => {
      expect(placeholders(message)).toEqual(placeholders(en[key] ?? ''))
    },
  )

  it.each(Object.entries(zhCN))('%s uses full-width punctuation', (_, message) => {
    const plain = message.replaceAll(/“[^”]*”/g, '“…”').replaceAll(/\{\{.*?\}\}/g, '字')
    expect(plain).not.toMatch(HALF_WIDTH)
  })
})

describe('a time in a message', () => {
  const all = [{ name: 'first picture', en, zhCN }, ...catalogues]
  it.each(all)('keeps its unit on its line: $name', (catalogue) => {
    const messages = [...Object.values(catalogue.en), ...Object.values(catalogue.zhCN)]
    expect(messages.filter((message) => APART.test(message))).toEqual([])
  })
})

describe('Latin text in Chinese', () => {
  const all = [{ name: 'first picture', en, zhCN }, ...catalogues]
  it.each(all)('is set apart by one space: $name', (catalogue) => {
    expect(Object.values(catalogue.zhCN).filter((message) => UNSPACED.test(message))).toEqual([])
  })
})

describe('a catalogue', () => {
  it('is doubled in the pseudo-locale', async () => {
    expect((await panels.load('xx'))('controls.timing')).toBe('Times Times')
  })

  it('fills in what the trace says', async () => {
    const t = await words.load('zh-CN')
    expect(t('event.state', { host: 'A', from: 'LISTEN', to: 'CLOSED' })).toBe('A 从 LISTEN 进入 CLOSED。')
  })

  it.each([
    [1, 'The program at B receives 1 octet of text.'],
    [5, 'The program at B receives 5 octets of text.'],
  ])('counts %s thing or things as English does', async (octets, sentence) => {
    const t = await words.load('en')
    expect(t('event.outcome.delivered', { host: 'B', octets })).toBe(sentence)
  })

  it('is fetched once for each language', () => {
    expect(words.load('en')).toBe(words.load('en'))
  })
})
