// Messages between the page and a worker that decodes.

import { type Failure, failure } from '../../model/failure'
import type { DrawDemand, EngineHost, RasterEngine } from './engine'
import type { RasterPage } from './raster-source'

/** A message to the worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly id: number; readonly file: number }
  | { readonly kind: 'draw'; readonly id: number; readonly file: number; readonly demand: DrawDemand }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'close'; readonly file: number }
  | { readonly kind: 'bytes'; readonly id: number; readonly bytes: Uint8Array | Failure }

/** An answer of the worker. */
export type EngineAnswer = readonly RasterPage[] | Blob | ImageBitmap | Failure

/** A message of the worker. */
export type FromWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: EngineAnswer }
  | {
      readonly kind: 'read'
      readonly id: number
      readonly file: number
      readonly offset: number
      readonly length: number
    }
  | { readonly kind: 'wasm'; readonly id: number; readonly name: string }

interface Sending {
  readonly message: FromWorker
  readonly transfer: readonly Transferable[]
}

/** The worker's side: sends what the engine needs of the page, and answers what the page asks. */
export function createWorkerSide(send: (sending: Sending) => void) {
  const waiting = new Map<number, (bytes: Uint8Array | Failure) => void>()
  const running = new Map<number, AbortController>()
  let last = 0
  const ask = (make: (id: number) => FromWorker) =>
    new Promise<Uint8Array | Failure>(resolve => {
      last++
      waiting.set(last, resolve)
      send({ message: make(last), transfer: [] })
    })
  const host: EngineHost = {
    read: (file, offset, length) => ask(id => ({ kind: 'read', id, file, offset, length })),
    wasm: name => ask(id => ({ kind: 'wasm', id, name })),
  }
  const answer = async (id: number, work: (signal: AbortSignal) => Promise<EngineAnswer>) => {
    const controller = new AbortController()
    running.set(id, controller)
    const result = await work(controller.signal).catch(() => failure('unsupported'))
    running.delete(id)
    const transfer = result instanceof ImageBitmap ? [result] : []
    send({ message: { kind: 'answer', id, answer: result }, transfer })
  }
  return {
    host,
    receive(message: ToWorker, engine: RasterEngine) {
      switch (message.kind) {
        case 'open':
          return void answer(message.id, signal => engine.open(message.file, signal))
        case 'draw':
          return void answer(message.id, signal => engine.draw(message.file, message.demand, signal))
        case 'abort':
          return running.get(message.id)?.abort()
        case 'close':
          return engine.close(message.file)
        case 'bytes':
          waiting.get(message.id)?.(message.bytes)
          waiting.delete(message.id)
      }
    },
  }
}
