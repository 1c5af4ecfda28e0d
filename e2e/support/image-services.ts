// Image services as they are found: with limits, in another format, of level 0, with a query in their id. They draw one
// picture of four coloured quarters, so that a story can see which part of it is shown, and how it is turned.

import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** Pixels of the picture. */
const WHOLE = { width: 2400, height: 3200 }

/** Colours of the quarters: top left, top right, bottom left, bottom right. */
export const QUARTERS = {
  red: [200, 40, 40],
  green: [40, 160, 60],
  blue: [40, 70, 200],
  gold: [220, 180, 40],
} as const

/** Peculiarity of a service. */
export interface ServiceHabit {
  readonly version: 2 | 3
  readonly level: 0 | 2
  /** Added to the info.json. */
  readonly info?: object
  /** The only format that it gives; `jpg` when absent. */
  readonly format?: 'png'
  /** Status with which a whole picture is refused. */
  readonly refuse?: (size: { readonly width: number; readonly height: number }) => number | undefined
  /** Follows the path of the service's id. */
  readonly query?: string
  /** The path of a request follows the query. */
  readonly pathInQuery?: boolean
}

/** A service that was set up, and what was asked of it. */
export interface ServedImages {
  readonly id: string
  /** Whole pictures that were asked for, by their widths, and what was answered. */
  readonly requests: { readonly width: number; readonly status: number; readonly url: string }[]
}

async function quarters(): Promise<Buffer> {
  const [width, height] = [WHOLE.width / 2, WHOLE.height / 2]
  const patches = Object.values(QUARTERS).map(([r, g, b], index) => ({
    input: { create: { width, height, channels: 3 as const, background: { r, g, b } } },
    left: (index % 2) * width,
    top: Math.floor(index / 2) * height,
  }))
  return sharp({ create: { ...WHOLE, channels: 3, background: '#fff' } })
    .composite(patches)
    .png()
    .toBuffer()
}

let drawn: Promise<Buffer> | undefined

function infoOf(id: string, { version, level, info }: ServiceHabit): object {
  const profile = version === 3 ? `level${level}` : [`http://iiif.io/api/image/2/level${level}.json`]
  return {
    '@context': `http://iiif.io/api/image/${version}/context.json`,
    ...(version === 3 ? { id, type: 'ImageService3' } : { '@id': id }),
    protocol: 'http://iiif.io/api/image',
    profile,
    ...WHOLE,
    ...info,
  }
}

/** Answers for the images of a service; `rest` is the path after its id. */
async function answer(rest: string, habit: ServiceHabit) {
  const [region = '', size = '', rotation, file = ''] = rest.split('/')
  const format = habit.format ?? 'jpg'
  const [x = 0, y = 0, across = WHOLE.width, down = WHOLE.height] =
    region === 'full' ? [] : region.split(',').map(Number)
  const sides = /^(\d+),(\d*)$/.exec(size)
  const width = size === 'full' || size === 'max' ? across : Number(sides?.[1])
  const height = Math.round((width * down) / across)
  const refused = region === 'full' ? habit.refuse?.({ width, height }) : undefined
  const isWrong =
    !(width > 0) ||
    width > across ||
    rotation !== '0' ||
    !file.endsWith(`.${format}`) ||
    (habit.level === 0 && region !== 'full')
  if (isWrong || refused) return { width, status: refused ?? 400 }
  drawn ??= quarters()
  const picture = sharp(await drawn).extract({ left: x, top: y, width: across, height: down })
  const resized = picture.resize(width, Math.max(1, height), { fit: 'fill' })
  const body = await (format === 'png' ? resized.png() : resized.jpeg()).toBuffer()
  return { width, status: 200, body, contentType: format === 'png' ? 'image/png' : 'image/jpeg' }
}

/** Sets up a service on the viewer's own origin. */
export async function serveImages(
  page: Page,
  baseURL: string | undefined,
  habit: ServiceHabit,
): Promise<ServedImages> {
  const base = `${new URL(baseURL ?? '').origin}/pictures/one`
  const { query = '', pathInQuery = false } = habit
  const id = `${base}${query}`
  const requests: ServedImages['requests'] = []
  await page.route(
    url => url.href.startsWith(base),
    async route => {
      const url = route.request().url()
      const rest = pathInQuery ? url.slice(id.length + 1) : new URL(url).pathname.split('/pictures/one/')[1]
      const isAddressed = pathInQuery ? url.startsWith(`${id}/`) : url.endsWith(query)
      if (!isAddressed || rest === undefined) return route.fulfill({ status: 404 })
      if (rest === 'info.json') return route.fulfill({ json: infoOf(id, habit) })
      const { width, ...answered } = await answer(rest, habit)
      if (rest.startsWith('full/')) requests.push({ width, status: answered.status, url })
      return route.fulfill(answered)
    },
  )
  return { id, requests }
}

/** A painting of the picture on the canvas of a manifest. */
export interface StoryPainting {
  /** `xywh` of the canvas. */
  readonly target?: string
  /** Image API selector. */
  readonly selector?: { readonly region?: string; readonly rotation?: string }
}

/** Serves a manifest with canvases (two, or those named) on which the picture of a service is painted, and opens it. */
export async function openPainted(
  page: Page,
  baseURL: string | undefined,
  { id }: ServedImages,
  story: {
    readonly habit: ServiceHabit
    readonly canvas?: { readonly width: number; readonly height: number }
    readonly paintings?: readonly StoryPainting[]
    readonly body?: string
    readonly names?: readonly string[]
  },
): Promise<void> {
  const { habit, canvas = WHOLE, paintings = [{}], names = ['first', 'second'] } = story
  const { origin } = new URL(baseURL ?? '')
  const url = `${origin}/pictures-manifest.json`
  const service =
    habit.version === 3
      ? { id, type: 'ImageService3', profile: `level${habit.level}` }
      : {
          '@id': id,
          '@type': 'ImageService2',
          profile: `http://iiif.io/api/image/2/level${habit.level}.json`,
        }
  const body = {
    id: story.body ?? `${origin}/pictures/body.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    ...WHOLE,
    service: [service],
  }
  const canvasOf = (name: string) => {
    const own = `${url}/canvas-${name}`
    const items = paintings.map(({ target, selector }, index) => ({
      id: `${own}/painting/${index}`,
      type: 'Annotation',
      motivation: 'painting',
      target: `${own}${target ? `#xywh=${target}` : ''}`,
      body: selector
        ? { type: 'SpecificResource', source: body, selector: { type: 'ImageApiSelector', ...selector } }
        : body,
    }))
    return {
      id: own,
      type: 'Canvas',
      ...canvas,
      items: [{ id: `${own}/page`, type: 'AnnotationPage', items }],
    }
  }
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: url,
    type: 'Manifest',
    label: { en: ['One picture, twice'] },
    items: names.map(canvasOf),
  }
  await page.route(url, route => route.fulfill({ json: manifest }))
  await page.goto(`?manifest=${encodeURIComponent(url)}`)
}
