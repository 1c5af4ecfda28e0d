import { TASKS } from './worker-tasks'

self.onmessage = async ({ data: { id, task, input } }: MessageEvent) => {
  try {
    // The page sends what the task takes (`task-runner.ts`).
    const answer = await TASKS[task as keyof typeof TASKS](input as never)
    self.postMessage({ id, answer })
  } catch {
    self.postMessage({ id })
  }
}
self.postMessage('started')
