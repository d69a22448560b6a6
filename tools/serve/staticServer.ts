import { createServer, type Server } from 'node:http'
import sirv from 'sirv'

/** Serves a built page from its folder: compressed as the build has left it, and files whose names change for ever. */
export function staticServer(folder: string): Server {
  const serveFile = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      response.setHeader('x-content-type-options', 'nosniff')
    },
  })
  return createServer((request, response) => {
    serveFile(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
    })
  })
}
