import { createStore } from 'zustand/vanilla'
import type { DigitalObject } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import type { FileSample } from '../../../preflight/sample'
import type { PageChange, PageState } from '../../../preflight/states/compare-states'
import { readReport } from '../../../preflight/states/report-file'
import { chosenIn, localFiles } from '../../../viewer/folder/chosen-files'
import type { Viewer } from '../../../viewer/use-viewer'
import { preflightRun } from '../run/preflight-run'
import { readSamples, startWorkers } from '../run/read-samples'
import { startTasks } from '../run/task-runner'

/** An earlier state of the open object: of a report, or of a folder whose files can be shown. */
export interface EarlierState {
  readonly pages: readonly PageState[]
  readonly object?: DigitalObject
}

/** Comparison of the open object with an earlier state. */
export interface Comparison {
  readonly status: 'idle' | 'reading' | 'done' | 'no-report' | 'no-folder'
  /** `ViewerPart.objectGeneration` of the open object. */
  readonly generation: number
  /** Files of the earlier folder that were read, of all. */
  readonly done: number
  readonly all: number
  readonly earlier: EarlierState
  /** Pages of the open object, as they were compared. */
  readonly pages: readonly PageState[]
  readonly changes: readonly PageChange[]
}

const IDLE: Comparison = {
  status: 'idle',
  generation: -1,
  done: 0,
  all: 0,
  earlier: { pages: [] },
  pages: [],
  changes: [],
}

/** The last comparison. */
export const comparison = createStore<Comparison>()(() => IDLE)

let leaving: AbortController | undefined

/** Ends the comparison before, and begins one that ends with the open object. */
function begin({ store }: Viewer): AbortSignal {
  leaving?.abort()
  const controller = new AbortController()
  leaving = controller
  const { objectGeneration: generation } = store.getState()
  comparison.setState({ ...IDLE, status: 'reading', generation })
  const stop = store.subscribe(state => {
    if (state.objectGeneration !== generation) controller.abort()
  })
  controller.signal.addEventListener('abort', () => {
    stop()
    comparison.setState(IDLE)
  })
  return controller.signal
}

const isPage = (sample: FileSample | undefined): sample is FileSample => sample !== undefined

async function compareWith(earlier: EarlierState, signal: AbortSignal): Promise<void> {
  const pages = preflightRun.getState().samples.filter(isPage)
  const tasks = await startTasks()
  try {
    const changes = await tasks.run('compare', { before: earlier.pages, after: pages })
    if (!signal.aborted) comparison.setState({ status: 'done', earlier, pages, changes: changes ?? [] })
  } finally {
    tasks.end()
  }
}

/** Compares the open object, which was checked, with an earlier report. */
export async function compareWithReport(viewer: Viewer, file: File): Promise<void> {
  const signal = begin(viewer)
  const report = readReport(await file.text().catch(() => ''))
  if (signal.aborted) return
  if (report) await compareWith({ pages: report.pages }, signal)
  else comparison.setState({ status: 'no-report' })
}

async function readFolder(viewer: Viewer, list: Iterable<File>, signal: AbortSignal) {
  const chosen = chosenIn(list)
  const { files, letGo } = localFiles(chosen.files)
  signal.addEventListener('abort', letGo)
  const { openLocalFiles } = await import('../../../sources/local-files')
  const { object } = await openLocalFiles(chosen.name, files)
  if (isFailure(object) || !('canvases' in object)) return undefined
  const pages: FileSample[] = []
  const workers = await startWorkers()
  comparison.setState({ all: object.canvases.length })
  const means = { viewer, canvasAt: (position: number) => object.canvases[position], workers, signal }
  try {
    await readSamples(object, means, (position, sample) => {
      pages[position] = sample
      if (!signal.aborted) comparison.setState(({ done }) => ({ done: done + 1 }))
    })
  } finally {
    for (const worker of workers) worker.end()
  }
  return { pages, object }
}

/** Compares the open object, which was checked, with a folder of its earlier files. */
export async function compareWithFolder(viewer: Viewer, list: Iterable<File>): Promise<void> {
  const signal = begin(viewer)
  const earlier = await readFolder(viewer, list, signal).catch(() => undefined)
  if (signal.aborted) return
  if (earlier) await compareWith(earlier, signal)
  else comparison.setState({ status: 'no-folder' })
}
