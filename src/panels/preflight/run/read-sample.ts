import type { Canvas, DigitalObject, Media } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { localizedLine } from '../../../model/language-map'
import { pictureUrl, serviceOf } from '../../../model/pictures/iiif-image'
import { isDecoded } from '../../../model/pictures/pictures'
import { plainText } from '../../../model/texts/page-text'
import { readsUpward } from '../../../preflight/measure/reading-order'
import { type FileSample, MARKS, type PictureFacts } from '../../../preflight/sample'
import { findTexts } from '../../../viewer/files/find-texts'
import { readPageText } from '../../../viewer/files/read-page-text'
import type { Viewer } from '../../../viewer/use-viewer'
import { deliveryFacts } from './delivery-facts'
import type { TaskRunner } from './task-runner'

/** Larger files are not read whole: their beginning and their end say what they are. */
const LARGEST = 128 * 2 ** 20
const BEGINNING = 2 ** 20
const END = 65_536

/** Pixels across of a picture that an image service makes for the check. */
const SERVICE_WIDTH = 1200
/** Pixels across of a picture that is decoded here, and of its middle. */
const SMALL_WIDTH = 256
const MIDDLE = 512

/** Means of reading a sample. */
export interface SampleMeans {
  readonly viewer: Viewer
  /** The canvas at a position as it is now: the URLs of the open object are renewed. */
  readonly canvasAt: (position: number) => Canvas | undefined
  readonly tasks: TaskRunner
  readonly signal: AbortSignal
}

/** The name of a file: its path in a folder, or the last part of its URL. */
function nameOf(canvas: Canvas, isFolder: boolean, media: Media | undefined): string {
  if (isFolder) return canvas.id
  if (!media) return localizedLine(canvas.label, ['en'])
  const path = media.imageService?.id ?? new URL(media.url).pathname
  const part = path.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(part) || canvas.id
  } catch {
    return part
  }
}

/** Decodes a file in small that the browser cannot decode. */
async function decodeHere(position: number, means: SampleMeans): Promise<PictureFacts | undefined> {
  const { viewer, canvasAt, tasks, signal } = means
  const { rasterFor } = await import('../../../stage/raster/rasters')
  const findUrl = () => canvasAt(position)?.painting[0]?.media.url
  const raster = rasterFor(viewer.delivery, findUrl, 'apart')
  const pages = await raster?.pages(signal)
  if (!raster || !pages || isFailure(pages)) return undefined
  const [size] = pages
  if (!size) return undefined
  const { width, height } = size
  const draw = async (region: { x: number; y: number; width: number; height: number }, across: number) => {
    const drawn = await raster.draw({ page: 0, region, width: across, form: 'bitmap' }, signal)
    return drawn instanceof ImageBitmap ? drawn : undefined
  }
  const small = await draw({ x: 0, y: 0, width, height }, SMALL_WIDTH)
  if (!small) return undefined
  const side = { width: Math.min(MIDDLE, width), height: Math.min(MIDDLE, height) }
  const middle = await draw(
    { x: (width - side.width) >> 1, y: (height - side.height) >> 1, ...side },
    side.width,
  )
  const bitmaps = [small, ...(middle ? [middle] : [])]
  return tasks.run('tones', { small, width, height, ...(middle && { middle }) }, bitmaps)
}

/** The bytes of a file, of a large one its beginning and its end; `undefined` when they cannot be had. */
async function fetchBytes(url: () => string | undefined, media: Media, { viewer, signal }: SampleMeans) {
  const isLong = /^(?:sound|video)$/.test(media.type) || (media.bytes ?? 0) > LARGEST
  const file = await viewer.delivery.bytes(url, { most: isLong ? BEGINNING : LARGEST, signal })
  if (isFailure(file)) return undefined
  const size = media.bytes ?? file.size
  if (!file.cut) return { bytes: file.bytes, size: file.bytes.length, isWhole: true }
  const answer =
    media.type === 'video' ? undefined : await viewer.delivery.range(url, `bytes=-${END}`, { signal })
  const isEnd = answer && !isFailure(answer) && answer.status === 206
  const end = isEnd ? new Uint8Array(await answer.arrayBuffer()) : undefined
  return { bytes: file.bytes, isWhole: false, ...(size !== undefined && { size }), ...(end && { end }) }
}

