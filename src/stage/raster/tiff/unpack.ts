// The small compressions of TIFF 6.0 that no library has apart: PackBits (section 9), LZW (section 13) and the horizontal
// predictor (section 14). Damaged data ends early; what is missing stays zero.

/** Unpacks PackBits into so many bytes. */
export function unpackBits(bytes: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length)
  let at = 0
  for (let from = 0; from < bytes.length && at < length; ) {
    const head = ((bytes[from++] ?? 0) << 24) >> 24
    if (head >= 0) {
      const part = bytes.subarray(from, from + Math.min(head + 1, length - at))
      out.set(part, at)
      at += head + 1
      from += head + 1
    } else if (head !== -128) {
      out.fill(bytes[from++] ?? 0, at, at + 1 - head)
      at += 1 - head
    }
  }
  return out
}

const CLEAR = 256
const END = 257
const FIRST = 258
const MOST_CODES = 4096

/** Reads codes of a growing number of bits, the highest bit first; `END` where the data ends. */
function codeReader(bytes: Uint8Array) {
  let buffer = 0
  let filled = 0
  let from = 0
  return (width: number): number => {
    while (filled < width) {
      if (from >= bytes.length) return END
      buffer = ((buffer << 8) | (bytes[from++] ?? 0)) & 0xffffff
      filled += 8
    }
    filled -= width
    return (buffer >> filled) & ((1 << width) - 1)
  }
}

/** A run of bytes that is in the output already. */
interface Run {
  readonly start: number
  readonly length: number
}

/** Unpacks LZW into so many bytes. */
export function unpackLzw(bytes: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length)
  const read = codeReader(bytes)
  // A code stands for bytes that are in the output already.
  const starts = new Uint32Array(MOST_CODES)
  const lengths = new Uint32Array(MOST_CODES)
  let next = FIRST
  let width = 9
  let at = 0
  let last: Run | undefined
  while (at < length) {
    const code = read(width)
    if (code === END) return out
    if (code === CLEAR) {
      next = FIRST
      width = 9
      last = undefined
      continue
    }
    const start = at
    if (code < CLEAR) out[at++] = code
    else if (code < next) at += copy(out, { start: starts[code] ?? 0, length: lengths[code] ?? 0 }, at)
    // The code that is being made: the bytes before, and their first once more.
    else if (last && code === next) at += copy(out, { start: last.start, length: last.length + 1 }, at)
    else return out
    if (last && next < MOST_CODES) {
      starts[next] = last.start
      lengths[next] = last.length + 1
      next++
    }
    // The width grows one code early, as in every TIFF.
    if (next + 1 >= 1 << width && width < 12) width++
    last = { start, length: at - start }
  }
  return out
}

/** Copies a run, which may reach into what is being written, to `to`; returns its length. */
function copy(out: Uint8Array, { start, length }: Run, to: number): number {
  const end = Math.min(length, out.length - to)
  for (let index = 0; index < end; index++) out[to + index] = out[start + index] ?? 0
  return Math.max(length, 1)
}

/** Rows whose samples are differences from the sample before. */
export interface PredictedRows {
  readonly rows: number
  readonly rowBytes: number
  /** Samples of a pixel. */
  readonly samples: number
  /** 8, 16 or 32. */
  readonly bits: number
  readonly little: boolean
}

/** Undoes the horizontal predictor in place. */
export function undoDifferences(
  bytes: Uint8Array,
  { rows, rowBytes, samples, bits, little }: PredictedRows,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let row = 0; row < rows; row++) {
    const start = row * rowBytes
    const end = Math.min(start + rowBytes, bytes.length)
    if (bits === 8) {
      for (let at = start + samples; at < end; at++) bytes[at] = (bytes[at] ?? 0) + (bytes[at - samples] ?? 0)
    } else if (bits === 16) {
      for (let at = start + 2 * samples; at + 1 < end; at += 2)
        view.setUint16(at, view.getUint16(at, little) + view.getUint16(at - 2 * samples, little), little)
    } else if (bits === 32) {
      for (let at = start + 4 * samples; at + 3 < end; at += 4)
        view.setUint32(at, view.getUint32(at, little) + view.getUint32(at - 4 * samples, little), little)
    }
  }
}

/** Undoes the floating-point predictor in place (TIFF Technical Note 3): differences of bytes, the highest bytes first. */
export function undoFloatDifferences(
  bytes: Uint8Array,
  { rows, rowBytes, samples, bits, little }: PredictedRows,
): void {
  const size = bits / 8
  const values = Math.floor(rowBytes / size)
  const row = new Uint8Array(rowBytes)
  for (let index = 0; index < rows; index++) {
    const part = bytes.subarray(index * rowBytes, (index + 1) * rowBytes)
    for (let at = samples; at < part.length; at++) part[at] = (part[at] ?? 0) + (part[at - samples] ?? 0)
    row.set(part)
    for (let value = 0; value < values; value++)
      for (let byte = 0; byte < size; byte++)
        part[value * size + (little ? size - 1 - byte : byte)] = row[byte * values + value] ?? 0
  }
}
