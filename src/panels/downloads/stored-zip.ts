// A ZIP file of files that are compressed already: they are stored as they are (PKWARE APPNOTE 6.3.10, method 0).

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** Version 2.0 reads it. */
const VERSION = 20
/** The names are UTF-8 (general purpose bit 11). */
const UTF_8 = 0x0800
/** Sizes and positions have 32 bits. */
const MOST_BYTES = 0xffff_ffff

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let value = 0xffff_ffff
  for (const byte of bytes) value = (value >>> 8) ^ (CRC_TABLE[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffff_ffff) >>> 0
}

/** Date and time of MS-DOS, which counts from 1980 and in steps of two seconds. */
function dosTime(date: Date): readonly [time: number, day: number] {
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1)
  return [time, ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate()]
}

/** Numbers of two or four bytes, the smallest byte first. */
function littleEndian(
  ...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]
): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

/** A ZIP file that grows by one file after the other. */
export class StoredZip {
  readonly #parts: BlobPart[] = []
  readonly #directory: BlobPart[] = []
  #files = 0
  #position = 0
  #directorySize = 0

  /** Adds a file; `false` when it no longer fits in. */
  async add(name: string, file: Blob, date: Date): Promise<boolean> {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const encoded = new TextEncoder().encode(name)
    if (this.#position + bytes.length + this.#directorySize + 1000 > MOST_BYTES) return false
    const [time, day] = dosTime(date)
    const common = [
      [2, UTF_8],
      [2, 0],
      [2, time],
      [2, day],
      [4, crcOf(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, encoded.length],
      [2, 0],
    ] as const
    const local = littleEndian([4, LOCAL], [2, VERSION], ...common)
    const entry = littleEndian(
      ...([[4, CENTRAL], [2, VERSION], [2, VERSION], ...common] as const),
      // No comment, the first disk, no attributes.
      ...([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, this.#position],
      ] as const),
    )
    // The blob and not its bytes: the browser may keep it on the disk.
    this.#parts.push(local, encoded, file)
    this.#directory.push(entry, encoded)
    this.#files++
    this.#position += local.length + encoded.length + bytes.length
    this.#directorySize += entry.length + encoded.length
    return true
  }

  /** The file, with what has been added so far. */
  toBlob(): Blob {
    const end = littleEndian(
      ...([
        [4, END],
        [2, 0],
        [2, 0],
        [2, this.#files],
        [2, this.#files],
      ] as const),
      ...([
        [4, this.#directorySize],
        [4, this.#position],
        [2, 0],
      ] as const),
    )
    return new Blob([...this.#parts, ...this.#directory, end], { type: 'application/zip' })
  }
}
