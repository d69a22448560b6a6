import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { VectorFileSchema } from './conformance/vectorFile'
import { runVector } from './conformance/vectors'

const files = process.argv.slice(2)
let passed = 0
let failed = 0
for (const file of files) {
  const data = v.parse(VectorFileSchema, JSON.parse(readFileSync(file, 'utf8')))
  for (const vector of data.vectors) {
    if (vector.profile === 'rfc793') continue
    const miss = runVector(vector)
    if (miss === null) passed += 1
    else {
      failed += 1
      console.log(`${vector.name}: step ${miss.step}: expected ${miss.expected}; got ${miss.got}`)
    }
  }
}
console.log(`${passed} passed, ${failed} failed`)
