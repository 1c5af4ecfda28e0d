import type { Canvas, Painting, Rect, Size } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import type { ShownPainting } from '../../model/layers'
import { isDecoded, isPicture } from '../../model/pictures/pictures'
import { misfit, trueSize } from '../../model/pictures/shape'
import { statedSize } from '../../viewer/state/current-opening'
import type { ViewerStore } from '../../viewer/state/store'
import { loadDecoders, loadPicture } from './load-picture'
import { pictureCandidates } from './picture-candidates'
import type { PictureOutcome, PictureSource } from './picture-source'

/** A canvas made ready to be looked at: an element that fills whatever box it is put into. */
export interface Page {
  readonly element: HTMLElement
  /** Settles when every picture is decoded or given up; with the failure when nothing can be shown. */
  readonly ready: Promise<Failure | undefined>
  /** Pixels, from the canvas or else from its picture; absent until known. */
  size(): Size | undefined
  /** Tells whether `ready` has settled. */
  settled(): boolean
  /** Pixels across the canvas that its pictures suffice for; infinite when there is only one size to have. */
  readonly width: number
  /** Stops what is still loading. */
  discard(): void
  /** Tells whether it settled without anything to show. */
  failed(): boolean
  /** Brings the opacities up to date; `false` when other pictures are asked for than it was made of. */
  keepUp(): boolean
  /** Tells whether it was discarded: what it says about itself is then of no interest. */
  discarded(): boolean
}

