// Copies of objects on the reader's device: their records and caches, and the service worker that answers from them, which
// is there as long as one of them is.

import {
  isOver,
  PACKS,
  type PackRecord,
  packCache,
  readRecord,
  recordPath,
  VIEWER,
} from '../../model/offline/pack'

/** The folder of the viewer, in which its service worker lies. */
export const viewerFolder = (): string => new URL('.', document.baseURI).href

const WORKER = 'offline.js'

const recordUrl = (id: string) => new URL(recordPath(id), viewerFolder()).href

/** Tells whether this window may have a service worker and caches: not in an iframe, in private windows, or without https. */
export function mayKeep(): 'yes' | 'frame' | 'storage' {
  if (window.parent !== window) return 'frame'
  return 'caches' in window && 'serviceWorker' in navigator ? 'yes' : 'storage'
}

/** A short name of a URL: the same on every visit. */
export async function packId(url: string): Promise<string> {
  return (await hashOf(new TextEncoder().encode(url))).slice(0, 16)
}

/** A hash of bytes, in hexadecimal digits. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** All records, the newest first; none where there are none, or storage is forbidden. */
export async function listPacks(): Promise<readonly PackRecord[]> {
  try {
    if (!('caches' in window) || !(await caches.has(PACKS))) return []
    const cache = await caches.open(PACKS)
    const answers = await Promise.all((await cache.keys()).map(key => cache.match(key)))
    const records = await Promise.all(
      answers.map(async answer => readRecord(await answer?.json().catch(() => undefined))),
    )
    return records.filter(record => record !== undefined).sort((one, other) => other.since - one.since)
  } catch {
    return []
  }
}

/** The record of the object at a URL; `undefined` when it was never kept. */
export async function findPack(url: string): Promise<PackRecord | undefined> {
  return (await listPacks()).find(record => record.url === url)
}

/** Writes a record. Rejects where storage is full or forbidden. */
export async function writePack(record: PackRecord): Promise<void> {
  const cache = await caches.open(PACKS)
  const headers = { 'Content-Type': 'application/json' }
  await cache.put(recordUrl(record.id), new Response(JSON.stringify(record), { headers }))
}

/** Number of files that the browser still has of a pack: it may have cleared some to make room. */
export async function countFiles({ id }: PackRecord): Promise<number> {
  if (!(await caches.has(packCache(id)))) return 0
  return (await (await caches.open(packCache(id))).keys()).length
}

const registration = async () => {
  const nearest = await navigator.serviceWorker.getRegistration(viewerFolder())
  return nearest?.scope === viewerFolder() ? nearest : undefined
}

const scriptOf = ({ active, waiting, installing }: ServiceWorkerRegistration) =>
  (active ?? waiting ?? installing)?.scriptURL

/** Tells whether a service worker of somebody else has the folder of the viewer. */
export async function isTaken(): Promise<boolean> {
  const present = await registration()
  const script = present && scriptOf(present)
  return script !== undefined && script !== new URL(WORKER, viewerFolder()).href
}

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string
  }
}

/** The URL of the service worker as the page's Trusted Types let it be registered: that one and no other. */
function trustedWorker(): string {
  const url = new URL(WORKER, viewerFolder()).href
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory }
  policy ??= trustedTypes?.createPolicy('copies', { createScriptURL: () => url })
  return policy?.createScriptURL(url) ?? url
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined

/** Registers the service worker; it answers from then on. */
export async function registerWorker(): Promise<void> {
  await navigator.serviceWorker.register(trustedWorker(), { scope: viewerFolder() })
  await navigator.serviceWorker.ready
}

/** Removes all files of a pack; its record stays, so that readers can be told. */
export async function emptyPack(record: PackRecord): Promise<void> {
  await caches.delete(packCache(record.id))
}

/** Removes a pack; with the last one the viewer's own files and the service worker go too. */
export async function removePack({ id }: Pick<PackRecord, 'id'>): Promise<void> {
  await caches.delete(packCache(id))
  if (!(await caches.has(PACKS))) return
  await (await caches.open(PACKS)).delete(recordUrl(id))
  if ((await listPacks()).length > 0) return
  await caches.delete(PACKS)
  await caches.delete(VIEWER)
  if (!(await isTaken())) await (await registration())?.unregister()
}

/** Empties the packs whose time is over. */
export async function emptyOver(now: number): Promise<void> {
  for (const record of await listPacks()) if (isOver(record, now)) await emptyPack(record)
}
