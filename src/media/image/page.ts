import type { Canvas, Painting, Rect, Size } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import { isPicture, loadPicture, type PictureSource } from './load-picture'
import { pictureCandidates } from './picture-candidates'

/** A canvas made ready to be looked at: an element that fills whatever box it is put into. */
export interface Page {
  readonly element: HTMLElement
  /** Settles when every picture is decoded or given up; with the failure when nothing can be shown. */
  readonly ready: Promise<Failure | undefined>
  /** Pixels, from the canvas or else from its picture; absent until known. */
  size(): Size | undefined
  /** Whether `ready` has settled. */
  settled(): boolean
  /** Pixels across the canvas that its pictures suffice for; infinite when there is only one size to have. */
  readonly width: number
  /** Stops what is still loading. */
  discard(): void
}

/** What making a page needs. */
export interface PageDemand {
  /** The canvas as it is now; asked again when addresses were renewed. */
  readonly canvas: () => Canvas
  /** Pixels that the whole canvas is wide on the screen. */
  readonly width: number
  readonly renew: PictureSource['renew']
  readonly credentialHosts: readonly string[]
  /** `high` for the page the reader looks at. */
  readonly priority: 'high' | 'low'
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

function placeOn(picture: HTMLElement, target: Rect, canvas: Size): void {
  picture.style.left = percent(target.x, canvas.width)
  picture.style.top = percent(target.y, canvas.height)
  picture.style.width = percent(target.width, canvas.width)
  picture.style.height = percent(target.height, canvas.height)
}

/** The size a canvas states; one without both sides states none. */
export function statedSize(canvas: Canvas): Size | undefined {
  const { width = 0, height = 0 } = canvas
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** Whether a painting is a picture as far as the data tells; unknown types are tried. */
export function isImage(painting: Painting): boolean {
  const { type, format, imageService } = painting.media
  if (imageService || type === 'image' || format.startsWith('image/')) return true
  return type === '' && format === ''
}

function pictureElement(painting: Painting, canvas: Size | undefined, priority: 'high' | 'low') {
  const picture = document.createElement('img')
  picture.className = 'page-picture'
  picture.alt = ''
  picture.draggable = false
  picture.fetchPriority = priority
  if (painting.target && canvas) placeOn(picture, painting.target, canvas)
  return picture
}

/** Pixels that one painting should be wide when the whole canvas is `width` pixels wide. */
function widthOf(painting: Painting, canvas: Size | undefined, width: number): number {
  return painting.target && canvas ? (width * painting.target.width) / canvas.width : width
}

/** Starts loading the pictures of a canvas. Nothing is thrown; failures come with `ready`. */
export function preparePage(demand: PageDemand): Page {
  const element = document.createElement('div')
  element.className = 'page'
  let wanted = true
  let settled = false
  const stated = statedSize(demand.canvas())
  let learned: Size | undefined
  const paintings = demand.canvas().painting.filter(isImage)
  const pictures = paintings.map(painting => pictureElement(painting, stated, demand.priority))
  element.append(...pictures)

  const load = async (picture: HTMLImageElement, index: number) => {
    const result = await loadPicture(picture, sourceOf(index), () => wanted)
    if (!isPicture(result)) picture.remove()
    return result
  }
  const sourceOf = (index: number): PictureSource => ({
    candidates() {
      const painting = demand.canvas().painting.filter(isImage)[index]
      return painting ? pictureCandidates(painting, widthOf(painting, stated, demand.width)) : []
    },
    renew: demand.renew,
    credentialHosts: demand.credentialHosts,
  })
  const ready = Promise.all(pictures.map(load)).then(results => {
    settled = true
    const shown = results.filter(isPicture)
    const [first] = shown
    if (first) learned = { width: first.naturalWidth, height: first.naturalHeight }
    return shown.length > 0 ? undefined : results.find(result => !isPicture(result))
  }) as Promise<Failure | undefined>

  return {
    element,
    ready,
    width: paintings.some(painting => painting.media.imageService) ? demand.width : Number.POSITIVE_INFINITY,
    size: () => stated ?? learned,
    settled: () => settled,
    discard() {
      wanted = false
      if (!settled) for (const picture of pictures) picture.src = ''
    },
  }
}
