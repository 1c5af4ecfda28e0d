import { createHash } from 'node:crypto'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareNames, foldName, isLeftBehind, stemOf } from '../model/file-names'
import { formatOfBytes } from '../model/formats/format-of-bytes'
import { formatOfName } from '../model/formats/formats'
import { isEncrypted, isTruncated, lengthOf } from '../preflight/measure/file-facts'
import { pdfFacts } from '../preflight/measure/pdf-facts'
import { lineTops, readsUpward } from '../preflight/measure/reading-order'
import type { FileSample } from '../preflight/sample'
import { AT_ONCE, type Decoder, pictureFacts } from './picture-facts'
import { plainText } from './plain-text'

/** Files of a folder that are looked at, most. */
const MOST_FILES = 100_000
/** Larger files are not read whole: their beginning and their end say what they are. */
const LARGEST = 1_000_000_000
const PART = 1_048_576

/** Files that hold the text of the picture with the same name. */
const TEXTS = /\.(?:txt|xml|alto|hocr|html?)$/i
const PICTURES = /^image\//

/** Progress of reading: files done, of all. */
export type Progress = (done: number, all: number) => void

/** Names of the files of a folder and of its sub-folders, in the order in which people count. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && !isLeftBehind(entry.name))
    .slice(0, MOST_FILES)
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.replace(/\/+$/, '').length + 1))
    .sort(compareNames)
}

/** The bytes of a file, or of a very large one its beginning and its end. */
async function bytesOf(path: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  if (size <= LARGEST) return readFile(path)
  const file = await open(path)
  try {
    const parts = Buffer.alloc(2 * PART)
    await file.read(parts, 0, PART, 0)
    await file.read(parts, PART, PART, size - PART)
    return parts
  } finally {
    await file.close()
  }
}

/** Facts about the bytes of a file; `size` is that of the whole. */
export async function factsOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  decoder: Decoder | undefined,
  size = bytes.length,
): Promise<FileSample> {
  const statedFormat = formatOfName(name)
  const format = formatOfBytes(bytes)
  const length = lengthOf(name, bytes, format)
  const isWhole = size === bytes.length
  const decoded = isWhole ? await pictureFacts(bytes, format, decoder) : {}
  const pdf = isWhole ? await pdfFacts(bytes, format) : undefined
  return {
    name,
    bytes: size,
    ...(pdf && { pdf }),
    ...(isWhole && { hash: createHash('sha256').update(bytes).digest('hex') }),
    ...(statedFormat !== undefined && { statedFormat }),
    ...(format !== undefined && { format }),
    ...(length !== undefined && { duration: length }),
    ...(isEncrypted(bytes, format) && { encrypted: true }),
    ...decoded,
    ...(isTruncated(bytes, format) && { fault: 'truncated' }),
  }
}

async function readSample(folder: string, name: string, decoder: Decoder | undefined): Promise<FileSample> {
  try {
    const path = join(folder, name)
    const { size } = await stat(path)
    return await factsOf(name, await bytesOf(path, size), decoder, size)
  } catch {
    return { name, fault: 'unreadable' }
  }
}

/** Does something for each of a list, a few at once, in order of the list; the answers are in that order too. */
export async function fewAtOnce<Item, Answer>(
  items: readonly Item[],
  each: (item: Item) => Promise<Answer>,
  onProgress: Progress,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  const queue = [...items.entries()]
  let done = 0
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      answers[next[0]] = await each(next[1])
      onProgress(++done, items.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}

/** Samples with the texts beside their pictures, and without the files that hold them. */
async function withTexts(folder: string, samples: readonly FileSample[]): Promise<readonly FileSample[]> {
  const pictures = new Set(
    samples
      .filter(({ statedFormat = '' }) => PICTURES.test(statedFormat))
      .map(({ name }) => foldName(stemOf(name))),
  )
  const isText = ({ name }: FileSample) => TEXTS.test(name) && pictures.has(foldName(stemOf(name)))
  const texts = new Map<string, Pick<FileSample, 'text' | 'isReadUpward'>>()
  for (const { name } of samples.filter(isText)) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    const isReadUpward = readsUpward(lineTops(text))
    texts.set(foldName(stemOf(name)), { text: plainText(text), ...(isReadUpward && { isReadUpward }) })
  }
  return samples
    .filter(sample => !isText(sample))
    .map(sample => {
      const text = PICTURES.test(sample.statedFormat ?? '')
        ? texts.get(foldName(stemOf(sample.name)))
        : undefined
      return { ...sample, ...text }
    })
}

/** Reads the files of a folder as samples, in natural order of their names; rejects when there is no such folder. */
export async function readFolder(
  folder: string,
  decoder: Decoder | undefined,
  onProgress: Progress,
): Promise<readonly FileSample[]> {
  const names = await listFolder(folder)
  const samples = await fewAtOnce(names, name => readSample(folder, name, decoder), onProgress)
  return withTexts(folder, samples)
}
