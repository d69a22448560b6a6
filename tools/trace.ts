/** `npm run --silent trace -- LINK-OR-FILE-OR-SCENARIO [--json]`: what happens, as text. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { traceCommand } from './trace/command'

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()
const readFile = (path: string): string | null => (isFile(path) ? readFileSync(path, 'utf8') : null)

const { out, err, code } = traceCommand(process.argv.slice(2), readFile)
process.stderr.write(err)
process.stdout.write(out)
process.exitCode = code