/** The words of a page, their language and their order; nothing when it has no text. */
async function readText(
  canvas: Canvas,
  { viewer, signal }: SampleMeans,
): Promise<Pick<FileSample, 'text' | 'language' | 'isReadUpward'>> {
  const [first] = await findTexts(canvas)
  if (!first) return {}
  const read = await readPageText(first, { signal, delivery: viewer.delivery, canvas })
  if (isFailure(read)) return {}
  const lines = read.flatMap(({ text }) => text.blocks.flatMap(block => block.lines))
  const [language, ...others] = new Set(read.map(each => each.language))
  return {
    text: read.map(({ text }) => plainText(text)).join('\n'),
    ...(language !== undefined && others.length === 0 && { language }),
    ...(readsUpward(lines.flatMap(({ box, words: [word] }) => (box ?? word?.box)?.y ?? [])) && {
      isReadUpward: true,
    }),
  }
}

/** Facts of a picture by its service: its size as the service states it, its tones by a picture of middle size. */
function byService(media: Media, sample: Partial<FileSample>): Partial<FileSample> {
  const service = serviceOf(media)
  const { picture } = sample
  if (!picture) return sample
  const { width = picture.width, height = picture.height } = service ?? {}
  const { density: _, ...tones } = picture
  return { ...sample, picture: { ...tones, width, height } }
}

async function readFile(
  canvas: Canvas,
  position: number,
  name: string,
  means: SampleMeans,
): Promise<Partial<FileSample>> {
  const media = canvas.painting[0]?.media
  if (!media) return { fault: 'unreadable' }
  const service = serviceOf(media)
  const urlNow = () => means.canvasAt(position)?.painting[0]?.media.url
  const url = service ? () => pictureUrl(service, { width: SERVICE_WIDTH }) : urlNow
  const fetched = await fetchBytes(url, media, means)
  const delivery = await deliveryFacts(url(), media, fetched !== undefined, means.viewer)
  const delivered = delivery && { delivery }
  // A picture that is drawn, but that the page may not read, is another finding.
  if (!fetched)
    return delivery?.isReadable === false ? { ...delivered } : { ...delivered, fault: 'unreadable' }
  const { size, ...request } = fetched
  const isOurs = isDecoded(media)
  const facts = await means.tasks.run('facts', { name, ...request }, [request.bytes.buffer])
  if (!facts) return { ...(size !== undefined && { bytes: size }), fault: 'undecodable' }
  if (service) return { ...byService(media, facts), ...delivered }
  const picture = isOurs && fetched.size !== 0 ? await decodeHere(position, means) : undefined
  return {
    ...(size !== undefined && { bytes: size }),
    ...(media.format && { statedFormat: media.format }),
    ...facts,
    ...delivered,
    ...(picture && { picture: { ...picture, ...facts.picture } }),
    ...(isOurs && !picture && size !== 0 && { fault: 'undecodable' as const }),
  }
}

/** Reads one file of an object as a sample. Rejects only when aborted. */
export async function readSample(
  object: DigitalObject,
  position: number,
  means: SampleMeans,
): Promise<FileSample> {
  const canvas = object.canvases[position]
  if (!canvas) return { name: '', fault: 'unreadable' }
  const isFolder = object.id.startsWith('folder:')
  const name = nameOf(canvas, isFolder, canvas.painting[0]?.media)
  const label = localizedLine(canvas.label, ['en'])
  // Without an order a file of a folder is labelled by its name, which nobody chose.
  const isNamed = label === '' || (isFolder && name.endsWith(label))
  const file = await readFile(canvas, position, name, means).catch(
    (): Partial<FileSample> => ({ fault: 'unreadable' }),
  )
  means.signal.throwIfAborted()
  const text = await readText(canvas, means).catch(() => ({}))
  means.signal.throwIfAborted()
  const isMarked = canvas.behaviors.some(each => MARKS.includes(each))
  return { name, ...(!isNamed && { label }), ...file, ...text, ...(isMarked && { isMarked }) }
}
