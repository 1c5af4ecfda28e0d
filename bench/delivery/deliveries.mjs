// A representation as Alma's delivery JSON: files of full size without stated sizes. The floor is a bare page with the
// first of them in an `<img>`.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { atMost, kilobytes, nearFloor } from '../figures.mjs'
import { PAGE_COUNT } from '../pages.mjs'
import { Reader } from '../reading.mjs'

const FILES = 24
const DELIVERY = '/delivery/book.json'
const FLOOR = '/delivery/floor.html'
const fileUrl = (origin, file) => `${origin}/delivery/p${file}.jpg`

/** The URL of a delivery JSON of so many files. */
export const deliveryUrl = (origin, files) => `${origin}/delivery/book-${files}.json`

const deliveryJson = (origin, files = FILES) => ({
  label: `A measured book of ${files} files`,
  metadata: [{ label: 'Title', value: `A measured book of ${files} files` }],
  files: Array.from({ length: files }, (_, file) => ({
    id: `13000000${String(file).padStart(4, '0')}`,
    label: String(file + 1),
    url: fileUrl(origin, file),
    mimeType: 'image/jpeg',
    fulltext: null,
  })),
})

/** Answers the delivery JSON, and its files from the JPEGs `0.jpg` … in `pages`. */
export function deliveryResponder(origin, pages) {
  return async pathname => {
    const count = /^\/delivery\/book-(\d{1,5})\.json$/.exec(pathname)?.[1]
    if (pathname === DELIVERY || count) {
      const json = count ? deliveryJson(origin(), Number(count)) : deliveryJson(origin())
      return { type: 'application/json', body: Buffer.from(JSON.stringify(json)) }
    }
    const [, file] = /^\/delivery\/p(\d{1,5})\.jpg$/.exec(pathname) ?? []
    if (!file) return undefined
    const body = readFileSync(path.join(pages, `${Number(file) % PAGE_COUNT}.jpg`))
    return { type: 'image/jpeg', body, lasting: true }
  }
}

/** Answers the bare page with the first file, which lies at another origin as it does for the viewer. */
export function deliveryFloorResponder(origin) {
  return async pathname =>
    pathname === FLOOR
      ? {
          type: 'text/html; charset=utf-8',
          body: Buffer.from(
            `<!doctype html><html lang="en"><title>Floor</title><style>html,body{margin:0;height:100%;background:#fff}body{display:flex;justify-content:center}img{display:block;height:100%}</style><img alt="" src="${fileUrl(origin(), 0)}">`,
          ),
        }
      : undefined
}

const READERS = [
  { name: 'floor', url: `{pages}${FLOOR}`, next: { key: 'ArrowRight' } },
  { name: 'lectern', url: `{pages}/viewer/?service={iiif}${DELIVERY}`, next: { key: 'ArrowRight' } },
]

const group = (name, title, profile, ratio) => ({
  name,
  title: `First page of a delivery JSON of ${FILES} files readable, ${title} (floor: a bare <img> of the same file)`,
  contenders: READERS,
  profile,
  rounds: 5,
  quick: 3,
  repeated: true,
  measure: session => new Reader(session).load(),
  figures: [
    {
      label: 'first page readable, ms',
      of: sample => sample.readable,
      target: nearFloor(ratio, 60),
      ratio: true,
    },
    { label: 'first colour of it, ms', of: sample => sample.coloured, ratio: true },
    {
      label: 'script and style by then, kB',
      digits: 1,
      of: sample => kilobytes(sample.code),
      target: atMost(25, ' kB'),
    },
    { label: 'pictures by then, kB', of: sample => kilobytes(sample.pictures), ratio: true },
    { label: 'requests by then', of: sample => sample.requests },
  ],
})

/** The groups of the delivery JSON; they bring contenders of their own. */
export const DELIVERY_GROUPS = [
  group('readable-json', 'unthrottled', 'open', 1.3),
  group('readable-json-throttled', 'throttled', 'throttled', 1.05),
]
