// A small glTF file may ask for more than any memory, or for a scene that never ends: what it counts is added up here
// before the engine makes room for it.

import { isReasonablePicture } from '../../model/pictures/picture-size'

type Json = Readonly<Record<string, unknown>>

/** Numbers in all accessors, of four bytes each at most once they are unpacked. */
const MOST_NUMBERS = 100_000_000
const MOST_NODES = 100_000
/** Triangles' corners that are drawn in one frame, however often a mesh is seen. */
const MOST_DRAWN = 100_000_000

const COMPONENTS: Readonly<Record<string, number>> = {
  SCALAR: 1,
  VEC2: 2,
  VEC3: 3,
  VEC4: 4,
  MAT2: 4,
  MAT3: 9,
  MAT4: 16,
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const jsonsIn = (value: unknown): readonly Json[] =>
  listOf(value).map((each): Json => (isJson(each) ? each : {}))
/** A count that is none is as bad as one that is too large. */
const countOf = (value: unknown): number =>
  typeof value === 'number' && value >= 0 ? value : Number.POSITIVE_INFINITY

/** glTF 2.0, section 3.6.2: an accessor without a buffer view is as many zeros as it says. */
function numbersIn(accessors: readonly Json[]): number {
  return accessors.reduce(
    (sum, { count, type }) => sum + countOf(count) * (COMPONENTS[String(type)] ?? 16),
    0,
  )
}

/** Corners that one mesh draws. */
function cornersOf(mesh: Json | undefined, accessors: readonly Json[]): number {
  return jsonsIn(mesh?.primitives).reduce((sum, { indices, attributes }) => {
    const position = isJson(attributes) ? attributes.POSITION : undefined
    const accessor = accessors[Number(indices ?? position ?? Number.NaN)]
    return sum + (accessor ? countOf(accessor.count) : 0)
  }, 0)
}

/** Tells whether no node is reached twice: glTF 2.0, section 3.5.2, wants trees, and a circle would never end. */
export function isForest(json: Json): boolean {
  const nodes = jsonsIn(json.nodes)
  const children = nodes.flatMap(node => listOf(node.children))
  const parented = new Set(children)
  if (parented.size < children.length) return false
  // With one parent each, whatever no root leads to goes in a circle.
  const reached = new Set<unknown>([...nodes.keys()].filter(index => !parented.has(index)))
  for (const index of reached) for (const child of listOf(nodes[Number(index)]?.children)) reached.add(child)
  return reached.size >= nodes.length
}

/** Tells whether the pictures inside a binary file are of kinds and sizes that can be drawn without harm. */
function areReasonable(images: readonly Json[], views: readonly Json[], data: Uint8Array): boolean {
  return (
    images
      // A texture that is packed for the graphics card has a marker that no picture has; it is left out or refused.
      .filter(({ bufferView, mimeType }) => typeof bufferView === 'number' && mimeType !== 'image/ktx2')
      .every(({ bufferView }) => {
        const { byteOffset = 0, byteLength = 0 } = views[Number(bufferView)] ?? {}
        const picture = data.subarray(Number(byteOffset), Number(byteOffset) + Number(byteLength))
        return isReasonablePicture(picture)
      })
  )
}

/**
 * Tells whether a glTF document may be given to the engine: it asks for no more memory, nodes and triangles than a browser
 * has, and no picture in `data` (the binary chunk, where there is one) is a bomb.
 */
export function isReasonableModel(json: Json, data: Uint8Array | undefined): boolean {
  const accessors = jsonsIn(json.accessors)
  const nodes = jsonsIn(json.nodes)
  const meshes = jsonsIn(json.meshes)
  if (nodes.length > MOST_NODES || numbersIn(accessors) > MOST_NUMBERS) return false
  const corners = meshes.map(mesh => cornersOf(mesh, accessors))
  const drawn = nodes.reduce((sum, { mesh }) => sum + (corners[Number(mesh ?? Number.NaN)] ?? 0), 0)
  const views = jsonsIn(json.bufferViews)
  return drawn <= MOST_DRAWN && (!data || areReasonable(jsonsIn(json.images), views, data))
}
