// Decoders that libraries and the browser give, each loaded when a file needs it: pdf.js's for JPEG, fax and JPEG 2000,
// fzstd for Zstandard, the browser's own for WebP, JPEG and Deflate (docs/decisions/0014-pictures-of-files.md).

import type { Pixels } from './raster-source'
import { Unreadable } from './raster-source'

type Decoders = typeof import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs')

/** Reads a file of pdf.js's folder `wasm` by its name. */
export type ReadWasm = (name: string) => Promise<Uint8Array>

let readWasm: ReadWasm = () => Promise.reject(new Unreadable('unreadable-file'))
let decoders: Promise<Decoders> | undefined

/** Says where the decoders that are WebAssembly are read. */
export function setWasmReader(read: ReadWasm): void {
  readWasm = read
}

const isModern = () =>
  'getOrInsertComputed' in Map.prototype && 'sumPrecise' in Math && 'escape' in RegExp && 'try' in Promise

/** Loads pdf.js's decoders once. */
export function loadDecoders(): Promise<Decoders> {
  decoders ??= (
    isModern()
      ? import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs')
      : (import('pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs') as Promise<Decoders>)
  ).then(
    module => {
      const sendWithPromise = (_: string, { filename }: { readonly filename: string }) => readWasm(filename)
      module.JpxImage.setOptions({
        getHandler: () => ({ sendWithPromise }),
        useWasm: true,
        useWorkerFetch: false,
        wasmUrl: '',
      })
      module.setVerbosityLevel(module.VerbosityLevel.ERRORS)
      return module
    },
    error => {
      decoders = undefined
      throw error
    },
  )
  return decoders
}

/** Inflates a zlib stream into at most so many bytes; what is missing of a damaged one stays zero. */
export async function inflate(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  const out = new Uint8Array(length)
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader()
  let at = 0
  try {
    for (let part = await reader.read(); !part.done && at < length; part = await reader.read()) {
      out.set(part.value.subarray(0, length - at), at)
      at += part.value.length
    }
  } catch {
    if (at === 0) throw new Unreadable('unreadable-file')
  }
  void reader.cancel().catch(() => undefined)
  return out
}

/** Decompresses Zstandard into at most so many bytes. */
export async function unpackZstd(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  const { Decompress } = await import('fzstd')
  const out = new Uint8Array(length)
  let at = 0
  const stream = new Decompress(part => {
    out.set(part.subarray(0, Math.max(0, length - at)), Math.min(at, length))
    at += part.length
    if (at > 2 * length + 2 ** 20) throw new Unreadable('too-large')
  })
  stream.push(bytes, true)
  return out
}

/** Decodes a picture as the browser does, without its colour profile and orientation. */
export type DecodePicture = (bytes: Uint8Array, type: string) => Promise<Pixels>

const decodeInBrowser: DecodePicture = async (bytes, type) => {
  if (typeof OffscreenCanvas === 'undefined') throw new Unreadable('unreadable-file')
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
  const bitmap = await createImageBitmap(blob, { colorSpaceConversion: 'none', imageOrientation: 'none' })
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Unreadable('unreadable-file')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

/** The browser's decoder, replaced in tests that run without a browser. */
export const browser: { decode: DecodePicture } = { decode: decodeInBrowser }
