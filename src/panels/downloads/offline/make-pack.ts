// Fetches what a plan names and puts it on the device. A pack that was broken off goes on where it ended.

import type { Delivery } from '../../../delivery/delivery'
import { isSigned } from '../../../delivery/renewal'
import { type Failure, isFailure } from '../../../model/failure'
import { type PackRecord, packCache } from '../../../model/offline/pack'
import { inTurn } from '../../../search/in-turn'
import { registerWorker, writePack } from '../../../viewer/offline/packs'
import type { PackDocuments } from './pack-documents'
import type { PackFile, PackItem } from './pack-item'
import { type PackPlan, urlsOf } from './pack-plan'
import { keepViewer, type ViewerFiles } from './viewer-files'

/** Items that are fetched at once. */
const AT_ONCE = 4

/** Outcome of the work: done, stopped by the reader, by another window, a full device or a broken connection. */
export type PackOutcome = 'done' | 'busy' | 'full' | 'broken' | 'nothing'

/** Everything that the work needs. */
export interface PackWork extends PackDocuments {
  readonly delivery: Delivery
  readonly plan: PackPlan
  readonly viewerFiles: ViewerFiles
  /** The record as it is to be: `isWhole`, `files`, `bytes` and `missing` are counted here. */
  readonly record: PackRecord
  /** Plans again, for fresh URLs of signed files. */
  readonly renew: (signal: AbortSignal) => Promise<PackPlan | undefined>
  /** Called with the items that are there and the bytes of the pack. */
  readonly onProgress: (done: number, bytes: number) => void
  readonly signal: AbortSignal
}

/** Stops the work for a reason that the reader is told. */
class Stop extends Error {
  readonly outcome: PackOutcome
  constructor(outcome: PackOutcome) {
    super(outcome)
    this.outcome = outcome
  }
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError'

const originOf = (url: string) => new URL(url, document.baseURI).origin

class Packer {
  private readonly work: PackWork
  private readonly cache: Cache
  private urls: ReadonlyMap<string, string>
  private renewal: Promise<void> | undefined
  /** Origins that have answered: a request to them that fails is a broken connection and no refusal. */
  private readonly answering = new Set<string>()
  readonly missing = new Set<number>()
  private bytes = 0
  private done = 0

  constructor(work: PackWork, cache: Cache) {
    this.work = work
    this.cache = cache
    this.urls = urlsOf(work.plan)
    for (const page of work.plan.leftOut) this.missing.add(page + 1)
  }

  private async put({ key, body }: PackFile): Promise<void> {
    const headers = { 'Content-Type': body.type, 'Content-Length': String(body.size) }
    await this.cache.put(key, new Response(body, { headers }))
    this.bytes += body.size
  }

  /** Files that are there from earlier; documents are written anew, and what the object has no more is removed. */
  private async takeStock(): Promise<ReadonlySet<string>> {
    const { items } = this.work.plan
    const needed = new Set(items.map(({ mark }) => mark))
    const services = items.flatMap(({ kind, mark }) =>
      kind === 'picture' ? mark.replace(/\/info\.json.*$/, '/') : [],
    )
    const stored = new Set<string>()
    for (const { url } of await this.cache.keys()) {
      if (!needed.has(url) && !services.some(service => url.startsWith(service))) {
        await this.cache.delete(url)
        continue
      }
      const answer = await this.cache.match(url)
      this.bytes += Number(answer?.headers.get('Content-Length')) || 0
      stored.add(url)
    }
    return stored
  }

  private async load(item: PackItem): Promise<readonly PackFile[] | Failure> {
    const { signal } = this.work
    const url = () => this.urls.get(item.mark) ?? item.url
    const first = await item.load(signal, url())
    if (!isFailure(first) || !isSigned(url())) return first
    this.renewal ??= this.work.renew(signal).then(plan => {
      if (plan) this.urls = urlsOf(plan)
      this.renewal = undefined
    })
    await this.renewal
    return item.load(signal, url())
  }

  private async keep(item: PackItem): Promise<void> {
    const { signal, onProgress } = this.work
    const files = await this.load(item)
    signal.throwIfAborted()
    const origin = originOf(item.url)
    if (!isFailure(files)) {
      this.answering.add(origin)
      for (const file of files) await this.put(file)
    } else if (files.failure === 'unreachable' && (this.answering.has(origin) || !navigator.onLine))
      throw new Stop('broken')
    // A small picture or a text that is not there leaves the page readable.
    else if (item.kind === 'picture' || item.kind === 'file') this.missing.add(item.page + 1)
    onProgress(++this.done, this.bytes)
  }

  /** The record as things stand. */
  async record(isWhole: boolean): Promise<PackRecord> {
    const files = (await this.cache.keys()).length
    const missing = [...this.missing].sort((one, other) => one - other)
    return { ...this.work.record, isWhole, files, bytes: this.bytes, missing }
  }

  async run(): Promise<void> {
    const { plan, documents, onProgress, signal, delivery, viewerFiles } = this.work
    const stored = await this.takeStock()
    await writePack(await this.record(false))
    for (const [key, text] of documents)
      await this.put({ key, body: new Blob([text], { type: 'application/json' }) })
    const left = plan.items.filter(({ mark }) => !stored.has(mark))
    this.done = plan.items.length - left.length
    onProgress(this.done, this.bytes)
    // One that fails ends the others.
    const failing = new AbortController()
    await inTurn(left, AT_ONCE, AbortSignal.any([signal, failing.signal]), async item => {
      try {
        await this.keep(item)
      } catch (error) {
        failing.abort()
        throw error
      }
    })
    signal.throwIfAborted()
    const pictures = plan.items.filter(({ kind }) => kind === 'picture' || kind === 'file')
    const pages = new Set(pictures.map(({ page }) => page + 1))
    if ([...pages].every(page => this.missing.has(page))) throw new Stop('nothing')
    if (!(await keepViewer(delivery, viewerFiles, signal))) throw new Stop('broken')
  }
}

async function pack(work: PackWork): Promise<PackOutcome> {
  const cache = await caches.open(packCache(work.record.id))
  const packer = new Packer(work, cache)
  let outcome: PackOutcome = 'done'
  try {
    await packer.run()
  } catch (error) {
    if (error instanceof Stop) outcome = error.outcome
    else if (isFull(error)) outcome = 'full'
    else if (!work.signal.aborted) throw error
  }
  const isWhole = outcome === 'done' && !work.signal.aborted
  // A full device may have no room for a larger record: the one before stays.
  await writePack(await packer.record(isWhole)).catch(() => undefined)
  if (isWhole) await registerWorker()
  work.signal.throwIfAborted()
  return outcome
}

/** Keeps an object on the device; in one window at a time. Rejects when aborted: what is there by then stays. */
export function makePack(work: PackWork): Promise<PackOutcome> {
  const name = packCache(work.record.id)
  if (!('locks' in navigator)) return pack(work)
  return navigator.locks.request(name, { ifAvailable: true }, lock => (lock ? pack(work) : 'busy'))
}
