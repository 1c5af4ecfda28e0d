// Small TIFFs that tests write themselves: uncompressed little-endian directories with the fields that a test is about.

/** A field: its type (2: letters, 3: 16 bits, 4: 32 bits, 7: bytes), and its values. */
export type TestField = readonly [type: 2 | 3 | 4 | 7, values: readonly number[]]

/** A directory: its fields by tag, and the bytes of its strips, or of its tiles where it has the fields of tiles. */
export interface TestDirectory {
  readonly fields: Readonly<Record<number, TestField>>
  readonly blocks: readonly Uint8Array[]
  /** Directories that this one names (TIFF Technical Note 1). */
  readonly inner?: readonly TestDirectory[]
}

const SIZES = { 2: 1, 3: 2, 4: 4, 7: 1 } as const

function writeValues([type, values]: TestField): Buffer {
  const size = SIZES[type]
  const bytes = Buffer.alloc(size * values.length)
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, index * size, size)
  return bytes
}

class TiffWriter {
  private readonly parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')]
  private length = 8

  private add(bytes: Uint8Array): number {
    const at = this.length
    const padded = Buffer.concat([bytes, Buffer.alloc(bytes.length % 2)])
    this.parts.push(padded)
    this.length += padded.length
    return at
  }

  /** Writes the directories from the last one on, so that each can name the next; returns the position of the first. */
  chain(directories: readonly TestDirectory[]): number {
    return directories.reduceRight((next, directory) => this.directory(directory, next), 0)
  }

  private directory({ fields, blocks, inner = [] }: TestDirectory, next: number): number {
    const offsets = blocks.map(block => this.add(block))
    const positions = inner.map(each => this.directory(each, 0))
    const [offsetTag, lengthTag] = 322 in fields ? [324, 325] : [273, 279]
    const named: TestDirectory['fields'] = positions.length > 0 ? { 330: [4, positions] } : {}
    const all: TestDirectory['fields'] = {
      [offsetTag]: [4, offsets],
      [lengthTag]: [4, blocks.map(({ length }) => length)],
      ...named,
      ...fields,
    }
    // Numbers as names of properties come in rising order.
    const entries = Object.entries(all).map(([tag, field]) => {
      const entry = Buffer.alloc(12)
      const values = writeValues(field)
      entry.writeUInt16LE(Number(tag), 0)
      entry.writeUInt16LE(field[0], 2)
      entry.writeUInt32LE(field[1].length, 4)
      if (values.length > 4) entry.writeUInt32LE(this.add(values), 8)
      else values.copy(entry, 8)
      return entry
    })
    const count = Buffer.alloc(2)
    count.writeUInt16LE(entries.length)
    const end = Buffer.alloc(4)
    end.writeUInt32LE(next)
    return this.add(Buffer.concat([count, ...entries, end]))
  }

  finish(first: number): Buffer {
    this.parts[0]?.writeUInt32LE(first, 4)
    return Buffer.concat(this.parts)
  }
}

/** Writes a TIFF of directories, one after the other. */
export function writeTiff(...directories: readonly TestDirectory[]): Buffer {
  const writer = new TiffWriter()
  return writer.finish(writer.chain(directories))
}

/** Size and meaning of samples that are written in one strip. */
export interface TestPicture {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly photometric: number
  readonly samples?: number
  /** 1: unsigned, 2: signed, 3: floating point. */
  readonly format?: number
}

/** A directory of one uncompressed strip, with further fields or others than usual. */
export function testDirectory(
  { width, height, bits, photometric, samples = 1, format = 1 }: TestPicture,
  strip: Uint8Array,
  fields: TestDirectory['fields'] = {},
): TestDirectory {
  const usual: TestDirectory['fields'] = {
    256: [4, [width]],
    257: [4, [height]],
    258: [3, new Array(samples).fill(bits)],
    259: [3, [1]],
    262: [3, [photometric]],
    277: [3, [samples]],
    278: [4, [height]],
    339: [3, new Array(samples).fill(format)],
  }
  return { fields: { ...usual, ...fields }, blocks: [strip] }
}

/** Letters of a field of type 2. */
export const letters = (text: string): TestField => [2, [...Buffer.from(`${text}\0`, 'latin1')]]
