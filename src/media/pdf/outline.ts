import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { InnerOutlineEntry } from '../../viewer/files/inner-pages'
import type { Components } from './components'

type Item = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number]

/** A table of contents is cut after so many entries, and so many levels: a file may hold any number, or a circle. */
const MOST_ENTRIES = 20_000
const DEEPEST = 32

async function pageOf(document: PDFDocumentProxy, dest: Item['dest']): Promise<number | undefined> {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest
  const target: unknown = explicit?.[0]
  if (Number.isInteger(target)) return Number(target)
  if (typeof target !== 'object' || target === null) return undefined
  return document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])
}

/** The table of contents of a file; `undefined` when it has none that can be read. */
export async function readOutline(
  document: PDFDocumentProxy,
  { links }: Components,
): Promise<readonly InnerOutlineEntry[] | undefined> {
  const items = await document.getOutline().catch(() => null)
  let count = 0
  const toEntry = (item: Item, depth: number): InnerOutlineEntry => {
    const { dest } = item
    count++
    return {
      label: item.title.trim(),
      children: depth < DEEPEST ? toEntries(item.items, depth + 1) : [],
      ...(dest && { open: () => void links.goToDestination(dest) }),
      findPage: async () => (dest ? pageOf(document, dest).catch(() => undefined) : undefined),
    }
  }
  const toEntries = (list: readonly Item[] | undefined, depth: number): readonly InnerOutlineEntry[] =>
    (list ?? []).flatMap(item => (count < MOST_ENTRIES ? [toEntry(item, depth)] : []))
  const entries = toEntries(items ?? [], 1)
  return entries.length > 0 ? entries : undefined
}
