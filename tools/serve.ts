/**
 * Serves the built lab on loopback and prints its address.
 *
 *     tsx tools/serve.ts [PORT]
 *
 * Without a port it takes 4173 or, if that is taken, any free one; port 0 asks for any free one at once.
 */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { staticServer } from './serve/staticServer'

const host = '127.0.0.1'
const usualPort = 4173
const built = fileURLToPath(new URL('../dist', import.meta.url))

const asked = process.argv[2] === undefined ? null : Number(process.argv[2])
if (!existsSync(built)) {
  console.error('There is nothing to serve yet: `npm run build` makes it.')
  process.exit(1)
}

const server = staticServer(built)

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && asked === null) {
    server.listen(0, host)
    return
  }
  console.error(`Handshake Lab could not be served: ${error.message}`)
  process.exitCode = 1
})

server.on('listening', () => {
  const { port } = server.address() as AddressInfo
  console.log(`Handshake Lab is at http://${host}:${port}/ (Ctrl-C stops it)`)
})

server.listen(asked ?? usualPort, host)
