// Responders of the bench's service by path. A responder gets a path and returns `{ type, body, lasting }`,
// or nothing when the path is not its own. What is `lasting` may be cached for ever.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { Processor } from 'iiif-processor'
import sharp from 'sharp'
import { manifest2, manifest3 } from './manifests.mjs'
import { PAGE_COUNT, writeWhole } from './pages.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}
const JSON_TYPE = 'application/json'
const PACKABLE = /text|json|javascript|svg|wasm/
const compress = promisify(brotliCompress)

/** Adds the brotli form to text: as small as it gets for built files, as a busy server would for JSON. */
export async function pack(reply) {
  if (!PACKABLE.test(reply.type)) return reply
  const quality = reply.type === JSON_TYPE ? 5 : constants.BROTLI_MAX_QUALITY
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  return { ...reply, brotli: await compress(reply.body, { params }) }
}

function fileAt(root, rest) {
  if (!existsSync(root)) return undefined
  if (statSync(root).isFile()) return rest === '' ? root : undefined
  const file = path.join(root, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest)
  const inside = file.startsWith(root + path.sep)
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** Answers `/<name>/…` from the file or folder mounted under that name. */
export function fileResponder(mounts) {
  return async pathname => {
    const [, name, rest] = /^\/([^/]+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? []
    const root = mounts[name]
    const file = root && fileAt(path.resolve(root), rest)
    if (!file) return undefined
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    return { type, body: readFileSync(file), lasting: !type.startsWith('text/html') }
  }
}

/** Answers `/presentation/<2 or 3>/<canvases>/manifest.json`; addresses in it start with `origin()`. */
export function manifestResponder(origin) {
  return async pathname => {
    const [, version, count] = /^\/presentation\/([23])\/(\d{1,5})\/manifest\.json$/.exec(pathname) ?? []
    if (!version) return undefined
    const make = version === '3' ? manifest3 : manifest2
    return {
      type: JSON_TYPE,
      body: Buffer.from(JSON.stringify(make(origin(), Number(count)))),
      lasting: true,
    }
  }
}

/**
 * Answers `/iiif/<2 or 3>/p<canvas>/…` as Image API level 2 from the JPEGs `0.jpg` … in `pages`. A picture is
 * made once, kept in `cache` and in memory; `onImageMade` is called for each that had to be made.
 */
export function imageResponder({ origin, pages, cache, onImageMade }) {
  const sizes = new Map()
  const pictures = new Map()
  const sourceOf = id => path.join(pages, `${Number(id.slice(1)) % PAGE_COUNT}.jpg`)
  const sizeOf = file => {
    if (!sizes.has(file)) sizes.set(file, sharp(file).metadata())
    return sizes.get(file).then(({ width, height }) => ({ width, height }))
  }
  const process = async pathname => {
    const processor = new Processor(origin() + pathname, async ({ id }) => createReadStream(sourceOf(id)), {
      dimensionFunction: ({ id }) => sizeOf(sourceOf(id)),
    })
    const result = await processor.execute()
    if (result.type !== 'content') throw new Error(result.message ?? 'not a picture')
    return { type: result.contentType, body: Buffer.from(result.body), lasting: true }
  }
  const makeOrKeep = async (key, pathname) => {
    const file = path.join(cache, createHash('sha1').update(key).digest('hex') + path.extname(pathname))
    if (existsSync(file)) return { type: TYPES[path.extname(file)], body: readFileSync(file), lasting: true }
    onImageMade()
    const reply = await process(pathname)
    if (TYPES[path.extname(file)]) writeWhole(file, reply.body)
    return reply
  }
  return async pathname => {
    const [, version, canvas, rest] =
      /^\/iiif\/([23])\/p(\d{1,5})\/(.+)$/.exec(decodeURIComponent(pathname)) ?? []
    if (!version) return undefined
    if (rest === 'info.json') return { ...(await process(pathname)), type: JSON_TYPE }
    const key = `${version}/${Number(canvas) % PAGE_COUNT}/${rest}`
    if (!pictures.has(key)) pictures.set(key, makeOrKeep(key, pathname))
    return pictures.get(key)
  }
}
