import type { PDFDocumentProxy } from 'pdfjs-dist'
import { safeUrl } from '../../delivery/safe-url'
import type { InnerOutlineEntry } from '../../viewer/files/inner-pages'
import type { Components } from './components'

type Item = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number] & {
  /** Named action, which pdf.js hands out although its types do not say so. ISO 32000-2, 12.6.4.12. */
  readonly action?: unknown
}

/** A table of contents is cut after so many entries, and so many levels: a file may hold any number, or a circle. */
const MOST_ENTRIES = 20_000
const DEEPEST = 32

/** A place in a file: its name, or a page with what is seen of it. ISO 32000-2, 12.3.2 (destinations). */
export type Destination = string | readonly unknown[] | null | undefined

/** The position of the page to which a destination leads; `undefined` when it leads nowhere. Rejects for a broken one. */
export async function pageOfDestination(
  document: Pick<PDFDocumentProxy, 'getDestination' | 'getPageIndex'>,
  dest: Destination,
): Promise<number | undefined> {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest
  const target: unknown = explicit?.[0]
  if (Number.isInteger(target)) return Number(target)
  if (typeof target !== 'object' || target === null) return undefined
  return document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])
}

/** The way to where an entry leads: a place in the file, a web page, or one of the named actions (such as the last page). */
function wayOf({ dest, url, action }: Item, links: Components['links']): (() => void) | undefined {
  if (dest) return () => void links.goToDestination(dest)
  const href = safeUrl(url)
  if (href !== undefined) return () => void window.open(href, '_blank', 'noopener,noreferrer')
  return typeof action === 'string' ? () => links.executeNamedAction(action) : undefined
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
    const open = wayOf(item, links)
    count++
    return {
      label: item.title.trim(),
      children: depth < DEEPEST ? toEntries(item.items, depth + 1) : [],
      ...(open && { open }),
      findPage: () => pageOfDestination(document, dest).catch(() => undefined),
    }
  }
  const toEntries = (list: readonly Item[] | undefined, depth: number): readonly InnerOutlineEntry[] =>
    (list ?? []).flatMap(item => (count < MOST_ENTRIES ? [toEntry(item, depth)] : []))
  const entries = toEntries(items ?? [], 1)
  return entries.length > 0 ? entries : undefined
}
