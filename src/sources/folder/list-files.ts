import { compareNames, foldName, isLeftBehind, stemOf } from '../../model/file-names'
import { classOfFormat, formatOfName } from '../../model/formats/formats'
import type { LocalFile } from './local-file'

/** Files that are taken at most. */
const MOST_FILES = 100_000
/** Files that are looked at before the page has its turn. */
const SLICE = 2000

/** Files that hold the text of the picture with the same name. */
const TEXTS = /\.(?:txt|xml|alto|hocr|html?)$/i
/** Descriptions and settings that lie beside the files of an object. */
const SIDECARS = /\.(?:xml|json|xmp|xsd|dtd|log|ini)$/i

/** Files of a folder, told apart by what they are for. */
export interface FileList {
  /** Files of the object, in the order in which people count. */
  readonly files: readonly LocalFile[]
  /** Texts of pages, by the folded stem of the picture's name. */
  readonly texts: ReadonlyMap<string, LocalFile>
  /** Files that may say the order and the labels, and may be about another object. */
  readonly sidecars: readonly LocalFile[]
  /** Files beyond the most that are taken. */
  readonly beyond: number
}

const breath = () => new Promise<void>(resolve => setTimeout(resolve))

/** The name of a file without its folders. */
export const nameOf = ({ path }: LocalFile): string => path.slice(path.lastIndexOf('/') + 1)

/** Name by which a text and its picture are known to belong together. */
export const pageKey = (file: LocalFile): string => foldName(stemOf(file.path))

const classOf = (file: LocalFile) => classOfFormat(formatOfName(file.path) ?? '')

/** Merges two sorted lists, a slice at a time. */
async function merged(a: readonly LocalFile[], b: readonly LocalFile[]): Promise<readonly LocalFile[]> {
  const out: LocalFile[] = []
  for (let [left, right] = [0, 0]; left < a.length || right < b.length; ) {
    const [one, other] = [a[left], b[right]]
    const takesOne = one !== undefined && (other === undefined || compareNames(one.path, other.path) <= 0)
    const next = takesOne ? one : other
    if (takesOne) left++
    else right++
    if (next) out.push(next)
    if (out.length % SLICE === 0) await breath()
  }
  return out
}

/** Sorts files by their paths without holding up the page, however many there are. */
async function sorted(files: readonly LocalFile[]): Promise<readonly LocalFile[]> {
  let runs: (readonly LocalFile[])[] = []
  for (let at = 0; at < files.length; at += SLICE) {
    runs.push(files.slice(at, at + SLICE).sort((a, b) => compareNames(a.path, b.path)))
    await breath()
  }
  while (runs.length > 1) {
    const next: (readonly LocalFile[])[] = []
    for (let at = 0; at < runs.length; at += 2) next.push(await merged(runs[at] ?? [], runs[at + 1] ?? []))
    runs = next
  }
  return runs[0] ?? []
}

/** Lists the files of a folder: what systems leave behind is left out, texts of pages and sidecars are apart. */
export async function listFiles(all: readonly LocalFile[]): Promise<FileList> {
  const own = all.filter(file => !isLeftBehind(nameOf(file)) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(file.path))
  const ordered = await sorted(own.slice(0, MOST_FILES))
  const pictures = new Set(ordered.filter(file => classOf(file) === 'image').map(pageKey))
  // Texts and tables are the object when there is nothing else.
  const isOnlySidecars = ordered.every(file => SIDECARS.test(file.path))
  const [files, sidecars, texts]: [LocalFile[], LocalFile[], Map<string, LocalFile>] = [[], [], new Map()]
  for (const file of ordered) {
    if (TEXTS.test(file.path) && pictures.has(pageKey(file))) texts.set(pageKey(file), file)
    else if (SIDECARS.test(file.path) && !isOnlySidecars) sidecars.push(file)
    else files.push(file)
  }
  return { files, texts, sidecars, beyond: Math.max(own.length - MOST_FILES, 0) }
}
