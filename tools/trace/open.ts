import { startOf } from '../../src/app/learn/start'
import { scenarios } from '../../src/scenarios'
import { readAddress } from '../../src/share/address'
import { readScenario } from '../../src/share/file'
import { decodeLink } from '../../src/share/link'
import type { Scenario } from '../../src/simulation/scenario'
import { sentence } from './sentences'

/** What an argument opens, and what was wrong with it; null where nothing could be opened. */
export interface Opened {
  readonly scenario: Scenario | null
  readonly complaints: readonly string[]
}

/** The text of a file; null if there is none of this name. */
export type ReadFile = (path: string) => string | null

/** Opens a shipped scenario by its name, a link (an address, a query or the bare value), or a scenario file. */
export function open(argument: string, readFile: ReadFile): Opened {
  const shipped = scenarios.find(({ id }) => id === argument.toLowerCase())
  if (shipped !== undefined) return { scenario: shipped, complaints: [] }

  const value = readAddress(argument)
  if (value !== null) return openLink(value)

  const text = readFile(argument)
  if (text !== null) return openFile(text)

  if (/~|%7e|^\d+$/i.test(argument)) return openLink(argument)
  return { scenario: null, complaints: [`"${argument}" is neither a scenario, nor a link, nor a file.`] }
}

function openLink(value: string): Opened {
  const { lab, problems } = decodeLink(value, undefined, startOf)
  // The screen would show the first scenario of the list; here that would be an answer to another question.
  const isNamed = !problems.some(({ problem }) => problem === 'no-scenario')
  return { scenario: isNamed ? lab.scenario : null, complaints: problems.map(sentence) }
}

function openFile(text: string): Opened {
  const read = readScenario(text)
  return 'scenario' in read
    ? { scenario: read.scenario, complaints: [] }
    : { scenario: null, complaints: read.problems.map(sentence) }
}
