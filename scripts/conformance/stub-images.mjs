// Answers for every image host there is: a plain picture of the size that was asked for, a level 2 info.json.
import sharp from 'sharp'

const WIDTH = 1500
const HEIGHT = 2000
const LARGEST = 2000
const SIZE = /\/(?:full|square|pct:[\d.,]+|[\d,]+)\/(\^?!?[^/]+)\/!?[\d.]+\/[a-z]+\.[a-z0-9]+$/i
const CORS = { 'access-control-allow-origin': '*' }
const pictures = new Map()

const clamp = side => Math.min(LARGEST, Math.max(1, Math.round(side)))

/** The pixels that an Image API address asks for; the whole picture when it is none. */
function sizeAsked(pathname) {
  const [width, height] = (SIZE.exec(pathname)?.[1] ?? '').replace(/[!^]/g, '').split(',').map(Number)
  if (width > 0 && height > 0) return [clamp(width), clamp(height)]
  if (width > 0) return [clamp(width), clamp((width * HEIGHT) / WIDTH)]
  return height > 0 ? [clamp((height * WIDTH) / HEIGHT), clamp(height)] : [WIDTH, HEIGHT]
}

function picture(width, height) {
  const key = `${width}x${height}`
  if (!pictures.has(key)) {
    const blank = sharp({ create: { width, height, channels: 3, background: '#d8cfb8' } })
    pictures.set(key, blank.jpeg({ quality: 40 }).toBuffer())
  }
  return pictures.get(key)
}

function info(url) {
  return {
    '@context': 'http://iiif.io/api/image/2/context.json',
    '@id': url.replace(/\/info\.json(?:\?.*)?$/, ''),
    protocol: 'http://iiif.io/api/image',
    width: WIDTH,
    height: HEIGHT,
    tiles: [{ width: 512, scaleFactors: [1, 2, 4] }],
    profile: ['http://iiif.io/api/image/2/level2.json'],
  }
}

/** Fulfils a request to a strange host: `route` as Playwright hands it over. */
export async function answerStrangeHost(route) {
  const { pathname, href } = new URL(route.request().url())
  if (pathname.endsWith('/info.json')) return route.fulfill({ json: info(href), headers: CORS })
  if (
    route.request().resourceType() === 'image' ||
    SIZE.test(pathname) ||
    /\.(?:jpe?g|png|gif|webp)$/i.test(pathname)
  ) {
    const body = await picture(...sizeAsked(pathname))
    return route.fulfill({ body, contentType: 'image/jpeg', headers: CORS })
  }
  // A recording that is not there takes the player away; one that cannot be reached leaves it.
  if (/\.(?:mp[34]|m4a|ogg|webm)$/i.test(pathname)) return route.abort()
  return route.fulfill({ status: 404, body: 'not here', headers: CORS })
}
