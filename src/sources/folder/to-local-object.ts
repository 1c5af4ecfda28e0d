import { type Collection, isCollection } from '../../model/collection'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { unknownLanguage } from '../../model/language-map'
import { clip, LONGEST_LABEL } from '../text'
import { type AppliedOrder, applyOrder, FileIndex, type FileOrder } from './file-order'
import { type FileList, listFiles, nameOf, pageKey } from './list-files'
import { isCaptions, isRecording, toLocalCanvas } from './local-canvas'
import type { LocalFile } from './local-file'
import { readMets } from './read-mets'
import { readTableOrder } from './read-table-order'

/** Scheme of the id of an object that was opened from a folder. */
export const FOLDER = 'folder:'

/** Reads JSON as a document; the readers of `sources` themselves. */
export type ReadDocument = (json: unknown) => Promise<DigitalObject | Collection | Failure>

/** An order as it was applied, with the name of the file that states it. */
export interface StatedOrder extends Omit<AppliedOrder, 'files'> {
  readonly name: string
}

/** An object made of a folder, and what was learned on the way. */
export interface LocalObject {
  readonly object: DigitalObject
  readonly order?: StatedOrder
  /** Names of files that state an order of another object. */
  readonly foreign: readonly string[]
  /** Files beyond the most that are taken. */
  readonly beyond: number
}

/** Orders are read from files of so many bytes, and from so many files, at most. */
const LARGEST_ORDER = 32 * 2 ** 20
const MOST_ORDERS = 12

const MANIFEST = /\.json$/i
const TABLE = /\.(?:csv|tsv)$/i

const depthOf = ({ path }: LocalFile) => path.split('/').length

/** Files that may state an order: METS first, then manifests, then tables, the least deep first. */
function candidatesOf({ sidecars, files }: FileList): readonly LocalFile[] {
  const hasOthers = files.some(file => !TABLE.test(file.path))
  const tables = hasOthers ? files.filter(file => TABLE.test(file.path)) : []
  const rank = ({ path }: LocalFile) => (/\.xml$/i.test(path) ? 0 : MANIFEST.test(path) ? 1 : 2)
  return [...sidecars, ...tables]
    .filter(({ path, bytes }) => /\.(?:xml|json|csv|tsv)$/i.test(path) && bytes <= LARGEST_ORDER)
    .sort((a, b) => depthOf(a) - depthOf(b) || rank(a) - rank(b))
    .slice(0, MOST_ORDERS)
}

async function readManifest(text: string, read: ReadDocument): Promise<DigitalObject | undefined> {
  try {
    const object = await read(JSON.parse(text))
    return isFailure(object) || isCollection(object) ? undefined : object
  } catch {
    return undefined
  }
}

/** Region, size, rotation and quality behind the identifier of an image. Image API, section 4. */
const IMAGE_REQUEST = /\/[^/]+\/[^/]+\/!?[\d.]+\/\w+\.\w+$/

