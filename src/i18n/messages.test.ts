import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './chooseLanguage'
import { en } from './en'
import { loadMessages } from './languages'
import { translateWith } from './translate'
import { zhCN } from './zhCN'

const placeholders = (message: string) =>
  [...message.matchAll(/\{\{(\w+)(\|\w+)?\}\}/g)].map(([, name]) => name).sort()

/** A Chinese character beside a half-width mark, or a half-width mark between a placeholder and the end of a clause. */
const HALF_WIDTH = /[\u3400-\u9fff][ ]?[,.;:?!()"']|[,;:?!()"'][ ]?[\u3400-\u9fff]|\.\.\.|\.$/

describe('the Chinese messages', () => {
  it('have the same keys as the English ones, in the same order', () => {
    expect(Object.keys(zhCN)).toEqual(Object.keys(en))
  })

  it.each(Object.keys(en) as (keyof typeof en)[])('%s has the same placeholders', (key) => {
    expect(placeholders(zhCN[key])).toEqual(placeholders(en[key]))
  })

  it.each(Object.entries(zhCN))('%s uses full-width punctuation', (_, message) => {
    const plain = message.replaceAll(/“[^”]*”/g, '“…”').replaceAll(/\{\{.*?\}\}/g, '字')
    expect(plain).not.toMatch(HALF_WIDTH)
  })

  it.each([
    ['你好,世界', true],
    ['你好，世界', false],
    ['端口 80(HTTP)', false],
    ['端口(80)', true],
    ['等等...', true],
    ['SYN,ACK 丢失', false],
  ])('the watch over punctuation judges “%s”: %s', (message, isBad) => {
    expect(HALF_WIDTH.test(message)).toBe(isBad)
  })
})

describe('messages', () => {
  it.each(Object.entries({ ...en }))('%s is not empty', (_, message) => {
    expect(message.trim()).not.toBe('')
  })

  it('are doubled in the pseudo-locale', async () => {
    expect((await loadMessages('xx'))['transport.play']).toBe('Play Play')
  })
})

describe('a translation', () => {
  const t = translateWith({ ...en, 'stage.port': '{{port}} is {{port}}, not $&' as never })

  it('fills in each placeholder as it stands', () => {
    expect(t('stage.port', { port: '$& {{port}}' })).toBe('$& {{port}} is $& {{port}}, not $&')
  })

  it('leaves a message without placeholders alone', () => {
    expect(t('header.share')).toBe(en['header.share'])
  })
})

describe('chooseLanguage', () => {
  it.each([
    { asked: null, stored: null, preferred: ['zh-TW', 'en'], language: 'zh-CN' },
    { asked: null, stored: 'en', preferred: ['zh-CN'], language: 'en' },
    { asked: 'zh', stored: 'en', preferred: ['en'], language: 'zh-CN' },
    { asked: 'xx', stored: 'en', preferred: ['en'], language: 'xx' },
    { asked: null, stored: null, preferred: ['fr', 'de-AT'], language: 'en' },
    { asked: null, stored: null, preferred: ['fr', 'zh'], language: 'zh-CN' },
    { asked: null, stored: null, preferred: [], language: 'en' },
  ])('$asked, $stored, $preferred → $language', ({ asked, stored, preferred, language }) => {
    expect(chooseLanguage(asked, stored, preferred)).toBe(language)
  })
})
