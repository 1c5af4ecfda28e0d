import type { DigitalObject } from '../../../model/digital-object'
import type { FileSample } from '../../../preflight/sample'
import { readSample, type SampleMeans } from './read-sample'
import { startTasks, type TaskRunner } from './task-runner'

/** Files that are read at once: each may take the memory of a decoded picture. */
const AT_ONCE = 2

/** Workers that read, and the signal that ends them. */
export interface ReadMeans extends Pick<SampleMeans, 'signal'> {
  readonly workers: readonly TaskRunner[]
}

/** Starts as many workers as files are read at once. */
export const startWorkers = (): Promise<readonly TaskRunner[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, startTasks))

/** Reads the files of an object, two at a time, in their order; rejects when aborted. */
export async function readSamples(
  object: DigitalObject,
  { workers, ...means }: ReadMeans & Omit<SampleMeans, 'tasks'>,
  onSample: (position: number, sample: FileSample) => unknown,
): Promise<void> {
  let next = 0
  const work = async (tasks: TaskRunner) => {
    while (next < object.canvases.length && !means.signal.aborted) {
      const position = next++
      await onSample(position, await readSample(object, position, { ...means, tasks }))
    }
  }
  await Promise.all(workers.map(work))
}
