// The worker is started before pdf.js itself has arrived: both are large, and neither needs the other to come.

const STARTING = new Set<Promise<Worker | undefined>>()

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
  if (STARTING.size === 0) STARTING.add(start(url))
}

/** A worker of one's own; nothing where workers are forbidden. */
export function takeWorker(url: string): Promise<Worker | undefined> {
  const [started] = STARTING
  if (!started) return start(url)
  STARTING.delete(started)
  return started
}
