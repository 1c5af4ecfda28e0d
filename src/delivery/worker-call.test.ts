import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askWorker, tellStarted } from './worker-call'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A worker of which the test decides when it says what. */
class SlowWorker {
  onmessage: (event: { data: unknown }) => void = () => {}
  onerror: (event: Pick<Event, 'preventDefault'>) => void = () => {}
  readonly postMessage = vi.fn()
  readonly terminate = vi.fn()

  start(): void {
    tellStarted({ postMessage: (data: unknown) => this.onmessage({ data }) })
  }
}

function ask(worker: SlowWorker, patience: number): Promise<string> {
  return askWorker<string>(() => worker as unknown as Worker, 'question', patience)
}

it('answers, and ends the worker', async () => {
  const worker = new SlowWorker()
  const answer = ask(worker, 4000)
  worker.start()
  worker.onmessage({ data: 'answer' })
  await expect(answer).resolves.toBe('answer')
  expect(worker.terminate).toHaveBeenCalledOnce()
})

it('counts the time of the work, not that of a slow start', async () => {
  const worker = new SlowWorker()
  const answer = ask(worker, 4000)
  vi.advanceTimersByTime(20_000)
  worker.start()
  vi.advanceTimersByTime(3999)
  worker.onmessage({ data: 'answer' })
  await expect(answer).resolves.toBe('answer')
})

it('gives up work that takes too long', async () => {
  const worker = new SlowWorker()
  const answer = ask(worker, 4000)
  worker.start()
  vi.advanceTimersByTime(4000)
  await expect(answer).rejects.toMatchObject({ why: 'late' })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

it.each([
  ['that never starts', (_: SlowWorker) => vi.advanceTimersByTime(30_000)],
  ['that breaks', (worker: SlowWorker) => worker.onerror({ preventDefault: () => {} })],
])('says of a worker %s that there is none', async (_, fail) => {
  const worker = new SlowWorker()
  const answer = ask(worker, 4000)
  fail(worker)
  await expect(answer).rejects.toMatchObject({ why: 'refused' })
})

it('makes no worker for an answer that nobody wants any more', async () => {
  const make = vi.fn(() => new SlowWorker() as unknown as Worker)
  await expect(askWorker(make, 'question', 4000, AbortSignal.abort())).rejects.toThrow()
  expect(make).not.toHaveBeenCalled()
})
