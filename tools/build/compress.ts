import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { brotli } from './weight.ts'

const TEXT = /\.(?:html|js|css|svg|json|txt)$/

/** Puts beside each text file of a folder what a server can send instead of it: the same as brotli and as gzip. */
export function compressFolder(folder: string): void {
  for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true })) {
    if (!TEXT.test(name)) continue
    const content = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotli(content))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
  }
}