/** Input of making a page. */
export interface PageDemand {
  /** The canvas as it is now; asked again when addresses were renewed. */
  readonly canvas: () => Canvas
  /** The pictures of it that are seen, the lowest first. */
  readonly paintings: () => readonly ShownPainting[]
  /** Names those pictures, whatever their opacity. */
  readonly bodies: () => string
  readonly store: ViewerStore
  /** Told of every picture whether it came. */
  readonly onPicture: (shown: ShownPainting, failed: Failure | undefined) => void
  /** Pixels that the whole canvas is wide on the screen. */
  readonly width: number
  readonly delivery: PictureSource['delivery']
  /** `high` for the page the reader looks at. */
  readonly priority: 'high' | 'low'
  /** The same page, less sharp: it stays under the new pictures until they are there. */
  readonly before?: Page | undefined
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

function placeOn(picture: HTMLElement, target: Rect, canvas: Size): void {
  picture.style.left = percent(target.x, canvas.width)
  picture.style.top = percent(target.y, canvas.height)
  picture.style.width = percent(target.width, canvas.width)
  picture.style.height = percent(target.height, canvas.height)
}

/** Tells whether a painting is a picture as far as the data tells; unknown types are tried. */
export function isImage({ media }: Painting): boolean {
  return isPicture(media)
}

function fade(picture: HTMLElement | undefined, opacity: number): void {
  if (picture) picture.style.opacity = opacity < 1 ? String(opacity) : ''
}

function pictureElement(painting: ShownPainting, canvas: Size | undefined, priority: 'high' | 'low') {
  const picture = document.createElement('img')
  picture.className = 'page-picture'
  picture.alt = ''
  picture.draggable = false
  picture.fetchPriority = priority
  fade(picture, painting.opacity)
  if (painting.target && canvas) placeOn(picture, painting.target, canvas)
  return picture
}

/** Lets a picture fill its box (any unit) exactly where their shapes differ by no more than rounding. */
function fillBox(picture: HTMLImageElement, box: Size | undefined): void {
  if (!box || misfit(naturalSize(picture), box) < 0.01) picture.style.objectFit = 'fill'
}

/** Pixels that one painting should be wide when the whole canvas is `width` pixels wide. */
function widthOf(painting: Painting, canvas: Size | undefined, width: number): number {
  return painting.target && canvas ? (width * painting.target.width) / canvas.width : width
}

const naturalSize = ({ naturalWidth, naturalHeight }: HTMLImageElement): Size => ({
  width: naturalWidth,
  height: naturalHeight,
})

/** The size of the whole image, of which the picture may be a smaller rendition. */
function mediaSize(painting: Painting | undefined): Size | undefined {
  if (!painting) return undefined
  return statedSize(painting.media) ?? statedSize(painting.media.imageService ?? {})
}

/** Loads the pictures whose request depends on what their service says, and parts of pictures. */
const loadParts = () => import('./picture-part')

/** Loads one picture of a page, in the chosen form or as the default of its Choice. */
type SourceOf = (shown: ShownPainting, standIn?: boolean) => PictureSource

async function loadBody(
  picture: HTMLImageElement,
  source: PictureSource,
  demand: PageDemand,
): Promise<PictureOutcome> {
  const { media } = source
  const load = isDecoded(media) ? (await loadDecoders()).loadUndrawable(demand, loadPicture) : loadPicture
  const outcome = source.candidates().length > 0 ? await load(picture, source) : undefined
  if (outcome && (typeof outcome === 'string' || !media.imageService)) return outcome
  return (await loadParts()).loadPart(picture, source, outcome)
}

/** Loads the picture of a painting; where the chosen body of a Choice does not come, the default one in its place. */
async function loadPainting(
  picture: HTMLImageElement,
  shown: ShownPainting,
  sourceOf: SourceOf,
  demand: PageDemand,
): Promise<PictureOutcome> {
  const outcome = await loadBody(picture, sourceOf(shown), demand)
  if (outcome === 'abandoned') return outcome
  const failed = outcome === 'loaded' ? undefined : outcome
  demand.onPicture(shown, failed)
  const isDefault = shown.choices.length === 0 || shown.choices[0]?.url === shown.media.url
  return failed && !isDefault && !shown.over ? loadBody(picture, sourceOf(shown, true), demand) : outcome
}

/** Makes the sources of the pictures of a page. */
function sourcesOf(
  { paintings, width: whole, delivery }: PageDemand,
  page: PictureSource['page'],
  signal: AbortSignal,
): SourceOf {
  return (shown, standIn) => {
    const width = widthOf(shown, page.canvas, whole)
    const painting = () => {
      const now = paintings().find(({ key }) => key === shown.key) ?? shown
      return standIn ? { ...now, media: now.choices[0] ?? now.media } : now
    }
    return {
      page,
      signal,
      candidates: () => pictureCandidates(painting(), width),
      painting,
      width,
      media: painting().media,
      delivery,
    }
  }
}

/** Starts loading the pictures of a canvas. Nothing is thrown; failures come with `ready`. */
export function preparePage(demand: PageDemand): Page {
  const element = document.createElement('div')
  element.className = 'page'
  const leaving = new AbortController()
  const { signal } = leaving
  let settled = false
  let failed = false
  let learned: Size | undefined
  const stated = statedSize(demand.canvas())
  const bodies = demand.bodies()
  const paintings = demand.paintings()
  const pictures = paintings.map(painting => pictureElement(painting, stated, demand.priority))
  const under = demand.before?.settled() ? [...demand.before.element.children] : []
  element.append(...under, ...pictures)

  let painted: Size | undefined
  const isAlone = paintings.length === 1 && !paintings[0]?.target
  const onSize = (size: Size) => {
    painted ??= size
  }
  const sourceOf = sourcesOf(demand, { canvas: stated, isAlone, onSize }, signal)
  const settle = (outcomes: readonly PictureOutcome[]): Failure | undefined => {
    settled = true
    for (const element of under) element.remove()
    const shown = pictures.filter((_, index) => outcomes[index] === 'loaded')
    for (const picture of pictures) if (!shown.includes(picture)) picture.remove()
    for (const picture of shown) fillBox(picture, paintings[pictures.indexOf(picture)]?.target ?? stated)
    const [first] = shown
    failed = first === undefined && pictures.length > 0
    if (first)
      learned = painted ?? trueSize(mediaSize(paintings[pictures.indexOf(first)]), naturalSize(first))
    return first ? undefined : outcomes.find(outcome => typeof outcome === 'object')
  }
  const ready = Promise.all(
    paintings.map((shown, index) => {
      const picture = pictures[index]
      return picture ? loadPainting(picture, shown, sourceOf, demand) : 'abandoned'
    }),
  ).then(settle)
  const oneSize = paintings.every(painting => painting.media.imageService === undefined)

  return {
    element,
    ready,
    width: oneSize ? Number.POSITIVE_INFINITY : demand.width,
    size: () => (isAlone && learned ? trueSize(stated, learned) : (stated ?? learned)),
    settled: () => settled,
    failed: () => failed,
    keepUp() {
      if (demand.bodies() !== bodies) return false
      for (const [index, { opacity }] of demand.paintings().entries()) fade(pictures[index], opacity)
      return true
    },
    discarded: () => signal.aborted,
    discard() {
      leaving.abort()
      if (!settled) for (const picture of pictures) picture.src = ''
    },
  }
}
