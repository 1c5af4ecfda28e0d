// Service of the bench, in a thread of its own so that measuring and serving do not wait for each other:
// on one origin the contenders' pages, on another the manifests and a IIIF Image API (level 2) in front of
// the drawn pages. All text goes out as brotli, packed once; whatever may be cached says so.
import { createServer } from 'node:http'
import path from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { deliveryFloorResponder, deliveryResponder } from './delivery/deliveries.mjs'
import { keptFileResponder } from './kept-files.mjs'

import { pdfResponder } from './pdf-book.mjs'
import { recordingResponder } from './recordings.mjs'
import { fileResponder, imageResponder, manifestResponder, pack } from './responders.mjs'
import { wordsResponder } from './words/documents.mjs'

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'accept-ranges, content-range, content-length',
  'timing-allow-origin': '*',
}

/** Answers with the part that is asked for. */
function sendPart(response, reply, range) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  const last = Math.min(to ? Number(to) : reply.body.length - 1, reply.body.length - 1)
  response.writeHead(206, {
    ...CORS,
    'content-type': reply.type,
    'content-length': last - Number(from) + 1,
    'content-range': `bytes ${from}-${last}/${reply.body.length}`,
    'accept-ranges': 'bytes',
  })
  response.end(reply.body.subarray(Number(from), last + 1))
}

function send(response, reply, accepted = '') {
  const packed = reply.brotli && /\bbr\b/.test(accepted)
  const body = packed ? reply.brotli : reply.body
  response.writeHead(200, {
    ...CORS,
    'content-type': reply.type,
    'content-length': body.length,
    'cache-control': reply.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(reply.ranged ? { 'accept-ranges': 'bytes' } : {}),
    ...(packed ? { 'content-encoding': 'br' } : {}),
  })
  response.end(body)
}

/** Answers from the first responder that knows the path: 404 when none does, 400 when it cannot be made. */
function handlerOf(...responders) {
  const replies = new Map()
  const replyTo = async pathname => {
    for (const respond of responders) {
      const reply = await respond(pathname)
      if (reply) return pack(reply)
    }
    return undefined
  }
  return async (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { ...CORS, 'access-control-max-age': '600' }).end()
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://bench')
    try {
      if (!replies.has(pathname)) replies.set(pathname, replyTo(pathname))
      const reply = await replies.get(pathname)
      if (reply?.ranged && request.headers.range) sendPart(response, reply, request.headers.range)
      else if (reply) send(response, reply, request.headers['accept-encoding'])
      else response.writeHead(404, CORS).end()
    } catch (error) {
      response.writeHead(400, CORS).end(String(error?.message ?? error))
    }
  }
}

async function listen(port, handler) {
  const server = createServer(handler)
  server.keepAliveTimeout = 60_000
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

const originOf = server => `http://127.0.0.1:${server.address().port}`

/**
 * Serves `mounts` (first path segment → file or folder) on one port, documents and images on the next;
 * port 0 takes any two. Returns both origins and `close`. Rejects when a port is taken.
 */
export async function serve({ mounts, pages, cache, port = 0 }, onImageMade = () => {}) {
  let back
  const origin = () => originOf(back)
  let front
  const recordings = recordingResponder(() => originOf(front))
  const floor = deliveryFloorResponder(origin)
  front = await listen(port, handlerOf(recordings, floor, fileResponder(mounts)))
  const images = imageResponder({ origin, pages, cache, onImageMade })
  back = await listen(
    port === 0 ? 0 : port + 1,
    handlerOf(
      manifestResponder(origin),
      pdfResponder(origin, path.dirname(cache)),
      keptFileResponder(origin, path.dirname(cache)),
      deliveryResponder(origin, pages),
      wordsResponder(origin),
      images,
    ),
  )
  const close = () => {
    for (const server of [front, back]) {
      server.close()
      server.closeAllConnections()
    }
  }
  return { pages: originOf(front), iiif: originOf(back), close }
}

/** Starts `serve` in a thread. Returns both origins, `made()` (pictures made so far) and `stop`. */
export async function startService(settings) {
  const worker = new Worker(new URL(import.meta.url), { workerData: settings })
  let madeManifests = 0
  const origins = await new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.on('message', message => {
      if (message === 'made') madeManifests++
      else resolve(message)
    })
  })
  return { ...origins, madeManifests: () => madeManifests, stop: () => worker.terminate() }
}

if (!isMainThread && workerData?.mounts) {
  const { pages, iiif } = await serve(workerData, () => parentPort?.postMessage('made'))
  parentPort?.postMessage({ pages, iiif })
}
