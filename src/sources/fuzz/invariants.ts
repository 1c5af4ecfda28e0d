import { LONGEST_URL, safeUrl } from '../../delivery/safe-url'
import type { Collection } from '../../model/collection'
import type {
  Canvas,
  DigitalObject,
  Link,
  Media,
  MetadataEntry,
  Painting,
  Sequence,
  StructureNode,
} from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'
import { LONGEST_DURATION } from '../../model/references/media-time'
import { LONGEST_SIDE } from '../json'
import { LONGEST_LABEL, LONGEST_VALUE, MOST_ENTRIES, MOST_VALUES } from '../text'

const DIRECTIONS = ['left-to-right', 'right-to-left', 'top-to-bottom', 'bottom-to-top']
const DEEPEST_RANGE = 64
const MOST_RANGES = 20_000
const MOST_SEQUENCES = 100
const MOST_MEMBERS = 20_000

function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(`broken invariant: ${what}`)
}

function checkTexts(map: LanguageMap | undefined, limit: number): void {
  if (map === undefined) return
  const texts = Object.values(map).flat()
  must(texts.length <= MOST_VALUES, 'number of values')
  for (const text of texts) must(typeof text === 'string' && text.length <= limit, 'length of a text')
}

function checkUrl(url: string): void {
  must(safeUrl(url) === url, `address ${url.slice(0, 100)}`)
}

function checkSide(side: number | undefined, limit = LONGEST_SIDE): void {
  must(side === undefined || (side > 0 && side <= limit), `size ${side}`)
}

function checkMedia(media: Media | undefined): void {
  if (!media) return
  checkUrl(media.url)
  checkTexts(media.label, LONGEST_LABEL)
  checkSide(media.width)
  checkSide(media.height)
  checkSide(media.duration, LONGEST_DURATION)
  must(media.type.length <= LONGEST_LABEL && media.format.length <= LONGEST_LABEL, 'length of a format')
  const service = media.imageService
  if (!service) return
  checkUrl(service.id + service.query)
  must(!service.id.includes('?') && [1, 2, 3].includes(service.version), 'image service')
  for (const size of service.sizes) checkSide(size.width)
}

function checkPainting({ media, choices, target, region, time, rotation }: Painting): void {
  checkMedia(media)
  choices.forEach(checkMedia)
  must(choices.length === 0 || choices[0] === media, 'first choice')
  for (const rect of [target, region]) {
    must(
      !rect || (Object.values(rect).every(Number.isFinite) && rect.width > 0 && rect.height > 0),
      'rectangle',
    )
  }
  must(!time || (time.start >= 0 && (time.end === undefined || time.end > time.start)), 'time')
  must(rotation === undefined || (rotation > 0 && rotation <= 360), 'rotation')
}

function checkEntries(entries: readonly MetadataEntry[]): void {
  must(entries.length <= MOST_ENTRIES, 'number of entries')
  for (const { label, value } of entries) {
    checkTexts(label, LONGEST_LABEL)
    checkTexts(value, LONGEST_VALUE)
  }
}

function checkLinks(links: readonly Link[]): void {
  must(links.length <= MOST_ENTRIES, 'number of links')
  for (const { url, label, format } of links) {
    checkUrl(url)
    checkTexts(label, LONGEST_LABEL)
    must(format.length <= LONGEST_LABEL, 'length of a format')
  }
}

function checkCanvas(canvas: Canvas): void {
  must(typeof canvas.id === 'string' && canvas.id !== '', 'id of a canvas')
  checkTexts(canvas.label, LONGEST_LABEL)
  checkSide(canvas.width)
  checkSide(canvas.height)
  checkSide(canvas.duration, LONGEST_DURATION)
  canvas.painting.forEach(checkPainting)
  checkMedia(canvas.thumbnail)
  checkEntries([...canvas.metadata, ...(canvas.requiredStatement ? [canvas.requiredStatement] : [])])
  checkLinks([...canvas.renderings, ...(canvas.fullText ? [canvas.fullText] : [])])
  for (const right of canvas.rights) must(right.length <= LONGEST_VALUE, 'length of a right')
  for (const behavior of canvas.behaviors) must(behavior.length <= LONGEST_LABEL, 'length of a behavior')
}

/** Counts the ranges; a range that lies in itself runs into the bound on depth. */
function checkStructures(nodes: readonly StructureNode[], canvases: number, depth = 1): number {
  must(depth <= DEEPEST_RANGE || nodes.length === 0, 'depth of ranges')
  return nodes.reduce((count, node) => {
    checkTexts(node.label, LONGEST_LABEL)
    for (const position of node.canvases) must(position >= 0 && position < canvases, 'position of a canvas')
    return count + 1 + checkStructures(node.children, canvases, depth + 1)
  }, 0)
}

function checkSequences(sequences: readonly Sequence[], canvases: number): void {
  must(sequences.length <= MOST_SEQUENCES, 'number of sequences')
  for (const sequence of sequences) {
    checkTexts(sequence.label, LONGEST_LABEL)
    must(new Set(sequence.canvases).size === sequence.canvases.length, 'a page twice in a sequence')
    for (const position of sequence.canvases)
      must(position >= 0 && position < canvases, 'position in a sequence')
  }
}

/** Properties that objects and collections share. */
function checkDescription(described: DigitalObject | Collection): void {
  must(described.id.length <= LONGEST_URL, 'length of the id')
  checkTexts(described.label, LONGEST_LABEL)
  checkTexts(described.summary, LONGEST_VALUE)
  checkEntries([...described.metadata, ...(described.requiredStatement ? [described.requiredStatement] : [])])
  for (const right of described.rights) must(right.length <= LONGEST_VALUE, 'length of a right')
  checkLinks(described.homepages)
  checkMedia(described.thumbnail)
}

/** Throws when a promise of the model does not hold for a collection. */
export function checkCollection(collection: Collection): void {
  checkDescription(collection)
  const { members, next } = collection
  must(members.length <= MOST_MEMBERS, 'number of members')
  must(new Set(members.map(member => member.url)).size === members.length, 'a member twice')
  for (const { url, kind, label, thumbnail, navDate = '' } of members) {
    checkUrl(url)
    must(['manifest', 'collection'].includes(kind), 'kind of a member')
    checkTexts(label, LONGEST_LABEL)
    checkMedia(thumbnail)
    must(navDate.length <= LONGEST_LABEL, 'length of a date')
  }
  if (next !== undefined) checkUrl(next)
}

/** Reads everything in an object, the lazy parts too, and throws when a promise of the model does not hold. */
export function checkInvariants(object: DigitalObject): void {
  checkDescription(object)
  checkLinks(object.renderings)
  checkLinks(object.seeAlso)
  for (const provider of object.providers) {
    checkTexts(provider.label, LONGEST_LABEL)
    checkLinks(provider.homepages)
    checkMedia(provider.logo)
  }
  must(DIRECTIONS.includes(object.viewingDirection), 'viewing direction')
  object.canvases.forEach(checkCanvas)
  must(checkStructures(object.structures, object.canvases.length) <= MOST_RANGES, 'number of ranges')
  checkSequences(object.sequences ?? [], object.canvases.length)
  must(!object.start || object.start.canvas < object.canvases.length, 'start')
}
