/** `npm run --silent explore -- LINK-OR-FILE-OR-SCENARIO [--faults k] …`: is there any network that breaks it? */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { exploreCommand } from './explore/command'
import { searchOnAllCores } from './explore/pool'

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()
const readFile = (path: string): string | null => (isFile(path) ? readFileSync(path, 'utf8') : null)

const { out, err, code } = await exploreCommand(process.argv.slice(2), readFile, searchOnAllCores)
process.stderr.write(err)
process.stdout.write(out)
process.exitCode = code
