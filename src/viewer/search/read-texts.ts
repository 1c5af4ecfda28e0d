// Reads what the searches of an object look through. Every text is read once and kept while the page lives.

import { decodeText } from '../../delivery/parsing/decode-text'
import type { Canvas, TimedLine } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { type PageText, plainText } from '../../model/texts/page-text'
import type { TextReference } from '../../model/texts/text-reference'
import { toTimedLines } from '../../sources/timed-lines'
import { findTexts } from '../files/find-texts'
import { findTimedTexts } from '../files/find-timed-texts'
import { readPageText } from '../files/read-page-text'
import { objectOf } from '../state/store'
import type { Viewer } from '../use-viewer'

type Means = Pick<Viewer, 'store' | 'delivery' | 'queryClient'>

/** Bytes of a text of a recording. */
const MOST = 8 * 1024 * 1024

/** Formats whose words have places come first: of several forms of one text, one is searched. */
function rankOf({ kind, format }: TextReference): number {
  if (/alto|page\+xml|hocr/.test(format)) return 0
  if (kind === 'annotations') return 1
  if (/html/.test(format)) return 2
  return /xml/.test(format) ? 1 : 3
}

/** The texts of a page in groups of one language; the best form of each group is first. */
function byLanguage(references: readonly TextReference[]): readonly (readonly TextReference[])[] {
  const groups = new Map<string, TextReference[]>()
  for (const reference of [...references].sort((one, other) => rankOf(one) - rankOf(other))) {
    const language = reference.language?.split('-')[0] ?? ''
    groups.set(language, [...(groups.get(language) ?? []), reference])
  }
  return [...groups.values()]
}

const lettersOf = (text: PageText) => plainText(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Leaves out a text without letters, and one that says the same as one before. */
function withoutCopies(texts: readonly PageText[]): readonly PageText[] {
  if (texts.length < 2) return texts.filter(text => /[\p{L}\p{N}]/u.test(plainText(text)))
  const letters = new Set<string>()
  return texts.filter(text => {
    const own = lettersOf(text)
    if (own === '' || letters.has(own)) return false
    letters.add(own)
    return true
  })
}

async function readBest(
  references: readonly TextReference[],
  { width, height }: Canvas,
  { delivery }: Means,
  signal: AbortSignal,
): Promise<readonly PageText[] | Failure> {
  const canvas = { ...(width && { width }), ...(height && { height }) }
  let failed: Failure | undefined
  for (const reference of references) {
    const read = await readPageText(reference, { signal, delivery, canvas })
    if (isFailure(read)) failed ??= read
    else if (read.some(each => each.text.blocks.length > 0)) return read.map(each => each.text)
  }
  return failed ?? []
}

/**
 * Reads something once and keeps it while the page lives; a failure is read again. It is read to its
 * end although the search that began it is ended: the next search may want it at once.
 */
function readOnce<Content extends object>(
  { queryClient }: Means,
  queryKey: readonly unknown[],
  read: (signal: AbortSignal) => Promise<Content | Failure>,
): Promise<Content | Failure> {
  return queryClient.fetchQuery({
    queryKey,
    queryFn: ({ signal }) => read(signal),
    staleTime: ({ state }) => (state.data && isFailure(state.data) ? 0 : Number.POSITIVE_INFINITY),
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/** Reads the texts of a canvas, one for each language; a failure when none of them can be had. */
export function readTextsOf(canvas: Canvas, means: Means): Promise<readonly PageText[] | Failure> {
  return readOnce<readonly PageText[]>(means, ['search-texts', canvas.id], async signal => {
    const texts: PageText[] = []
    let failed: Failure | undefined
    for (const group of byLanguage(await findTexts(canvas))) {
      const read = await readBest(group, canvas, means, signal)
      if (isFailure(read)) failed ??= read
      else texts.push(...read)
    }
    return texts.length === 0 && failed ? failed : withoutCopies(texts)
  })
}

/** Reads the lines of a recording, all languages one after another; a failure when none can be had. */
export function readLinesOf(position: number, means: Means): Promise<readonly TimedLine[] | Failure> {
  const canvas = () => objectOf(means.store.getState())?.canvases[position]
  const textsNow = () => findTimedTexts(canvas(), means)
  const readText = async (index: number, signal: AbortSignal) => {
    const file = await means.delivery.bytes(async () => (await textsNow())[index]?.url, {
      most: MOST,
      signal,
    })
    if (isFailure(file)) return file
    const decoded = await decodeText(file.bytes, file.format)
    return toTimedLines(decoded?.text ?? '')
  }
  return readOnce<readonly TimedLine[]>(means, ['search-lines', canvas()?.id ?? position], async signal => {
    const lines: TimedLine[] = []
    let failed: Failure | undefined
    for (const [index, text] of (await textsNow()).entries()) {
      const read = text.lines ?? (await readText(index, signal))
      if (isFailure(read)) failed ??= read
      else lines.push(...read)
    }
    return lines.length === 0 && failed ? failed : lines
  })
}
