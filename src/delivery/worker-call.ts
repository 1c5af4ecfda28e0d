/** A worker was not answered in time, or the page may have none. */
export class NoAnswer extends Error {
  readonly why: 'refused' | 'late'

  constructor(why: NoAnswer['why']) {
    super(why)
    this.why = why
  }
}

/**
 * Has a worker answer one question, so that the page stays quick whatever arrived; the worker ends with it.
 * Rejects with `NoAnswer`: `refused` where the page may have no worker (some hosts forbid them), `late` after
 * `patience` milliseconds.
 */
export function askWorker<Answer>(
  make: () => Worker,
  question: unknown,
  patience: number,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    let worker: Worker
    try {
      worker = make()
    } catch {
      reject(new NoAnswer('refused'))
      return
    }
    const timer = setTimeout(() => end(() => reject(new NoAnswer('late'))), patience)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => end(() => resolve(data))
    worker.onerror = event => {
      event.preventDefault()
      end(() => reject(new NoAnswer('refused')))
    }
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)))
    worker.postMessage(question)
  })
}
