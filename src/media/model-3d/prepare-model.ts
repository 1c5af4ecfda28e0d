// Looks into a glTF file before the engine does: is it one, can it be unpacked, and whom would it contact?

import { safeUrl } from '../../delivery/safe-url'
import { isForest, isReasonableModel } from './bounds'

/** A model that may be given to the engine, and its MIME type. */
export interface ReadyModel {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly format: string
}

/** A model that may be given to the engine, or why not; `method` names how it is packed. */
export type PreparedModel =
  | ReadyModel
  | { readonly refused: 'damaged' | 'excessive' }
  | { readonly refused: 'compressed'; readonly method: string }

type Json = Readonly<Record<string, unknown>>

const MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const HEAD = 12
/** Ways of packing whose unpackers are not part of the viewer. */
const PACKED: Readonly<Record<string, string>> = {
  KHR_draco_mesh_compression: 'Draco',
  EXT_meshopt_compression: 'meshopt',
  KHR_meshopt_compression: 'meshopt',
  KHR_texture_basisu: 'KTX 2',
}
const DAMAGED = { refused: 'damaged' } as const

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(bytes: Uint8Array): Json | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isJson(json) && isJson(json.asset) ? json : undefined
  } catch {
    return undefined
  }
}

/** The address of a part: in the file itself, or beside it on the same host. Nothing else is contacted. */
function partUrl(uri: unknown, base: string): string | undefined {
  if (typeof uri !== 'string') return undefined
  if (/^data:(?:application|image|model)\//i.test(uri)) return uri
  const url = safeUrl(uri, base)
  return url && new URL(url).origin === new URL(base).origin ? url : undefined
}

/** The same list with every address checked; a part that leads elsewhere loses its address. */
function checkedParts(parts: unknown, base: string): unknown {
  if (!Array.isArray(parts)) return undefined
  return parts.filter(isJson).map(({ uri, ...part }) => {
    const url = partUrl(uri, base)
    return url === undefined ? part : { ...part, uri: url }
  })
}

/** An object without the extensions that pack it, wherever they are in it. */
function unpacked(value: unknown, depth = 0): unknown {
  if (depth > 12) return value
  if (Array.isArray(value)) return value.map(each => unpacked(each, depth + 1))
  if (!isJson(value)) return value
  const entries = Object.entries(value).filter(([key]) => !Object.hasOwn(PACKED, key))
  return Object.fromEntries(entries.map(([key, each]) => [key, unpacked(each, depth + 1)]))
}

function checked(
  json: Json,
  base: string,
): Json | { readonly refused: 'compressed'; readonly method: string } {
  const required = Array.isArray(json.extensionsRequired) ? json.extensionsRequired : []
  const packed = required.find(name => typeof name === 'string' && Object.hasOwn(PACKED, name))
  if (typeof packed === 'string') return { refused: 'compressed', method: PACKED[packed] ?? packed }
  const used = Array.isArray(json.extensionsUsed) ? json.extensionsUsed : []
  const plain = used.some(name => Object.hasOwn(PACKED, String(name))) ? unpacked(json) : json
  const { buffers, images, ...rest } = plain as Json
  return {
    ...rest,
    ...(buffers !== undefined && { buffers: checkedParts(buffers, base) }),
    ...(images !== undefined && { images: checkedParts(images, base) }),
  }
}

/** The two parts of a binary file: its JSON, and everything behind it. glTF 2.0, section 4.4. */
function takeApart(bytes: Uint8Array<ArrayBuffer>): { json: Uint8Array; rest: Uint8Array } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEAD + 8 || view.getUint32(4, true) !== 2) return undefined
  const length = view.getUint32(HEAD, true)
  const end = HEAD + 8 + length
  if (view.getUint32(HEAD + 4, true) !== JSON_CHUNK || end > bytes.length) return undefined
  if (view.getUint32(8, true) > bytes.length) return undefined
  return { json: bytes.subarray(HEAD + 8, end), rest: bytes.subarray(end) }
}

function putTogether(json: Json, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(json))
  const padded = Math.ceil(text.length / 4) * 4
  const bytes = new Uint8Array(HEAD + 8 + padded + rest.length).fill(0x20, HEAD + 8)
  const view = new DataView(bytes.buffer)
  const head = [MAGIC, 2, bytes.length, padded, JSON_CHUNK]
  for (const [index, value] of head.entries()) view.setUint32(index * 4, value, true)
  bytes.set(text, HEAD + 8)
  bytes.set(rest, HEAD + 8 + padded)
  return bytes
}

/**
 * Makes a fetched glTF file ready: whatever it names outside itself is on the host of `address` or is left
 * out. `damaged` is what is no glTF 2.0, or is cut
 * short; `excessive` what would stop the browser.
 */
export function prepareModel(bytes: Uint8Array<ArrayBuffer>, url: string): PreparedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const binary = bytes.length >= 4 && view.getUint32(0, true) === MAGIC
  const parts = binary ? takeApart(bytes) : { json: bytes, rest: undefined }
  const json = parts && parse(parts.json)
  if (!parts || !json) return DAMAGED
  if (!isForest(json)) return DAMAGED
  const ready = checked(json, url)
  if ('refused' in ready) return ready as PreparedModel
  // The data begins behind the head of its own chunk.
  if (!isReasonableModel(json, parts.rest?.subarray(8))) return { refused: 'excessive' }
  if (!parts.rest) {
    return { bytes: new TextEncoder().encode(JSON.stringify(ready)), format: 'model/gltf+json' }
  }
  return { bytes: putTogether(ready, parts.rest), format: 'model/gltf-binary' }
}
