import { describe, expect, it } from 'vitest'
import { nameChunk } from './chunks'

const importers: Readonly<Record<string, readonly string[]>> = {
  'index.html': [],
  'main.tsx': ['index.html'],
  'App.tsx': ['main.tsx'],
  'button.ts': ['App.tsx', 'Panel.tsx'],
  // Imported on demand, so that nobody imports it at once.
  'Panel.tsx': [],
  'list.ts': ['Panel.tsx', 'item.ts'],
  'item.ts': ['list.ts'],
}
const modules = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) }

describe('the chunk of a module', () => {
  it.each([
    ['what the script imports', 'App.tsx', 'lab'],
    ['what a panel needs as well', 'button.ts', 'lab'],
    ['the page', 'index.html', null],
    ['its script', 'main.tsx', null],
    ['a panel on demand', 'Panel.tsx', null],
    ['what only a panel needs, even in a circle', 'list.ts', null],
  ])('is right for %s', (_, id, chunk) => {
    expect(nameChunk(id, modules)).toBe(chunk)
  })
})
