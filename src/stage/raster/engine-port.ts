// The page's side of an engine: in a worker, or in the page itself where workers are forbidden.

import { failure } from '../../model/failure'
import { startWorker } from '../../ui/start-worker'
import type { EngineHost, RasterEngine } from './engine'
import type { PartDemand } from './raster-source'
import {
  type EngineAnswer,
  type FromWorker,
  type HostReply,
  streamOf,
  type ToWorker,
  transferable,
} from './worker-messages'

/** Milliseconds for one demand; what takes longer is given up, and its worker with it. */
const PATIENCE = 90_000

const UNREADABLE = failure('unsupported', { detail: 'unreadable-file' })

const createWorker = () => new Worker(new URL('./raster.worker.ts', import.meta.url), { type: 'module' })

type Settle = (answer: EngineAnswer) => void

/** The engine behind a worker. */
function engineOf(worker: Worker, host: EngineHost, onEnd: () => void): RasterEngine & { end(): void } {
  const waiting = new Map<number, Settle>()
  let last = 0
  const send = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  const end = () => {
    worker.terminate()
    for (const settle of waiting.values()) settle(UNREADABLE)
    waiting.clear()
    onEnd()
  }
  const give = async (id: number, reading: Promise<HostReply>) => {
    const reply = await reading.catch(() => failure('unreachable'))
    send({ kind: 'reply', id, reply }, transferable(reply))
  }
  const delegated = new Map<number, AbortController>()
  const delegate = async (id: number, file: number, demand: PartDemand) => {
    const leaving = new AbortController()
    delegated.set(id, leaving)
    await give(id, host.drawElsewhere?.(file, demand, leaving.signal) ?? Promise.resolve(UNREADABLE))
    delegated.delete(id)
  }
  worker.onerror = event => {
    event.preventDefault()
    end()
  }
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer') {
      waiting.get(data.id)?.(data.answer)
      waiting.delete(data.id)
    } else if (data.kind === 'read') void give(data.id, host.read(data.file, data.offset, data.length))
    else if (data.kind === 'wasm') void give(data.id, host.wasm(data.name))
    else if (data.kind === 'elsewhere') void delegate(data.id, data.file, data.demand)
    else if (data.kind === 'forgo') delegated.get(data.id)?.abort()
    else if (data.kind === 'damage') host.noteDamage(data.file)
  }
  const ask = (
    make: (id: number) => ToWorker,
    signal: AbortSignal,
    transfer: Transferable[] = [],
  ): Promise<EngineAnswer> =>
    new Promise((resolve, reject) => {
      last++
      const id = last
      const timer = setTimeout(end, PATIENCE)
      const abort = () => {
        clearTimeout(timer)
        waiting.delete(id)
        send({ kind: 'abort', id })
        reject(signal.reason)
      }
      waiting.set(id, answer => {
        clearTimeout(timer)
        signal.removeEventListener('abort', abort)
        resolve(answer)
      })
      signal.addEventListener('abort', abort, { once: true })
      send(make(id), transfer)
    })
  return {
    open: (file, signal) =>
      ask(id => ({ kind: 'open', id, file }), signal) as ReturnType<RasterEngine['open']>,
    draw: (file, demand, signal) =>
      ask(id => ({ kind: 'draw', id, file, demand }), signal) as ReturnType<RasterEngine['draw']>,
    drawPart: (file, demand, signal) =>
      ask(id => ({ kind: 'part', id, file, demand }), signal, streamOf(demand)) as ReturnType<
        RasterEngine['drawPart']
      >,
    close: file => send({ kind: 'close', file }),
    end,
  }
}

/** An engine that works, and the way to end it. */
export type RunningEngine = RasterEngine & { end(): void }

/** Starts an engine; `onEnd` is called when it has ended, by itself too. */
export async function startEngine(host: EngineHost, onEnd: () => void): Promise<RunningEngine> {
  const worker = await startWorker(createWorker)
  if (worker) return engineOf(worker, host, onEnd)
  const { createEngine } = await import('./engine')
  // One engine in the page is as much as the page bears.
  const { drawElsewhere: _, ...alone } = host
  return { ...createEngine(alone), end: onEnd }
}
