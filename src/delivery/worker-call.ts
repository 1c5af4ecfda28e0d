/** Milliseconds for a worker to be fetched and to start, however soon it has to answer then. */
const START_PATIENCE = 30_000

/** Says to the page that the worker is there: the first message of every worker that `askWorker` makes. */
export function tellStarted(worker: Pick<typeof globalThis, 'postMessage'> = globalThis): void {
  worker.postMessage('started')
}

/** A worker was not answered in time, or the page may have none. */
export class NoAnswer extends Error {
  readonly why: 'refused' | 'late'

  constructor(why: NoAnswer['why']) {
    super(why)
    this.why = why
  }
}

/**
 * Has a worker answer one question, so that the page stays quick whatever arrived; the worker ends with it. The worker
 * says first that it has started (`tellStarted`). Rejects with `NoAnswer`: `refused` where there is no worker (some
 * hosts forbid them, a connection breaks), `late` when it works for longer than `patience` milliseconds.
 */
export function askWorker<Answer>(
  make: () => Worker,
  question: unknown,
  patience: number,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    signal?.throwIfAborted()
    let worker: Worker
    try {
      worker = make()
    } catch {
      reject(new NoAnswer('refused'))
      return
    }
    const endAfter = (milliseconds: number, why: NoAnswer['why']) =>
      setTimeout(() => end(() => reject(new NoAnswer(why))), milliseconds)
    let timer = endAfter(START_PATIENCE, 'refused')
    const end = (settle: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    worker.onmessage = () => {
      clearTimeout(timer)
      timer = endAfter(patience, 'late')
      worker.onmessage = ({ data }: MessageEvent<Answer>) => end(() => resolve(data))
    }
    worker.onerror = event => {
      event.preventDefault()
      end(() => reject(new NoAnswer('refused')))
    }
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)))
    worker.postMessage(question)
  })
}
