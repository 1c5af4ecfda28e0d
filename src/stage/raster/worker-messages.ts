// Messages between the page and a worker that decodes.

import { type Failure, failure } from '../../model/failure'
import type { DrawDemand, Drawn, EngineHost, RasterEngine } from './engine'
import type { PartDemand, Pixels, RasterPage } from './raster-source'

/** A message to the worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly id: number; readonly file: number }
  | { readonly kind: 'draw'; readonly id: number; readonly file: number; readonly demand: DrawDemand }
  | { readonly kind: 'part'; readonly id: number; readonly file: number; readonly demand: PartDemand }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'close'; readonly file: number }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: HostReply }

/** Answer of the page to an engine. */
export type HostReply = Uint8Array | Blob | Pixels | Failure

/** An answer of the worker. */
export type EngineAnswer = readonly RasterPage[] | Drawn | Pixels | Failure

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
  | {
      readonly kind: 'elsewhere'
      readonly id: number
      readonly file: number
      readonly demand: PartDemand
    }
  | { readonly kind: 'forgo'; readonly id: number }
  | { readonly kind: 'damage'; readonly file: number }

interface Sending {
  readonly message: FromWorker
  readonly transfer: readonly Transferable[]
}

/** The parts of an answer or a reply that are handed over rather than copied. */
export function transferable(answer: EngineAnswer | HostReply): Transferable[] {
  if (answer instanceof ImageBitmap) return [answer]
  if (answer instanceof Uint8Array) return [answer.buffer as ArrayBuffer]
  return 'data' in answer ? [answer.data.buffer] : []
}

/** The bytes of a demand, which are handed over. */
export const streamOf = ({ stream }: PartDemand): Transferable[] => (stream ? [stream.buffer] : [])

/** The worker's side: sends what the engine needs of the page, and answers what the page asks. */
export function createWorkerSide(send: (sending: Sending) => void) {
  const waiting = new Map<number, (reply: HostReply) => void>()
  const running = new Map<number, AbortController>()
  let last = 0
  const ask = <T extends HostReply>(
    make: (id: number) => FromWorker,
    signal?: AbortSignal,
    transfer: readonly Transferable[] = [],
  ) =>
    new Promise<T>((resolve, reject) => {
      last++
      const id = last
      waiting.set(id, reply => resolve(reply as T))
      send({ message: make(id), transfer })
      const forgo = () => {
        if (waiting.delete(id)) send({ message: { kind: 'forgo', id }, transfer: [] })
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', forgo, { once: true })
    })
  const host: EngineHost = {
    read: (file, offset, length) => ask(id => ({ kind: 'read', id, file, offset, length })),
    wasm: name => ask(id => ({ kind: 'wasm', id, name })),
    drawElsewhere: (file, demand, signal) =>
      ask(id => ({ kind: 'elsewhere', id, file, demand }), signal, streamOf(demand)),
    noteDamage: file => send({ message: { kind: 'damage', file }, transfer: [] }),
  }
  const answer = async (id: number, work: (signal: AbortSignal) => Promise<EngineAnswer>) => {
    const controller = new AbortController()
    running.set(id, controller)
    const result = await work(controller.signal).catch(() => failure('unsupported'))
    running.delete(id)
    send({ message: { kind: 'answer', id, answer: result }, transfer: transferable(result) })
  }
  return {
    host,
    receive(message: ToWorker, engine: RasterEngine) {
      switch (message.kind) {
        case 'open':
          return void answer(message.id, signal => engine.open(message.file, signal))
        case 'draw':
          return void answer(message.id, signal => engine.draw(message.file, message.demand, signal))
        case 'part':
          return void answer(message.id, signal => engine.drawPart(message.file, message.demand, signal))
        case 'abort':
          return running.get(message.id)?.abort()
        case 'close':
          return engine.close(message.file)
        case 'reply':
          waiting.get(message.id)?.(message.reply)
          waiting.delete(message.id)
      }
    },
  }
}
