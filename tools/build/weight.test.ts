import { describe, expect, it } from 'vitest'
import { filesOfFirstVisit, weightTable } from './weight'

describe('what a first visit must load', () => {
  const imports: Readonly<Record<string, readonly string[]>> = {
    'assets/index.js': ['assets/lab.js'],
    'assets/lab.js': ['assets/runtime.js'],
    'assets/en.js': ['assets/runtime.js'],
  }

  it('is the page, its scripts and style sheets, and what they import at once', () => {
    const page = `
      <link rel="icon" type="image/png" sizes="64x64" href="./favicon.png" />
      <script type="module" crossorigin src="./assets/index.js"></script>
      <link rel="stylesheet" href="./assets/lab.css">
      <link rel="modulepreload" crossorigin href="./assets/en.js">
      <a href="./assets/help.js">`
    expect(filesOfFirstVisit(page, (file) => imports[file] ?? [])).toEqual([
      'index.html',
      'assets/index.js',
      'assets/lab.js',
      'assets/runtime.js',
      'assets/lab.css',
      'assets/en.js',
    ])
  })

  it('is told file by file, with its sum and the limit', () => {
    expect(
      weightTable([
        { file: 'index.html', octets: 6100 },
        { file: 'assets/lab.js', octets: 82_060 },
      ]).trim(),
    ).toBe(
      [
        'index.html                           6.1 kB brotli',
        'assets/lab.js                       82.1 kB brotli',
        'all that a first visit must load    88.2 kB brotli',
        'the limit                          100.0 kB brotli',
      ].join('\n'),
    )
  })
})
