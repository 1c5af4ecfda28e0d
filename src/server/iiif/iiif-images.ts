import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type ContentResult, Processor, type ProcessorResult, Versions } from 'iiif-processor'
import sharp from 'sharp'
import { redirect, refuse } from '../protocol/answers.ts'
import { picturePath, type SamplePicture } from '../samples.ts'
import type { FoundPicture } from './image-identifiers.ts'

/** No derivative is larger than this many pixels. */
const LARGEST = 25_000_000
/** Pictures above this many pixels are read from a pyramid, because decoding all of one for each tile is slow. */
const PYRAMID_FROM = 20_000_000
const CACHED_BYTES = 32 * 1024 * 1024

const PARAMETERS = /^[a-z0-9!^:.,]{1,80}$/
const INFO_TYPE = 'application/ld+json;charset=UTF-8'

interface PageSource {
  readonly sizes: readonly { width: number; height: number }[]
  readonly open: () => NodeJS.ReadableStream
}

async function pyramidOf(path: string): Promise<PageSource> {
  const source = sharp(path, { limitInputPixels: false })
  const tiles = {
    tile: true,
    tileWidth: 512,
    tileHeight: 512,
    pyramid: true,
    compression: 'jpeg',
    quality: 82,
  } as const
  const bytes = await source.tiff(tiles).toBuffer()
  const { pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
  const sizes = await Promise.all(
    Array.from({ length: pages }, async (_, page) => {
      const { width, height } = await sharp(bytes, { page, limitInputPixels: false }).metadata()
      return { width, height }
    }),
  )
  return { sizes, open: () => Readable.from([bytes]) }
}

const pyramids = new Map<string, Promise<PageSource>>()

function sourceOf({ sample, file }: FoundPicture): Promise<PageSource> {
  const path = picturePath(sample, file)
  const { width, height } = file
  if (width * height < PYRAMID_FROM) {
    return Promise.resolve({ sizes: [{ width, height }], open: () => createReadStream(path) })
  }
  const pyramid = pyramids.get(path) ?? pyramidOf(path)
  pyramids.set(path, pyramid)
  return pyramid
}

/** Recent derivatives, the oldest given up first. */
const recent = new Map<string, ContentResult>()
let recentBytes = 0

function keep(key: string, content: ContentResult): void {
  recent.set(key, content)
  recentBytes += content.body.length
  for (const [oldest, { body }] of recent) {
    if (recentBytes <= CACHED_BYTES) return
    recent.delete(oldest)
    recentBytes -= body.length
  }
}

/**
 * The size to make of a region, or why none is made: pictures are not enlarged and have at most 25 million
 * pixels; `full` and `max` are made to fit (Image API 3, 4.2: `max`).
 */
function sizeToMake(
  version: 2 | 3,
  file: SamplePicture,
  region: string,
  size: string,
): { readonly size: string } | string {
  const calculator = new Versions[version].Calculator({ width: file.width, height: file.height })
  const { region: part, size: drawnSize } = calculator.region(region).size(size).info()
  const across = drawnSize.width / part.width
  const down = drawnSize.height / part.height
  const scale = drawnSize.fit === 'inside' ? Math.min(across, down) : Math.max(across, down)
  if (scale > 1) return 'Pictures are not enlarged.'
  const pixels =
    drawnSize.fit === 'inside' ? part.width * part.height * scale ** 2 : drawnSize.width * drawnSize.height
  if (pixels <= LARGEST) return { size }
  if (size !== 'full' && size !== 'max') return 'The picture would be too large.'
  return { size: `${Math.floor(part.width * Math.sqrt(LARGEST / pixels))},` }
}

async function processed(url: string, picture: FoundPicture): Promise<ProcessorResult> {
  const source = await sourceOf(picture)
  const processor = new Processor(url, async () => source.open(), {
    dimensionFunction: async () => source.sizes.map(size => ({ ...size })),
  })
  return processor.execute()
}

/** The picture halved again and again, the largest first, down to 64 pixels. */
function halvedSizes({ width, height }: SamplePicture): { width: number; height: number }[] {
  const sizes = [{ width, height }]
  for (let factor = 2; Math.min(width, height) / factor >= 64; factor *= 2) {
    sizes.push({ width: Math.floor(width / factor), height: Math.floor(height / factor) })
  }
  return sizes
}

const NOT_OFFERED = new Set(['sizeAboveFull', 'sizeUpscaling'])
const listed = (value: unknown) => (value instanceof Set ? [...value] : value)
const offered = (value: unknown) =>
  Array.isArray(value) ? value.filter(each => !NOT_OFFERED.has(each)) : value

/** `info.json` of a picture, named by the address that was asked (Image API, section 5). */
function infoOf(service: string, version: 2 | 3, file: SamplePicture): string {
  const sizes = halvedSizes(file)
  const { width, height } = file
  const info = Versions[version].infoDoc({ id: service, width, height, sizes, max: { area: LARGEST } })
  const ready = sizes.filter(size => size.width * size.height <= LARGEST).reverse()
  return JSON.stringify({ ...info, sizes: ready }, (_key, value: unknown) => offered(listed(value)))
}

function answerContent({ contentType, body, profileLink }: Omit<ContentResult, 'type'>): Response {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body)
  const link = profileLink ? { Link: `<${profileLink}>;rel="profile"` } : undefined
  const headers = { 'Content-Type': contentType, 'Cache-Control': 'private, max-age=3600', ...link }
  return new Response(bytes, { headers })
}

async function derivative(
  version: 2 | 3,
  picture: FoundPicture,
  parameters: readonly string[],
): Promise<Response> {
  // The library is given the file PID in place of Alma's identifier, which it would decode.
  const identifier = `http://images/iiif/${version}/${picture.file.id}`
  const [region = '', size = '', ...rest] = parameters
  try {
    const drawnSize = sizeToMake(version, picture.file, region, size)
    if (typeof drawnSize === 'string') return refuse(400, drawnSize)
    const url = [identifier, region, drawnSize.size, ...rest].join('/')
    const result = recent.get(url) ?? (await processed(url, picture))
    if (result.type !== 'content') return refuse(400, 'The Image API does not allow that.')
    if (!recent.has(url)) keep(url, result)
    return answerContent(result)
  } catch {
    // The library and sharp throw at parameters that ask for the impossible.
    return refuse(400, 'The Image API does not allow that.')
  }
}

/**
 * Answers for a picture by the Image API 2 or 3, level 2: `info.json` or a derivative. `service` is the
 * address under which the picture was asked for. 400 for parameters that are wrong, enlarge or ask too much.
 */
export async function answerImage(
  service: string,
  version: 2 | 3,
  picture: FoundPicture,
  parameters: readonly string[],
): Promise<Response> {
  if (parameters.length === 0) return redirect(`${service}/info.json`, 303)
  if (parameters.length === 1 && parameters[0] === 'info.json') {
    return answerContent({ contentType: INFO_TYPE, body: infoOf(service, version, picture.file) })
  }
  if (parameters.length !== 4 || !parameters.every(each => PARAMETERS.test(each))) {
    return refuse(400, 'The Image API does not allow that.')
  }
  return derivative(version, picture, parameters)
}
