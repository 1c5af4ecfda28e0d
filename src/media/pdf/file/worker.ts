// The worker is started before pdf.js itself has arrived: both are large, and neither needs the other to come.

import { handover } from '../../../delivery/handover'

const early = handover<Promise<Worker | undefined>>()

/** Settles with a worker that runs, or with nothing where the origin or the browser forbids it. */
function start(url: string): Promise<Worker | undefined> {
  return new Promise(resolve => {
    try {
      const worker = new Worker(url, { type: 'module' })
      worker.addEventListener('message', () => resolve(worker), { once: true })
      worker.addEventListener(
        'error',
        () => {
          worker.terminate()
          resolve(undefined)
        },
        { once: true },
      )
    } catch {
      resolve(undefined)
    }
  })
}

/** Begins to fetch and start a worker that the next caller of `takeWorker` gets. */
export function startWorker(url: string): void {
  early.give(url, early.take(url) ?? start(url))
}

/** A worker of one's own; nothing where workers are forbidden. */
export function takeWorker(url: string): Promise<Worker | undefined> {
  return early.take(url) ?? start(url)
}
