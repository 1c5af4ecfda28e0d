// Some rows of the tiles of a picture as a code stream of their own, which another engine decodes (ISO/IEC 15444-1, A.4.2
// and A.5.1): tiles stand where they stood on the reference grid, so that every sample is that of the whole picture.

import { type Coding, MARKER } from './coding'
import { tilesAcross } from './tile-layout'
import { findFirstPart, headerParts, walkParts } from './tile-parts'

/** Rows of tiles in a picture. */
export const tilesDown = ({ picture, tile }: Coding): number =>
  Math.ceil((picture.y + picture.height - tile.y) / tile.height)

/** Takes rows of tiles, `from` up to, not including, `to`, out of a stream that is whole; `undefined` without tile parts. */
export function takeTileRows(
  bytes: Uint8Array,
  stream: number,
  coding: Coding,
  [from, to]: readonly [number, number],
): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = findFirstPart(view, stream)
  // SIZ is always the first marker.
  if (first === undefined || view.getUint16(stream + 2) !== MARKER.size) return undefined
  const across = tilesAcross(coding)
  const pieces = [...headerParts(view, bytes, stream, first)]
  const numbers: (readonly [at: number, tile: number])[] = []
  let length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  for (const { tile, header, end } of walkParts(view, first)) {
    if (tile < from * across || tile >= to * across) continue
    const piece = bytes.subarray(header - 12, end)
    numbers.push([length + 4, tile - from * across])
    pieces.push(piece)
    length += piece.length
  }
  if (numbers.length === 0) return undefined
  const out = new Uint8Array(length + 2)
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  const { picture, tile } = coding
  const top = tile.y + from * tile.height
  const outView = new DataView(out.buffer)
  outView.setUint32(12, Math.min(tile.y + to * tile.height, picture.y + picture.height))
  outView.setUint32(20, Math.max(top, picture.y))
  outView.setUint32(36, top)
  for (const [position, number] of numbers) outView.setUint16(position, number)
  outView.setUint16(length, MARKER.end)
  return out
}
