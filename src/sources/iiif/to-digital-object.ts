import { safeUrl } from '../../delivery/safe-url'
import type {
  Canvas,
  DigitalObject,
  Sequence,
  StructureNode,
  ViewingDirection,
} from '../../model/digital-object'
import { idFinder } from '../../model/references/comparable-id'
import { isObject, type JsonObject, listOf, objectsIn, stringOf } from '../json'
import type { SourceDocument } from '../source'
import { clip, LONGEST_LABEL } from '../text'
import { behaviorsOf, canvasIn, DocumentCanvas } from './canvas'
import { firstMedia, linksIn, metadataOf, providersOf, requiredStatementOf, rightsOf } from './descriptive'
import { accessServicesOf } from './image-service'
import { labelOf, richTextOf } from './language-map-of'
import { type RangeTable, rangesIn } from './range-table'
import { sequencesOf } from './sequences'
import { startPlaceOf } from './start-place'
import { structuresOf } from './structures'
import { idOf } from './vocabulary'

const DIRECTIONS: Readonly<Record<string, ViewingDirection>> = {
  lefttoright: 'left-to-right',
  ltr: 'left-to-right',
  righttoleft: 'right-to-left',
  rtl: 'right-to-left',
  toptobottom: 'top-to-bottom',
  ttb: 'top-to-bottom',
  bottomtotop: 'bottom-to-top',
  btt: 'bottom-to-top',
}

/**
 * Turns a manifest into the model. It asks for nothing: whatever is missing or of another kind than it
 * should be is left out, and the rest is read. Presentation 3, section 5.2; Presentation 2.1, section 5.1.
 */
export function manifestToDigitalObject(manifest: JsonObject, { url }: SourceDocument): DigitalObject {
  const sequence = sequenceOf(manifest)
  const canvases = canvasesOf(manifest, sequence)
  const find = idFinder(canvases)
  // Read when the contents are first looked at: the first page does not wait for 20,000 ranges.
  let table: RangeTable | undefined
  let structures: readonly StructureNode[] | undefined
  let sequences: readonly Sequence[] | undefined
  const ranges = () => {
    table ??= rangesIn(manifest)
    return table
  }
  return {
    id: safeUrl(idOf(manifest)) ?? url.split(/[?#]/, 1)[0] ?? '',
    ...given('label', labelOf(manifest.label)),
    ...given('summary', richTextOf(manifest.summary ?? manifest.description)),
    metadata: metadataOf(manifest),
    ...given('requiredStatement', requiredStatementOf(manifest)),
    rights: rightsOf(manifest),
    providers: providersOf(manifest),
    homepages: linksIn(manifest.homepage, manifest.related),
    renderings: linksIn(manifest.rendering, sequence.rendering),
    seeAlso: linksIn(manifest.seeAlso),
    ...given('thumbnail', firstMedia(manifest.thumbnail)),
    viewingDirection: directionOf(manifest) ?? directionOf(sequence) ?? 'left-to-right',
    behaviors: [...new Set([...behaviorsOf(manifest), ...behaviorsOf(sequence)])],
    ...given('navDate', navDateOf(manifest)),
    ...given('accompanying', canvasIn(manifest.accompanyingCanvas)),
    canvases,
    json: manifest,
    ...given('accessServices', ifAny(accessServicesOf(manifest))),
    ...given('annotations', manifest.annotations),
    ...given('loadSearchServices', searchOf(manifest)),
    get structures() {
      structures ??= structuresOf(ranges(), find)
      return structures
    },
    get sequences() {
      sequences ??= sequencesOf(manifest, ranges(), find, canvases.length)
      return sequences
    },
    ...given(
      'start',
      startPlaceOf([manifest.start, manifest.startCanvas, sequence.start, sequence.startCanvas], find),
    ),
  }
}

/** Read when somebody searches: the first page does not wait for it. */
const searchOf = ({ service, services }: JsonObject) =>
  /search/i.test(JSON.stringify([service, services]))
    ? async () => (await import('./search-services')).searchServicesOf([service, services])
    : undefined

const ifAny = (list: readonly unknown[]) => (list.length > 0 ? list : undefined)

/** A property only when there is a value for it. */
function given<Key extends keyof DigitalObject>(
  key: Key,
  value: DigitalObject[Key] | undefined,
): Partial<Pick<DigitalObject, Key>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Pick<DigitalObject, Key>>)
}

/** The first sequence that has canvases, in versions 1 and 2 and in early drafts of 3. */
function sequenceOf(manifest: JsonObject): JsonObject {
  const sequences = objectsIn(manifest.sequences)
  return (
    sequences.find(sequence => listOf(sequence.canvases ?? sequence.items).length > 0) ?? sequences[0] ?? {}
  )
}

function canvasesOf(manifest: JsonObject, sequence: JsonObject): readonly Canvas[] {
  const items = [manifest.items, sequence.canvases, sequence.items].find(each => listOf(each).length > 0)
  return listOf(items)
    .filter(canvas => isObject(canvas) || stringOf(canvas) !== undefined)
    .map((canvas, position) => new DocumentCanvas(isObject(canvas) ? canvas : { id: canvas }, position))
}

function directionOf(resource: JsonObject): ViewingDirection | undefined {
  const key =
    stringOf(resource.viewingDirection)
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? ''
  return Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined
}

function navDateOf(manifest: JsonObject): string | undefined {
  const date = stringOf(manifest.navDate)
  return date && clip(date, LONGEST_LABEL)
}
