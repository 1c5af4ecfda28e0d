// The files that are decoded here rather than by the browser or an image service: opened once for the fitted picture,
// for deep zoom and for small pictures, by two engines at most, which end when nothing was asked of them for a while.

import jbig2Url from 'pdfjs-dist/wasm/jbig2.wasm?url'
import openjpegUrl from 'pdfjs-dist/wasm/openjpeg.wasm?url'
import { completeDelivery } from '../../delivery/create-delivery'
import type { Delivery, EntryDelivery } from '../../delivery/delivery'
import { type Failure, failure, isFailure } from '../../model/failure'
import { type DeliveredFile, deliveredFile } from './delivered-file'
import type { RasterEngine } from './engine'
import { type RunningEngine, startEngine } from './engine-port'
import { noteDamage, noteOpened, type RasterSource, rasterName } from './opened-rasters'
import type { PartDemand, Pixels, RasterPage } from './raster-source'
import { readBeginning } from './read-beginning'

/** Decoders that are WebAssembly, by the names that pdf.js has for them. */
const WASM: Readonly<Record<string, string>> = { 'openjpeg.wasm': openjpegUrl, 'jbig2.wasm': jbig2Url }

/** Bytes of one at most. */
const MOST_WASM = 2 ** 22

/** Files that stay open. */
const MOST_OPEN = 6

/** Engines that work at the same time. */
const ENGINES = 2

/** Milliseconds without a demand after which the engines end, and give back their memory. */
const IDLE = 15_000

interface OpenFile extends RasterSource {
  readonly id: number
  readonly delivered: DeliveredFile
  /** Pages that were found. */
  pageList: readonly RasterPage[] | undefined
}

/** Finds the URL of a file as the object has it now. */
export type FindUrl = () => string | undefined

const files = new Map<string, OpenFile>()
const engines = new Map<number, Promise<RunningEngine>>()
let delivery: Delivery | undefined
let lastId = 0
let busy = 0
let idleTimer: ReturnType<typeof setTimeout> | undefined

const findFile = (id: number) => [...files.values()].find(file => file.id === id)

const host = {
  async read(id: number, offset: number, length: number) {
    return findFile(id)?.delivered.read(offset, length) ?? failure('not-found')
  },
  async wasm(name: string) {
    const url = WASM[name]
    const fetched = url && (await delivery?.bytes(new URL(url, document.baseURI).href, { most: MOST_WASM }))
    if (!fetched) return failure('not-found')
    return isFailure(fetched) ? failure('unsupported', { detail: 'part-missing' }) : fetched.bytes
  },
  drawElsewhere: (id: number, demand: PartDemand, signal: AbortSignal): Promise<Pixels | Failure> =>
    work(id + 1, engine => engine.drawPart(id, demand, signal)),
  noteDamage(id: number) {
    for (const [name, file] of files) if (file.id === id) noteDamage(name)
  },
}

/** The engine in a place; a file's own by its number, the other one by the next. */
function engineAt(number: number): Promise<RunningEngine> {
  const slot = number % ENGINES
  const running = engines.get(slot)
  if (running) return running
  const starting = startEngine(host, () => engines.delete(slot))
  engines.set(slot, starting)
  starting.catch(() => engines.delete(slot))
  return starting
}

/** Ends the engines, and lets go of the bytes that were kept for them. */
async function endEngines(): Promise<void> {
  const running = [...engines.values()]
  engines.clear()
  for (const file of files.values()) file.delivered.forget()
  for (const engine of running) (await engine.catch(() => undefined))?.end()
}

/** Has an engine work; when none has worked for a while, all end. */
async function work<T>(number: number, demand: (engine: RasterEngine) => Promise<T>): Promise<T | Failure> {
  busy++
  clearTimeout(idleTimer)
  try {
    const engine = await engineAt(number).catch(() => undefined)
    return engine ? await demand(engine) : failure('unsupported', { detail: 'part-missing' })
  } finally {
    busy--
    if (busy === 0) idleTimer = setTimeout(() => void endEngines(), IDLE)
  }
}

function closeOldest(): void {
  const [oldest] = files
  if (files.size <= MOST_OPEN || !oldest) return
  const [name, file] = oldest
  files.delete(name)
  file.delivered.forget()
  noteOpened(name, undefined)
  for (const engine of engines.values())
    engine.then(
      each => each.close(file.id),
      () => undefined,
    )
}

function openFile(entry: EntryDelivery, name: string, findUrl: FindUrl): OpenFile {
  delivery ??= completeDelivery(entry)
  lastId++
  const delivered = deliveredFile(delivery, findUrl)
  void readBeginning(delivered)
  const file: OpenFile = {
    id: lastId,
    delivered,
    pageList: undefined,
    async pages(signal) {
      if (file.pageList) return file.pageList
      const pages = await work(file.id, engine => engine.open(file.id, signal))
      if (isFailure(pages)) return pages
      file.pageList = pages
      if (files.get(name) === file) noteOpened(name, { source: file, pages })
      return pages
    },
    draw: (demand, signal) => work(file.id, engine => engine.draw(file.id, demand, signal)),
  }
  return file
}

/**
 * The source of a file, opened once. `findUrl` reads its URL as the object has it now. One that is opened `apart` is not
 * found by its URL: the browser shows the file itself.
 */
export function rasterFor(
  entry: EntryDelivery,
  findUrl: FindUrl,
  apart: '' | 'apart' = '',
): RasterSource | undefined {
  const url = findUrl()
  if (url === undefined) return undefined
  const name = `${apart}${rasterName(url)}`
  const file = files.get(name) ?? openFile(entry, name, findUrl)
  files.delete(name)
  files.set(name, file)
  closeOldest()
  return file
}