/** Names by which a canvas of a manifest may mean a file: that of its picture, of its image service, and its own. */
function namesOf({ painting: [first], id }: Canvas): readonly string[] {
  const { url = '', imageService } = first?.media ?? {}
  return [url, imageService?.id ?? '', id].flatMap(each => {
    const path = each.replace(/[?#].*$/, '').replace(IMAGE_REQUEST, '')
    return path === '' ? [] : [path.slice(path.lastIndexOf('/') + 1)]
  })
}

const findFile = (canvas: Canvas, index: FileIndex) => {
  for (const name of namesOf(canvas)) {
    const file = index.find(name)
    if (file) return file
  }
  return undefined
}

type Draw = (file: LocalFile, label: Canvas['label'] | undefined) => Canvas

/** Canvas of a manifest with its file taken from the folder, without anything that leads to a server. */
function ofManifest(canvas: Canvas, file: LocalFile | undefined, draw: Draw): Canvas {
  const { id, label, width, height, duration, behaviors, metadata, rights } = canvas
  const size = { ...(width && { width }), ...(height && { height }), ...(duration && { duration }) }
  const own = file ? draw(file, label) : { id, painting: [], renderings: [], ...(label && { label }) }
  return { ...own, ...size, behaviors, metadata, rights }
}

/** The object of a manifest with the files of the folder in place of those that it names. */
function byManifest(manifest: DigitalObject, { files }: FileList, draw: Draw) {
  const index = new FileIndex(files)
  const matches = manifest.canvases.map(canvas => findFile(canvas, index))
  const named = new Set(matches.filter(file => file !== undefined))
  if (named.size === 0) return undefined
  const unnamed = files.filter(file => !named.has(file))
  const canvases = [
    ...manifest.canvases.map((canvas, at) => ofManifest(canvas, matches[at], draw)),
    ...unnamed.map(file => draw(file, undefined)),
  ]
  const { label, summary, metadata, requiredStatement, rights, homepages, viewingDirection } = manifest
  const { behaviors, structures, start, navDate } = manifest
  const object = {
    ...bare(canvases),
    ...(label && { label }),
    ...(summary && { summary }),
    ...(requiredStatement && { requiredStatement }),
    ...(start && { start }),
    ...(navDate && { navDate }),
    ...{ metadata, rights, homepages, viewingDirection, behaviors, structures },
  }
  const missing = matches.filter(file => !file).length
  return { object, missing, unnamed: unnamed.length }
}

const bare = (canvases: readonly Canvas[]): DigitalObject => ({
  id: FOLDER,
  metadata: [],
  rights: [],
  providers: [],
  homepages: [],
  renderings: [],
  seeAlso: [],
  viewingDirection: 'left-to-right',
  behaviors: [],
  canvases,
  structures: [],
})

const titled = (name: string) => unknownLanguage(clip(name, LONGEST_LABEL))

/** The object of an order that states names only. */
function byOrder({ files }: FileList, order: FileOrder, draw: Draw) {
  const applied = applyOrder(files, order)
  if (!applied) return undefined
  const canvases = applied.files.map(({ file, label }) => draw(file, label ? titled(label) : undefined))
  const object = {
    ...bare(canvases),
    ...(order.title && { label: titled(order.title) }),
    lookUnstated: true as const,
  }
  return { object, missing: applied.missing, unnamed: applied.unnamed }
}

/**
 * Makes the object that a folder will become: its files in the order of a METS, a manifest or a table beside them, else of
 * their names. Reads texts of the folder only, and asks nobody.
 */
export async function toLocalObject(
  name: string,
  all: readonly LocalFile[],
  readDocument: ReadDocument,
): Promise<LocalObject> {
  const list = await listFiles(all)
  const captions = list.files.filter(isCaptions)
  const isAlone = list.files.filter(isRecording).length === 1
  const draw: Draw = (file, label) =>
    toLocalCanvas(file, label, { text: list.texts.get(pageKey(file)), captions, isAlone })
  const foreign: string[] = []
  const finish = (object: DigitalObject, order?: StatedOrder): LocalObject => ({
    object: { label: titled(name), ...object, id: `${FOLDER}${name}` },
    ...(order && { order }),
    foreign,
    beyond: list.beyond,
  })
  for (const file of candidatesOf(list)) {
    const text = await file.text().catch(() => '')
    const others = { ...list, files: list.files.filter(each => each !== file) }
    const manifest = MANIFEST.test(file.path) ? await readManifest(text, readDocument) : undefined
    const order = TABLE.test(file.path) ? await readTableOrder(text) : readMets(text)
    const result = manifest ? byManifest(manifest, others, draw) : order && byOrder(others, order, draw)
    const { object, ...rest } = result ?? {}
    if (object) return finish(object, { missing: 0, unnamed: 0, ...rest, name: nameOf(file) })
    if (manifest || (order && !TABLE.test(file.path))) foreign.push(nameOf(file))
  }
  return finish({ ...bare(list.files.map(file => draw(file, undefined))), lookUnstated: true })
}
