/** The benches that are asked for by name, or all, as tables or (`--json`) as data. Nothing is asserted. */
import { benchDraw } from './draw'
import { benchExplore } from './explore'
import { benchExplorePage } from './explorePage'
import { benchFirstPaint } from './firstPaint'
import { type Bench, machine, type Report, tableOf } from './report'
import { benchScenarios } from './scenarios'
import { benchTransfer } from './transfer'

const BENCHES: Readonly<Record<string, Bench>> = {
  scenarios: benchScenarios,
  transfer: benchTransfer,
  explore: benchExplore,
  'explore-page': benchExplorePage,
  'first-paint': benchFirstPaint,
  draw: benchDraw,
}

const args = process.argv.slice(2)
const asked = args.filter((arg) => arg !== '--json')
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name))

if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  const chosen = Object.entries(BENCHES).filter(([name]) => asked.length === 0 || asked.includes(name))
  if (args.includes('--json')) {
    const benches: Record<string, Report> = {}
    for (const [name, bench] of chosen) benches[name] = await bench()
    process.stdout.write(`${JSON.stringify({ ...machine(), benches }, null, 2)}\n`)
  } else {
    const { node, cpu, platform } = machine()
    process.stdout.write(`Node ${node}, ${cpu}, ${platform}\n\n`)
    for (const [, bench] of chosen) process.stdout.write(`${tableOf(await bench())}\n`)
  }
}
