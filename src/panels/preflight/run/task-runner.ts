import { startWorker } from '../../../ui/start-worker'
import type { Tasks } from './worker-tasks'

/** Milliseconds for one task; a file that takes longer is given up. */
const PATIENCE = 60_000

/** Runs the tasks of a preflight. */
export interface TaskRunner {
  /** Runs a task; `undefined` when it fails or takes too long. */
  run<Name extends keyof Tasks>(
    task: Name,
    input: Parameters<Tasks[Name]>[0],
    transfer?: Transferable[],
  ): Promise<Awaited<ReturnType<Tasks[Name]>> | undefined>
  end(): void
}

const createWorker = () => new Worker(new URL('./preflight.worker.ts', import.meta.url), { type: 'module' })

/** Starts a runner: in a worker, or in the page itself where workers are forbidden. */
export async function startTasks(): Promise<TaskRunner> {
  const worker = await startWorker(createWorker)
  if (!worker) {
    const { TASKS } = await import('./worker-tasks')
    return {
      run: async (task, input) => TASKS[task](input as never).catch(() => undefined) as never,
      end: () => undefined,
    }
  }
  const waiting = new Map<number, (answer: unknown) => void>()
  let lastId = 0
  worker.onerror = event => event.preventDefault()
  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer?: unknown }>) => {
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  }
  return {
    run(task, input, transfer = []) {
      lastId++
      const id = lastId
      return new Promise(resolve => {
        const timer = setTimeout(() => resolve(undefined), PATIENCE)
        waiting.set(id, answer => {
          clearTimeout(timer)
          // The worker answers with what the task of that name gives.
          resolve(answer as never)
        })
        worker.postMessage({ id, task, input }, transfer)
      })
    },
    end() {
      worker.terminate()
      for (const settle of waiting.values()) settle(undefined)
      waiting.clear()
    },
  }
}
