import type { Delivery } from '../../../delivery/delivery'
import { keptUrl } from '../../../delivery/kept/kept-url'
import { isFailure } from '../../../model/failure'
import { VIEWER } from '../../../model/offline/pack'
import { inTurn } from '../../../search/in-turn'
import { viewerFolder } from '../../../viewer/offline/packs'

/** Files that are fetched at once: they are many and small. */
const AT_ONCE = 8
/** Bytes of one file of the viewer at most. */
const LARGEST = 20_000_000

/** The viewer's own files that a copy needs, beside its page. */
export interface ViewerFiles {
  readonly urls: readonly string[]
  /** Bytes of those that are not on the device yet. */
  readonly bytes: number
}

const isRow = (row: unknown): row is [string, number, string] =>
  Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'number' && typeof row[2] === 'string'

/** Files that the cache has, by URL. */
async function present(): Promise<ReadonlySet<string>> {
  if (!(await caches.has(VIEWER))) return new Set()
  return new Set((await (await caches.open(VIEWER)).keys()).map(({ url }) => url))
}

/**
 * Lists the viewer's own files for an object that needs these groups, in the language of these words; `undefined` where the
 * viewer was not built (development) or its list cannot be had.
 */
export async function listViewerFiles(
  delivery: Delivery,
  groups: ReadonlySet<string>,
  locale: string,
): Promise<ViewerFiles | undefined> {
  const answer = await delivery.json(new URL('offline-files.json', viewerFolder()).href)
  if (isFailure(answer) || !Array.isArray(answer.json)) return undefined
  const uses = new Set(['', `locale:${locale}`, ...groups])
  const stored = await present()
  const rows = answer.json.filter(isRow).filter(([, , use]) => uses.has(use))
  const files = rows.map(([path, size]) => ({ url: new URL(path, viewerFolder()).href, size }))
  const bytes = files.reduce((sum, { url, size }) => sum + (stored.has(url) ? 0 : size), 0)
  return { urls: files.map(({ url }) => url), bytes }
}

/** Keeps the viewer's page and files. Says whether all came; rejects when storage is full, or aborted. */
export async function keepViewer(
  delivery: Delivery,
  { urls }: ViewerFiles,
  signal: AbortSignal,
): Promise<boolean> {
  const cache = await caches.open(VIEWER)
  const stored = await present()
  let isWhole = true
  const put = async (url: string, ...keys: readonly string[]) => {
    const file = await delivery.bytes(url, { most: LARGEST, signal })
    if (isFailure(file) || file.cut) {
      isWhole = false
      return
    }
    for (const key of keys)
      await cache.put(key, new Response(file.bytes, { headers: { 'Content-Type': file.format } }))
  }
  await inTurn(
    urls.filter(url => !stored.has(url)),
    AT_ONCE,
    signal,
    url => put(url, keptUrl(url)),
  )
  signal.throwIfAborted()
  // Last: a page that is there has all its files.
  const page = viewerFolder()
  if (isWhole) await put(page, page, `${page}index.html`)
  return isWhole
}

/** Removes files of earlier versions of the viewer. */
export async function dropOtherFiles({ urls }: ViewerFiles): Promise<void> {
  const cache = await caches.open(VIEWER)
  const page = viewerFolder()
  const present = new Set([...urls, page, `${page}index.html`])
  for (const { url } of await cache.keys()) if (!present.has(url)) await cache.delete(url)
}
