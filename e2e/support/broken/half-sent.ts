import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'

/** A picture of which a server has sent the first half. */
export interface HalfSent {
  readonly url: string
  /** Sends the rest. */
  release(): void
  close(): void
}

/** Serves a JPEG of which the second half waits. */
export async function serveHalf(): Promise<HalfSent> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const picture = sharp({ create: { width: 800, height: 1200, channels: 3, background: '#fff', noise } })
  const bytes = await picture.jpeg().toBuffer()
  const half = Math.floor(bytes.length / 2)
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': bytes.length })
    response.write(bytes.subarray(0, half))
    void released.then(() => response.end(bytes.subarray(half)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/half.jpg`,
    release,
    close() {
      release()
      server.close()
      server.closeAllConnections()
    },
  }
}
