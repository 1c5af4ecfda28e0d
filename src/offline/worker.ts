// The service worker: answers for objects that the reader has kept on the device, and for the viewer's own files, when
// the network does not. It is registered with the first pack and unregistered with the last; everything that is not kept
// goes to the network as if it were not there. Never for an object whose time is over.

import { keptUrl } from '../delivery/kept/kept-url'
import { isOver, PACKS, type PackRecord, packCache, readRecord, VIEWER } from '../model/offline/pack'
import { partOf } from './part-of'

interface FetchEvent extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
declare const self: WorkerScope

/** Milliseconds that the network is waited for before a kept answer is given. */
const PATIENCE = 4000

async function readRecords(): Promise<readonly PackRecord[]> {
  if (!(await caches.has(PACKS))) return []
  const cache = await caches.open(PACKS)
  const answers = await Promise.all((await cache.keys()).map(key => cache.match(key)))
  const records = await Promise.all(
    answers.map(answer => answer?.json().then(readRecord, () => undefined) ?? undefined),
  )
  return records.filter(record => record !== undefined)
}

/** The viewer's page is one, whichever object its address names. */
const keyOf = ({ url, mode }: Request) => (mode === 'navigate' ? url.split(/[?#]/, 1)[0] : keptUrl(url))

/** Finds what is kept for a request; `undefined` for nothing. */
async function findKept(request: Request): Promise<Response | undefined> {
  const key = keyOf(request) ?? ''
  const options = { ignoreVary: true }
  const own = await caches.match(key, { ...options, cacheName: VIEWER })
  if (own || request.mode === 'navigate') return own
  for (const record of await readRecords()) {
    if (isOver(record, Date.now())) continue
    const stored = await caches.match(key, { ...options, cacheName: packCache(record.id) })
    if (stored) return partOf(stored, request)
  }
  return undefined
}

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Asks the network; where it fails or is slow, answers what is kept. */
async function answer(request: Request): Promise<Response> {
  const network = fetch(request)
  const orKept = network.catch(async () => (await findKept(request)) ?? Response.error())
  const whenSlow = wait(PATIENCE).then(async () => (await findKept(request)) ?? orKept)
  return Promise.race([orKept, whenSlow])
}

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', event => {
  const { request } = event
  if (!/^(?:GET|HEAD)$/.test(request.method) || !/^https?:/.test(request.url)) return
  // Browsers ask so for what they have themselves, and fail when a worker asks.
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return
  event.respondWith(answer(request))
})
