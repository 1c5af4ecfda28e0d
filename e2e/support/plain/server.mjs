// A web server that knows nothing of the viewer: files under a sub-path, with types by extension, ranges and CORS as asked.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.txt': 'text/plain',
}

const sizeOf = path => statSync(path, { throwIfNoEntry: false })

/** The file at a path of a mount, or that of its folder; `undefined` where there is none. */
function fileAt(mounts, pathname) {
  for (const [prefix, folder] of mounts) {
    if (!pathname.startsWith(prefix)) continue
    const path = join(folder, normalize(`/${pathname.slice(prefix.length)}`))
    const file = sizeOf(path)?.isDirectory() ? join(path, 'index.html') : path
    return sizeOf(file)?.isFile() ? file : undefined
  }
  return undefined
}

/**
 * Makes a server of files: `mounts` are pairs of a path (with its `/`) and a folder, `headers` go with every answer. The
 * caller lets it listen.
 */
export function plainServer(mounts, headers = {}) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = fileAt(mounts, decodeURIComponent(pathname))
    if (!path) return response.writeHead(404, headers).end()
    const size = sizeOf(path)?.size ?? 0
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
    const common = { ...headers, 'content-type': type, 'accept-ranges': 'bytes' }
    if (from === undefined) {
      response.writeHead(200, { ...common, 'content-length': size })
      return request.method === 'HEAD' ? response.end() : createReadStream(path).pipe(response)
    }
    const [start, end] = [Number(from), to ? Math.min(Number(to), size - 1) : size - 1]
    const range = { 'content-range': `bytes ${start}-${end}/${size}`, 'content-length': end - start + 1 }
    response.writeHead(206, { ...common, ...range })
    return createReadStream(path, { start, end }).pipe(response)
  })
}
