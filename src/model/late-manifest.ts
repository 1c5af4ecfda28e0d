// Additions of a manifest of the same representation to an object from delivery JSON: image services, sizes, contents,
// thumbnails, texts and annotations. Canvases are matched to files; the order and the labels stay the files' own.

import { fileOfCanvas } from './alma-services'
import type { Canvas, DigitalObject, Painting, StructureNode } from './digital-object'
import { localizedLine } from './language-map'
import { withParts } from './with-parts'

/** Canvases of a manifest by the position of the file they show. */
export type ManifestMatch = ReadonlyMap<number, Canvas>

const labelOf = ({ label }: Canvas) => localizedLine(label, []).trim()

/** Positions by a key that only one canvas has. */
function uniqueKeys(canvases: readonly Canvas[], keyOf: (canvas: Canvas) => string | undefined) {
  const positions = new Map<string, number>()
  const doubled = new Set<string>()
  for (const [position, canvas] of canvases.entries()) {
    const key = keyOf(canvas)
    if (!key) continue
    if (positions.has(key)) doubled.add(key)
    positions.set(key, position)
  }
  for (const key of doubled) positions.delete(key)
  return positions
}

function matchByKey(
  files: readonly Canvas[],
  canvases: readonly Canvas[],
  keyOf: (canvas: Canvas) => string | undefined,
): ManifestMatch {
  const positions = uniqueKeys(files, keyOf)
  const keys = uniqueKeys(canvases, keyOf)
  return new Map(
    [...keys].flatMap(([key, index]) => {
      const position = positions.get(key)
      const canvas = canvases[index]
      return position === undefined || !canvas ? [] : [[position, canvas] as const]
    }),
  )
}

const isImage = ({ painting: [first] }: Canvas) =>
  first !== undefined && (first.media.type === 'image' || first.media.type === '')

/** Tells whether each canvas says by its ID which file it shows. */
const nameFiles = (canvases: readonly Canvas[]) => canvases.every(({ id }) => fileOfCanvas(id) !== undefined)

/**
 * Matches the canvases of a manifest to the files of an object: by file ID, else by labels that are there once, else by
 * number where there are as many canvases as pictures. Empty when the manifest is of something else, or names other files.
 */
export function matchManifest(object: DigitalObject, manifest: DigitalObject): ManifestMatch {
  const byFile = matchByKey(object.canvases, manifest.canvases, ({ id }) => fileOfCanvas(id))
  if (byFile.size > 0 || (nameFiles(object.canvases) && nameFiles(manifest.canvases))) return byFile
  const byLabel = matchByKey(object.canvases, manifest.canvases, labelOf)
  if (byLabel.size > 0 && byLabel.size >= manifest.canvases.length / 2) return byLabel
  const pictures = object.canvases.flatMap((canvas, position) => (isImage(canvas) ? [position] : []))
  if (pictures.length !== manifest.canvases.length) return new Map()
  return new Map(
    pictures.flatMap((position, index) => {
      const canvas = manifest.canvases[index]
      return canvas ? [[position, canvas] as const] : []
    }),
  )
}

/** The painting of a file with the image service that the manifest names for it; its own URL stays. */
function paintingWith(file: Canvas, canvas: Canvas): readonly Painting[] {
  const [own, ...others] = file.painting
  const media = canvas.painting[0]?.media
  if (!own || !media?.imageService || own.media.imageService) return file.painting
  const { imageService, width, height } = media
  return [
    { ...own, media: { ...own.media, imageService, ...(width && height && { width, height }) } },
    ...others,
  ]
}

function canvasWith(file: Canvas, canvas: Canvas, keepsSize: boolean): Canvas {
  const { width, height } = canvas
  const sized = !keepsSize && !file.width && width && height
  return withParts(file, {
    painting: paintingWith(file, canvas),
    ...(sized && { width, height }),
    ...(canvas.thumbnail && { lateThumbnail: canvas.thumbnail }),
    ...(!file.fullText && canvas.fullText && { fullText: canvas.fullText }),
    ...(!file.fullText && !file.loadTexts && canvas.loadTexts && { loadTexts: canvas.loadTexts }),
    ...(canvas.json !== undefined && { json: canvas.json }),
  })
}

/** A range with the positions of the files; canvases that match no file are left out, with their times and regions. */
function movedNode(
  { start, times, regions, ...node }: StructureNode,
  positions: ReadonlyMap<number, number>,
): StructureNode {
  const moved = node.canvases.flatMap((canvas, index) => {
    const position = positions.get(canvas)
    return position === undefined ? [] : [{ position, time: times?.[index], region: regions?.[index] }]
  })
  const startCanvas = start && positions.get(start.canvas)
  return {
    ...node,
    canvases: moved.map(({ position }) => position),
    ...(times && { times: moved.map(({ time }) => time) }),
    ...(regions && { regions: moved.map(({ region }) => region) }),
    ...(start && startCanvas !== undefined && { start: { ...start, canvas: startCanvas } }),
    children: node.children.map(child => movedNode(child, positions)),
  }
}

/**
 * Makes the function that adds a manifest to an object, also to the same object with fresh URLs. Canvases whose size was
 * learned from their picture keep it: links and marks count in its units.
 */
export function manifestSupplement(
  object: DigitalObject,
  manifest: DigitalObject,
  hasLearnedSize: (position: number) => boolean,
): ((delivered: DigitalObject) => DigitalObject) | undefined {
  const match = matchManifest(object, manifest)
  if (match.size === 0) return undefined
  const byId = new Map(
    [...match].map(([position, canvas]) => [
      object.canvases[position]?.id ?? '',
      { canvas, keepsSize: hasLearnedSize(position) },
    ]),
  )
  const positions = new Map(
    [...match].map(([position, canvas]) => [manifest.canvases.indexOf(canvas), position]),
  )
  const structures =
    object.structures.length > 0
      ? object.structures
      : manifest.structures.map(node => movedNode(node, positions))
  // Canvases stay the same as long as the delivered object does: others remember what they know by them.
  const wholes = new WeakMap<DigitalObject, DigitalObject>()
  return delivered => {
    const cached = wholes.get(delivered)
    if (cached) return cached
    const canvases = delivered.canvases.map(file => {
      const match = byId.get(file.id)
      return match ? canvasWith(file, match.canvas, match.keepsSize) : file
    })
    const { annotations, json } = manifest
    const whole = withParts(delivered, {
      canvases,
      structures,
      json,
      ...(annotations !== undefined && { annotations }),
    })
    wholes.set(delivered, whole)
    return whole
  }
}
