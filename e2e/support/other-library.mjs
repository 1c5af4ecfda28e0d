// A library on another origin: manifests of any length, a IIIF Image API that draws its pages, and faults.
// The first part of a path may be a fault or a habit: /no-cors/…, /slow/700/…, /status/503/….
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { hostileManifests } from './hostile-manifests.mjs'
import { layeredManifests } from './layered-manifests.mjs'
import { lyingInfo } from './lying-images.mjs'
import { collections, manifest1, manifest2, manifest3 } from './manifests.mjs'
import { pdfFile } from './pdf-files.mjs'
import { ELSEWHERE_PORT } from './ports.mjs'
import { answerRecording } from './recordings.mjs'

const CORS = { 'access-control-allow-origin': '*' }
const counts = new Map()

const json = body => ({ type: 'application/json', body: JSON.stringify(body) })

/** A page as a drawing: its number large, lines of “text”, and a magenta patch (patch.ts knows where). */
function drawing(page, width, height, part = '0 0 1000 1500') {
  const lines = Array.from(
    { length: 30 },
    (_, line) =>
      `<rect x="120" y="${420 + line * 32}" width="${560 + ((line * 97 + page * 31) % 200)}" height="10"/>`,
  )
  return {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${part}" preserveAspectRatio="none"><rect width="1000" height="1500" fill="#f3ead6"/><text x="500" y="300" font-size="220" text-anchor="middle" fill="#334">${page + 1}</text><g fill="#665">${lines.join('')}</g><rect x="600" y="1420" width="120" height="60" fill="#f0f"/></svg>`,
  }
}

function image(page, rest) {
  if (rest === 'info.json') {
    const sizes = [250, 500, 1000].map(width => ({ width, height: width * 1.5 }))
    const tiles = [{ width: 512, height: 512, scaleFactors: [1, 2, 4] }]
    return json({
      '@context': 'http://iiif.io/api/image/3/context.json',
      type: 'ImageService3',
      protocol: 'http://iiif.io/api/image',
      profile: 'level2',
      width: 1000,
      height: 1500,
      sizes,
      tiles,
    })
  }
  const [region = 'full', size = 'max'] = rest.split('/')
  const [x = 0, y = 0, across = 1000, down = 1500] = region === 'full' ? [] : region.split(',').map(Number)
  const width = Number.parseInt(size, 10) || across
  return drawing(page, width, Math.round((width * down) / across), `${x} ${y} ${across} ${down}`)
}

const REFERENCE = new URL('./pdf-reference.html', import.meta.url)
const PDFJS = new URL('./', import.meta.resolve('pdfjs-dist/package.json'))

/** pdf.js as it is delivered, and a page that draws with nothing else. */
async function reference(path) {
  const [, file] = /^\/pdf-reference\/pdfjs\/([\w./-]+)$/.exec(path) ?? []
  if (!file) return { type: 'text/html', body: await readFile(REFERENCE) }
  const type = file.endsWith('.mjs') || file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
  return { type, body: await readFile(new URL(file, PDFJS)) }
}

const CONTEXT = `http://127.0.0.1:${ELSEWHERE_PORT}`

/** Answer at a path, without its faults. */
function find(path, query) {
  const [kind, first, ...rest] = path.split('/').filter(Boolean)
  const count = Number(first)
  if (kind === 'book') return json(manifest3(CONTEXT, count, query))
  if (kind === 'book2') return json(manifest2(CONTEXT, count, query))
  if (kind === 'book1') return json(manifest1(CONTEXT, count))
  if (kind === 'collection') return json(collections(CONTEXT)[first])
  if (kind === 'layered') return json(layeredManifests(CONTEXT)[first])
  if (kind === 'hostile') return hostileManifests(CONTEXT)[first]
  if (kind === 'lying')
    return rest.join('/') === 'info.json' ? json(lyingInfo(first)) : image(0, rest.join('/'))
  if (kind === 'iiif') return image(count, rest.join('/'))
  if (kind === 'static') return drawing(count, 800, 1200)
  if (kind === 'pdf-reference') return reference(path)
  if (kind === 'pdf') return pdfFile(CONTEXT, first)
  if (path === '/web-page')
    return { type: 'text/html', body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>' }
  if (path === '/truncated') return { type: 'application/json', body: '{"type":"Manifest","items":[{"id"' }
  if (path === '/other-json') return json({ hello: 'world' })
  if (path === '/asked') return json(Object.fromEntries(counts))
  return undefined
}

async function respond(path, query, response, headers = CORS) {
  const [, kind, value, ...rest] = path.split('/')
  if (kind === 'no-cors') return respond(`/${[value, ...rest].join('/')}`, query, response, {})
  if (kind === 'status') {
    const extra =
      value === '403'
        ? {
            'X-Denied-Message': 'Only in the reading room.',
            'Access-Control-Expose-Headers': 'X-Denied-Message',
          }
        : {}
    return response.writeHead(Number(value), { ...headers, ...extra }).end()
  }
  if (kind === 'slow') {
    await new Promise(resolve => setTimeout(resolve, Math.min(Number(value), 10_000)))
    return respond(`/${rest.join('/')}`, query, response, headers)
  }
  if (kind === 'reset') return response.destroy()
  const answer = await find(path, query)
  if (!answer) return response.writeHead(404, headers).end()
  return response.writeHead(200, { ...headers, 'content-type': answer.type }).end(answer.body)
}

/** Makes the server; the caller lets it listen. */
export function otherLibrary() {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', CONTEXT)
    counts.set(url.pathname, (counts.get(url.pathname) ?? 0) + 1)
    if (url.pathname.startsWith('/av/') && answerRecording(CONTEXT, url.pathname, request, response)) return
    respond(decodeURIComponent(url.pathname), url.searchParams, response).catch(() => response.destroy())
  })
}
