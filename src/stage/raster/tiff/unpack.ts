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

/** Bytes of the output that stand before the first: those that codes below `CLEAR` stand for. */
const LITERALS = 256

// For each code: where its bytes begin in the output, and how many they are.
const starts = new Uint32Array(MOST_CODES)
const lengths = new Uint32Array(MOST_CODES)
for (let code = 0; code < LITERALS; code++) {
  starts[code] = code
  lengths[code] = 1
}

/** Unpacks LZW into so many bytes. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: calls in this loop would double the time of a scan
export function unpackLzw(bytes: Uint8Array, length: number): Uint8Array {
  // Runs are copied four bytes at a time, and so may reach beyond the end.
  const out = new Uint8Array(LITERALS + length + 4)
  for (let code = 0; code < LITERALS; code++) out[code] = code
  const view = new DataView(out.buffer)
  const end = LITERALS + length
  let buffer = 0
  let filled = 0
  let from = 0
  let next = FIRST
  let width = 9
  let at = LITERALS
  // The run before; the code that is being made stands for it and the byte after it.
  let lastStart = 0
  let lastLength = 0
  while (at < end) {
    if (filled < width) {
      if (from + 1 < bytes.length) {
        buffer = (buffer << 16) | ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0)
        filled += 16
        from += 2
      } else {
        if (from === bytes.length || filled + 8 < width) break
        buffer = (buffer << 8) | (bytes[from++] ?? 0)
        filled += 8
      }
    }
    filled -= width
    const code = (buffer >>> filled) & ((1 << width) - 1)
    if (code === CLEAR) {
      next = FIRST
      width = 9
      lastLength = 0
      continue
    }
    if (code === END) break
    if (lastLength > 0 && next < MOST_CODES) {
      starts[next] = lastStart
      lengths[next] = lastLength + 1
      next++
      // The width grows one code early, as in every TIFF.
      if (next + 1 >= 1 << width && width < 12) width++
    }
    if (code >= next) break
    const run = lengths[code] ?? 0
    let source = starts[code] ?? 0
    const stop = Math.min(at + run, end)
    lastStart = at
    lastLength = run
    if (source + run > at) while (at < stop) out[at++] = out[source++] ?? 0
    else for (; at < stop; at += 4, source += 4) view.setUint32(at, view.getUint32(source))
    at = stop
  }
  return out.subarray(LITERALS, end)
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

/** Undoes the differences of a row of three samples, by far the commonest, without reading what was written. */
function sumTriples(bytes: Uint8Array, start: number, end: number): void {
  let first = 0
  let second = 0
  let third = 0
  for (let at = start; at + 2 < end; at += 3) {
    first += bytes[at] ?? 0
    second += bytes[at + 1] ?? 0
    third += bytes[at + 2] ?? 0
    bytes[at] = first
    bytes[at + 1] = second
    bytes[at + 2] = third
  }
}

/** Undoes the differences of a row of samples of 16 or 32 bits. */
function sumWords(
  view: DataView,
  start: number,
  end: number,
  { samples, bits, little }: PredictedRows,
): void {
  const size = bits / 8
  const before = size * samples
  for (let at = start + before; at + size <= end; at += size)
    if (size === 2)
      view.setUint16(at, view.getUint16(at, little) + view.getUint16(at - before, little), little)
    else view.setUint32(at, view.getUint32(at, little) + view.getUint32(at - before, little), little)
}

/** Undoes the horizontal predictor in place. */
export function undoDifferences(bytes: Uint8Array, predicted: PredictedRows): void {
  const { rows, rowBytes, samples, bits } = predicted
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let row = 0; row < rows; row++) {
    const start = row * rowBytes
    const end = Math.min(start + rowBytes, bytes.length)
    if (bits === 8 && samples === 3) sumTriples(bytes, start, end)
    else if (bits === 8)
      for (let at = start + samples; at < end; at++) bytes[at] = (bytes[at] ?? 0) + (bytes[at - samples] ?? 0)
    else if (bits === 16 || bits === 32) sumWords(view, start, end, predicted)
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
