import { createStore } from 'zustand/vanilla'
import type { DigitalObject } from '../../../model/digital-object'
import { localizedLine } from '../../../model/language-map'
import { languagesIn } from '../../../model/script-direction'
import type { FileSample, ObjectFacts } from '../../../preflight/sample'
import { settingsOf } from '../../../viewer/library/library-settings'
import { objectOf } from '../../../viewer/state/store'
import type { Viewer } from '../../../viewer/use-viewer'
import { deadLinks } from './delivery-facts'
import { type ReadMeans, readSamples, startWorkers } from './read-samples'
import type { TaskRunner } from './task-runner'
import type { NamedFinding } from './worker-tasks'

/** A preflight of the open object. */
export interface PreflightRun {
  readonly status: 'idle' | 'running' | 'done' | 'cancelled'
  /** `ViewerPart.objectGeneration` of the object. */
  readonly generation: number
  /** Files read, of all. */
  readonly done: number
  readonly all: number
  /** Seconds that are left, as far as the pace so far tells. */
  readonly left: number | undefined
  readonly findings: readonly NamedFinding[]
  /** By position of the canvas; exchanged together with the findings. */
  readonly samples: readonly (FileSample | undefined)[]
}

const IDLE: PreflightRun = {
  status: 'idle',
  generation: -1,
  done: 0,
  all: 0,
  left: undefined,
  findings: [],
  samples: [],
}

/** The preflight that runs or ran last; it goes on while its panel is closed. */
export const preflightRun = createStore<PreflightRun>()(() => IDLE)

/** Milliseconds between two lists of findings while files are read, and between two steps of the progress. */
const PAUSE = 2500
const STEP = 200
/** Part of the time that may go into listing: the worker that lists reads files too. */
const LISTING = 0.1

const set = (part: Partial<PreflightRun>) => preflightRun.setState(part)
let leaving: AbortController | undefined

/** True where the document, or an image service, gives a picture for lists. */
const hasThumbnail = ({ thumbnail, canvases: [first] }: DigitalObject) =>
  Boolean(thumbnail ?? first?.thumbnail ?? first?.painting[0]?.media.imageService)

async function factsOf(object: DigitalObject, viewer: Viewer): Promise<ObjectFacts> {
  const { label, rights, lookUnstated } = object
  return {
    title: localizedLine(label, ['en']),
    // Alma's delivery JSON has no place for these.
    ...(!lookUnstated && { rights, hasThumbnail: hasThumbnail(object) }),
    languages: languagesIn(object),
    deadLinks: await deadLinks(object, viewer),
  }
}

const idOf = ({ key, files, values }: NamedFinding) => JSON.stringify([key, files, values])

/** The same findings, of which those that were listed before are the same values. */
function keepListed(
  findings: readonly NamedFinding[],
  before: readonly NamedFinding[],
): readonly NamedFinding[] {
  const listed = new Map(before.map(each => [idOf(each), each]))
  return findings.map(each => listed.get(idOf(each)) ?? each)
}

/** Findings of one run, listed now and then while it goes on. */
class FindingList {
  readonly samples: (FileSample | undefined)[] = []
  private isBusy = false
  private next = performance.now() + PAUSE
  private readonly tasks: TaskRunner
  private readonly options: Parameters<TaskRunner['run']>[1]

  constructor(tasks: TaskRunner, options: Parameters<TaskRunner['run']>[1]) {
    this.tasks = tasks
    this.options = options
  }

  /** Lists what is found so far, unless that was done just now. */
  async listSometimes(signal: AbortSignal): Promise<void> {
    const begin = performance.now()
    if (this.isBusy || begin < this.next) return
    this.isBusy = true
    await this.list(signal)
    this.isBusy = false
    const end = performance.now()
    this.next = end + Math.max(PAUSE, (end - begin) / LISTING)
  }

  async list(signal: AbortSignal): Promise<void> {
    const findings = await this.tasks.run('find', this.options as never)
    if (!findings || signal.aborted) return
    set({ findings: keepListed(findings, preflightRun.getState().findings), samples: [...this.samples] })
  }
}

/** Reads all files, and lists what is found meanwhile. */
async function readAll(viewer: Viewer, object: DigitalObject, list: FindingList, means: ReadMeans) {
  const { workers, signal } = means
  const all = object.canvases.length
  const begin = performance.now()
  const canvasAt = (position: number) => objectOf(viewer.store.getState())?.canvases[position]
  let [done, shown] = [0, begin]
  await readSamples(object, { ...means, viewer, canvasAt }, async (position, sample) => {
    list.samples[position] = sample
    await workers[0]?.run('add', { position, sample })
    done++
    const now = performance.now()
    if (now - shown < STEP && done < all) return
    shown = now
    set({ done, left: ((now - begin) / 1000 / done) * (all - done) })
    void list.listSometimes(signal)
  })
}

/** Checks all files of the open object, from the beginning; what was found before is given up. */
export async function startPreflight(viewer: Viewer): Promise<void> {
  cancelPreflight()
  const state = viewer.store.getState()
  const object = objectOf(state)
  if (!object) return
  const controller = new AbortController()
  leaving = controller
  const { signal } = controller
  const { objectGeneration: generation } = state
  set({ ...IDLE, status: 'running', generation, all: object.canvases.length })
  const stop = viewer.store.subscribe(now => {
    if (now.objectGeneration !== generation) controller.abort()
  })
  const { without, limits } = settingsOf(state.configuration).preflight
  const isFolder = object.id.startsWith('folder:')
  const options = { without, limits, ...(!isFolder && { object: await factsOf(object, viewer) }) }
  const workers = await startWorkers()
  const [judge] = workers
  try {
    if (!judge) return
    const list = new FindingList(judge, options)
    await judge.run('clear', undefined)
    await readAll(viewer, object, list, { workers, signal })
    await list.list(signal)
    if (!signal.aborted) set({ status: 'done', left: undefined })
  } catch {
    // Cancelled: what was found stays.
  } finally {
    stop()
    for (const worker of workers) worker.end()
    if (leaving === controller && preflightRun.getState().status === 'running') set({ status: 'cancelled' })
  }
}

/** Ends the check; what was found so far stays. */
export function cancelPreflight(): void {
  leaving?.abort()
}
