// Reads what the searches of an object look through. Every text is read once and kept while the page lives.

import { decodeText } from '../../delivery/decode-text'
import type { Canvas, TimedLine } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { type PageText, plainText } from '../../model/page-text'
import type { TextReference } from '../../model/text-reference'
import { toTimedLines } from '../../sources/timed-lines'
import { findTexts } from '../files/find-texts'
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

/** Leaves out a text that says the same as one before. */
function withoutCopies(texts: readonly PageText[]): readonly PageText[] {
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

/** Reads the texts of a canvas, one for each language; a failure when none of them can be had. */
export function readTextsOf(
  canvas: Canvas,
  means: Means,
  signal: AbortSignal,
): Promise<readonly PageText[] | Failure> {
  return means.queryClient.fetchQuery({
    queryKey: ['search-texts', canvas.id],
    staleTime: ({ state }) => (state.data && isFailure(state.data) ? 0 : Number.POSITIVE_INFINITY),
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    queryFn: async () => {
      const groups = byLanguage(await findTexts(canvas))
      const texts: PageText[] = []
      let failed: Failure | undefined
      for (const group of groups) {
        const read = await readBest(group, canvas, means, signal)
        if (isFailure(read)) failed ??= read
        else texts.push(...read)
      }
      return texts.length === 0 && failed ? failed : withoutCopies(texts)
    },
  })
}

/** Reads the lines of a recording, all languages one after another; a failure when none can be had. */
export function readLinesOf(
  position: number,
  { store, delivery, queryClient }: Means,
  signal: AbortSignal,
): Promise<readonly TimedLine[] | Failure> {
  const canvas = () => objectOf(store.getState())?.canvases[position]
  return queryClient.fetchQuery({
    queryKey: ['search-lines', canvas()?.id ?? position],
    staleTime: ({ state }) => (state.data && isFailure(state.data) ? 0 : Number.POSITIVE_INFINITY),
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    queryFn: async () => {
      const texts = (await canvas()?.loadTimedTexts?.()) ?? []
      const lines: TimedLine[] = []
      let failed: Failure | undefined
      for (const [index, text] of texts.entries()) {
        if (text.lines) {
          lines.push(...text.lines)
          continue
        }
        const urlNow = async () => ((await canvas()?.loadTimedTexts?.()) ?? [])[index]?.url
        const file = await delivery.bytes(urlNow, { most: MOST, signal })
        if (isFailure(file)) failed ??= file
        else {
          const read = await toTimedLines(decodeText(file.bytes, file.format)?.text ?? '')
          if (isFailure(read)) failed ??= read
          else lines.push(...read)
        }
      }
      return lines.length === 0 && failed ? failed : lines
    },
  })
}
