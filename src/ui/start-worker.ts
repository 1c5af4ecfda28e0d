/** Milliseconds within which a worker that was started says so; a slow line brings its script late. */
const START_PATIENCE = 30_000

/**
 * Waits for a worker to say its first word; `undefined` where the origin or the browser forbids it, or it does not
 * arrive. `create` names the file itself, because the bundler looks for it there.
 */
export function startWorker(create: () => Worker): Promise<Worker | undefined> {
  return new Promise(resolve => {
    try {
      const worker = create()
      const giveUp = () => {
        clearTimeout(timer)
        worker.terminate()
        resolve(undefined)
      }
      const timer = setTimeout(giveUp, START_PATIENCE)
      worker.onerror = event => {
        event.preventDefault()
        giveUp()
      }
      worker.onmessage = () => {
        clearTimeout(timer)
        resolve(worker)
      }
    } catch {
      resolve(undefined)
    }
  })
}
