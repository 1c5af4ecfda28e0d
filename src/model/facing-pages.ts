// Facing pages of a document that says nothing of its layout, as Alma's delivery JSON: by the shapes of a few pictures,
// the labels and the description. It knows sizes and texts only, neither pictures nor the screen.

import type { Canvas, MetadataEntry, Size } from './digital-object'
import { localizedLine } from './language-map'
import { findFolioSide } from './pairing'
import { isPicture } from './pictures/pictures'

/** Facts about an object that decide. */
export interface UnstatedLook {
  readonly canvases: readonly Canvas[]
  readonly metadata: readonly MetadataEntry[]
  /** Sizes as far as they are stated or learned, by position. */
  readonly sizeOf: (canvas: number) => Size | undefined
}

const FEWEST_PAGES = 4
/** Pages whose kind and labels are looked at: an object of 100,000 is decided as quickly. */
const MOST_PAGES = 300
/** Aspects (width per height) of pages: narrower ones are strips and rolls, wider ones whole openings or views. */
const NARROWEST = 0.45
const WIDEST = 0.95
/** Leaves that are labelled as recto and verso may be square. */
const WIDEST_LEAF = 1.15
/** Aspects of pages of one book differ by no more than this factor. */
const ONE_SHAPE = 1.08
/** Heights in pixels of pages of one book differ by no more than this factor: scans are cropped by hand. */
const ONE_HEIGHT = 1.35
/** Share of the further pages of known size that must have the shape: plates and fold-outs do not. */
const ALIKE = 0.7

const WORDS_OF_SINGLE_ITEMS =
  'photo(?:graph|print|negative)?s?|fotos?|fotografías?|fotografien?|photographies?|clichés?|negatives?|negative?n?|diapositiv(?:e|as?|es?)|slides?|postcards?|postkarten?|ansichtskarten?|cartes? postales?|tarjetas? postal(?:es)?|posters?|plakate?|affiches?|carteles?|maps?|karten?|cartes?|mapas?|plans?|pläne?|planos?|charts?|drawings?|zeichnung(?:en)?|dessins?|dibujos?|engravings?|etchings?|lithographs?|paintings?|gemälde|gravures?|grabados?|sheets?|ephemera|letters?|correspondence|briefe?|korrespondenz|lettres?|cartas?|coins?|תצלומים|צילומים|גלויות|מפות|כרזות|מכתבים|תמונות'

/** A value that is nothing but a count and a name of single items: `12 photographs`, `Glass negatives : gelatine`. */
const SINGLE_ITEMS = new RegExp(
  `^(?:about |ca\\.? )?(?:\\d+ )?(?:[\\p{L}&-]+ ){0,2}(?:${WORDS_OF_SINGLE_ITEMS})(?: \\(.*\\))?(?:\\s*[:;,.].*)?$`,
  'iu',
)
const SINGLE_LABEL = new RegExp(`^(?:${WORDS_OF_SINGLE_ITEMS})(?![\\p{L}])`, 'iu')
/** Labels under which institutions keep a title or a subject, which may well be `Photographs`. */
const TITLE_OR_SUBJECT =
  /titl|titre|título|titel|subject|sujet|materia|schlagw|thema|topic|note|anmerk|creator|author|rights|כותר|נושא|הער/iu

function describesSingleItems(metadata: readonly MetadataEntry[]): boolean {
  return metadata.some(
    ({ label, value }) =>
      !TITLE_OR_SUBJECT.test(localizedLine(label, [])) &&
      Object.values(value)
        .flat()
        .some(text => text.length < 120 && SINGLE_ITEMS.test(text.trim())),
  )
}

const aspectOf = ({ width, height }: Size) => width / height
const factor = (one: number, other: number) => Math.max(one, other) / Math.min(one, other)

const alike = (one: Size, other: Size) =>
  factor(aspectOf(one), aspectOf(other)) <= ONE_SHAPE && factor(one.height, other.height) <= ONE_HEIGHT

/** Evidence of the labels: `leaves` name both sides of leaves; `single` only fronts, or items that do not face. */
function evidenceOf(labels: readonly string[]): 'leaves' | 'single' | undefined {
  const sides = labels.map(findFolioSide).filter(side => side !== undefined)
  const rectos = sides.filter(side => side === 'recto').length
  if (rectos > 0 && rectos < sides.length) return 'leaves'
  if (sides.length >= FEWEST_PAGES && sides.length > labels.length / 2) return 'single'
  const single = labels.filter(label => SINGLE_LABEL.test(label)).length
  return single >= FEWEST_PAGES && single > labels.filter(Boolean).length / 2 ? 'single' : undefined
}

/** Tells by shapes alone: two pages behind the cover decide, whatever else is known may object. */
function haveOneUprightShape(
  [cover, ...pages]: readonly (Size | undefined)[],
  widest: number,
): boolean | undefined {
  const [one, other, ...others] = pages.filter(size => size !== undefined)
  if (!one || !other) return one && aspectOf(one) > widest ? false : undefined
  const aspect = aspectOf(one)
  if (aspect < NARROWEST || aspect > widest || !alike(one, other)) return false
  // A cover may have flaps and edges, but a landscape picture in front is the first of several views.
  if (cover && aspectOf(cover) > Math.max(widest, 1)) return false
  return others.filter(size => alike(size, one)).length >= ALIKE * others.length
}

/**
 * Tells whether the pictures of an object are pages that face each other; `undefined` until the shapes of two pages
 * behind the cover are known. An object of fewer than four pictures, or with a file of another kind, has none.
 */
export function haveFacingPages({ canvases, metadata, sizeOf }: UnstatedLook): boolean | undefined {
  const pages = canvases.slice(0, MOST_PAGES)
  if (canvases.length < FEWEST_PAGES) return false
  if (!pages.every(({ painting: [first] }) => first && isPageImage(first.media))) return false
  const evidence = evidenceOf(pages.map(({ label }) => localizedLine(label, []).trim()))
  if (evidence === 'single' || (!evidence && describesSingleItems(metadata))) return false
  return haveOneUprightShape(
    pages.map((_, canvas) => sizeOf(canvas)),
    evidence === 'leaves' ? WIDEST_LEAF : WIDEST,
  )
}

/** A picture, also one that only a decoder or an image service can show. */
const isPageImage = (media: Canvas['painting'][number]['media']) =>
  isPicture(media) || media.type === 'image' || media.format.startsWith('image/')
