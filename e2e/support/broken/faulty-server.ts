import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Ways in which an answer fails once it has begun. */
export type Fault = 'breaks off' | 'ends too soon' | 'stops'

/** A server that fails, and how often each of its files was asked for. */
export interface FaultyServer {
  /** URL at which a file is answered with a fault. */
  urlOf(fault: Fault, name: string): string
  /** Requests for each URL's path since the last call. */
  counts(): Readonly<Record<string, number>>
  close(): void
}

/** A file that the server has. */
export interface FaultyFile {
  readonly type: string
  readonly bytes: Buffer
}

const END: Readonly<Record<Fault, (response: ServerResponse) => void>> = {
  'breaks off': response => response.socket?.resetAndDestroy(),
  'ends too soon': response => response.socket?.end(),
  stops: () => undefined,
}

/** Serves the first half of each file, and then fails; `ranged` has it answer ranges. */
export async function serveFaults(
  files: Readonly<Record<string, FaultyFile>>,
  { ranged = false } = {},
): Promise<FaultyServer> {
  let counts: Record<string, number> = {}
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    const [, fault = '', name = ''] = path.split('/')
    const file = files[name]
    if (request.method !== 'GET' || !file) {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end()
      return
    }
    counts[path] = (counts[path] ?? 0) + 1
    const { bytes, type } = file
    const [, first, last] = (ranged && /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')) || []
    const begin = Number(first ?? 0)
    const end = Math.min(Number(last || bytes.length - 1), bytes.length - 1)
    response.writeHead(first === undefined ? 200 : 206, {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Content-Range',
      'cache-control': 'no-store',
      'content-type': type,
      'content-length': end - begin + 1,
      ...(first !== undefined && { 'content-range': `bytes ${begin}-${end}/${bytes.length}` }),
    })
    response.write(bytes.subarray(begin, begin + Math.floor((end - begin) / 2)), () =>
      END[fault as Fault](response),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urlOf: (fault, name) => `http://127.0.0.1:${port}/${encodeURIComponent(fault)}/${name}`,
    counts() {
      const last = counts
      counts = {}
      return last
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
