import { describe, expect, it } from 'vitest'
import { completePage } from './page'

const PAGE =
  '<html><head><meta charset="utf-8" /><script type="module" crossorigin src="./assets/index.js"></script>' +
  '<link rel="modulepreload" crossorigin href="./assets/lab.js"></head><body><div id="root"></div></body></html>'

const completion = {
  markup: '<main>$& SYN</main>',
  earlyScript: 'assets/early.js',
  styleSheets: ['assets/first.css'],
  modules: ['assets/en.js'],
}

describe('the page', () => {
  const page = completePage(PAGE, completion)

  it('holds the first picture as it is', () => {
    expect(page).toContain('<div id="root"><main>$& SYN</main></div>')
  })

  it('says what it allows before it asks for anything', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0)
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('./assets'))
  })

  it('waits for the early script after it has asked for everything else', () => {
    expect(page.lastIndexOf('./assets')).toBe(page.indexOf('./assets/early.js'))
  })

  it('lets its modules give way to what the picture needs', () => {
    expect(page.match(/fetchpriority="low"/g)).toHaveLength(3)
    expect(page).toContain('<link rel="stylesheet" crossorigin href="./assets/first.css">')
  })

  it('is refused where it has no place for the picture', () => {
    expect(() => completePage('<html></html>', completion)).toThrow('should have one')
  })
})
