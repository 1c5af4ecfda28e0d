import { FileImage, FileText, Printer } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { DownloadsKey } from '../../i18n/locales/en/downloads'
import type { MessageValues } from '../../i18n/translate'
import type { DigitalObject } from '../../model/digital-object'
import { byteSize } from '../../ui/byte-size'
import { fileName, saveFile } from '../../ui/save-file'
import { permissionsOf } from '../../viewer/library/permissions'
import { tellTaken } from '../../viewer/library/taking'
import { openingAt } from '../../viewer/state/current-opening'
import { labelsOf } from '../../viewer/state/page-name'
import type { ViewerState } from '../../viewer/state/store'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { MOST_PAGES, parsePages } from './choose-pages'
import { pagePictures } from './page-pictures'
import { useExpectedSize } from './size/use-expected-size'
import { useDownloadsWords } from './use-downloads-words'
import '../../ui/choice.css'

/** Progress and outcome of the work. */
type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number; readonly bytes?: number }
  | { readonly state: 'said'; readonly message: DownloadsKey; readonly values: MessageValues }

const IDLE: Work = { state: 'idle' }

/** Input of every kind of work. */
interface Job {
  readonly pages: readonly number[]
  /** Told how many pages are done, and how many bytes all are expected to have. */
  readonly onPage: (done: number, bytes?: number) => void
  readonly signal: AbortSignal
}

/** One piece of work at a time, which can be cancelled. */
function useWork() {
  const [work, setWork] = useState<Work>(IDLE)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const begin = async (pages: readonly number[], job: (job: Job) => Promise<DownloadsKey | undefined>) => {
    const cancelling = new AbortController()
    running.current = cancelling
    const onPage = (done: number, bytes?: number) =>
      setWork({ state: 'running', done, total: pages.length, ...(bytes && { bytes }) })
    onPage(0)
    try {
      const message = await job({ pages, onPage, signal: cancelling.signal })
      setWork(message ? { state: 'said', message, values: {} } : IDLE)
    } catch (error) {
      if (cancelling.signal.aborted) return
      const page = error instanceof Error && 'page' in error ? Number(error.page) + 1 : (pages[0] ?? 0) + 1
      setWork({ state: 'said', message: 'downloads.failed', values: { page } })
    }
  }
  const cancel = () => {
    running.current?.abort()
    setWork(IDLE)
  }
  return { work, setWork, begin, cancel }
}

/** Says about how many bytes the pictures of the chosen pages will have. */
function useSizeWords(): (bytes: number) => string {
  const words = useDownloadsWords()
  const { languages } = useViewer()
  return bytes => words('downloads.picturesAbout', { size: byteSize(bytes, languages[0] ?? 'en') })
}

function Progress({ work, cancel }: { work: Work; cancel: () => void }) {
  const words = useDownloadsWords()
  const sizeWords = useSizeWords()
  if (work.state !== 'running') {
    return (
      <p className="downloads-said" role="status">
        {work.state === 'said' && words(work.message, work.values)}
      </p>
    )
  }
  const { done, total, bytes } = work
  const progress = words('downloads.working', { done, total })
  return (
    <div className="downloads-progress">
      <progress aria-label={progress} value={done} max={total} />
      <span>{progress}</span>
      {bytes !== undefined && <span>{sizeWords(bytes)}</span>}
      <button type="button" className="button" onClick={cancel}>
        {words('downloads.cancel')}
      </button>
    </div>
  )
}

/** Pixels across of the pictures that are offered. */
const WIDTHS = [800, 1600, 3200]

function PictureWidth({ width, setWidth }: { width: number; setWidth: (width: number) => void }) {
  const words = useDownloadsWords()
  return (
    <select
      className="choice"
      aria-label={words('downloads.pictureSize')}
      value={width}
      onChange={event => setWidth(Number(event.target.value))}
    >
      {WIDTHS.map(each => (
        <option key={each} value={each}>
          {words('downloads.width', { width: each })}
        </option>
      ))}
    </select>
  )
}

/** The pages in view as a reader would type them: both of an opening, `4-5`. */
function pagesInView(state: ViewerState, current: number, ofFile: boolean): string {
  const positions = ofFile ? [current] : openingAt(state, current)
  const numbers = positions.map(position => position + 1)
  return [...new Set([Math.min(...numbers), Math.max(...numbers)])].join('-')
}

/** Pictures, a PDF or a print of pages that the reader chooses by number. */
export function ChosenPages({ object, title }: { object: DigitalObject; title: string }) {
  const words = useDownloadsWords()
  const sizeWords = useSizeWords()
  const viewer = useViewer()
  const id = useId()
  const file = useViewerState(state => state.innerPages)
  const { download, print } = useViewerState(useShallow(permissionsOf))
  const [chosenWidth, setWidth] = useState<number>()
  const width = chosenWidth ?? WIDTHS[1] ?? 0
  const [typed, setTyped] = useState<string>()
  const { work, setWork, begin, cancel } = useWork()
  const pictures = pagePictures(viewer, object, file)
  const inView = useViewerState(state => pagesInView(state, pictures?.current ?? 0, file !== undefined))
  const shown = typed ?? inView
  const hasChosen = download && (typed !== undefined || chosenWidth !== undefined)
  const expected = useExpectedSize({ typed: shown, pictures, width, hasChosen })
  if (!pictures) return null
  const busy = work.state === 'running'
  const run = (job: (job: Job) => Promise<DownloadsKey | undefined>) => {
    // Not disabled meanwhile: a disabled button loses the focus.
    if (busy) return
    const pages = parsePages(shown, pictures.count)
    if (!pages) setWork({ state: 'said', message: 'downloads.wrong', values: { total: pictures.count } })
    else if (pages.length > MOST_PAGES)
      setWork({ state: 'said', message: 'downloads.tooMany', values: { most: MOST_PAGES } })
    else void begin(pages, job)
  }
  const make = () =>
    run(async job => {
      const { makePdf } = await import('./make-pdf')
      const bytes = new Uint8Array(await makePdf({ ...job, title, pictures, file }))
      saveFile(new Blob([bytes], { type: 'application/pdf' }), fileName(title, 'pdf'))
      tellTaken({ name: fileName(title, 'pdf'), format: 'application/pdf' })
      return 'downloads.done'
    })
  const savePictures = () =>
    run(async job => {
      const { makePictures } = await import('./make-pictures')
      const nameOf = (page: number) => (file ? '' : labelsOf(object, [page], viewer.languages))
      const result = await makePictures({ ...job, title, pictures, width, nameOf })
      saveFile(result.file, result.name)
      tellTaken({ name: result.name, format: result.file.type })
      return 'downloads.saved'
    })
  const printThem = () =>
    run(async job => {
      const { printPages } = await import('./print-pages')
      await printPages({ ...job, pictures })
      tellTaken({ name: title, format: 'print' })
      return undefined
    })
  return (
    <section className="downloads-group">
      <h3>{words('downloads.pages')}</h3>
      <label htmlFor={id}>{words('downloads.which')}</label>
      <input id={id} autoComplete="off" value={shown} onChange={event => setTyped(event.target.value)} />
      <div className="downloads-ways">
        {download && (
          <button type="button" className="button" aria-disabled={busy || undefined} onClick={make}>
            <FileText size={18} aria-hidden /> {words('downloads.makePdf')}
          </button>
        )}
        {print && (
          <button type="button" className="button" aria-disabled={busy || undefined} onClick={printThem}>
            <Printer size={18} aria-hidden /> {words('downloads.print')}
          </button>
        )}
      </div>
      {download && (
        <div className="downloads-ways">
          <button type="button" className="button" aria-disabled={busy || undefined} onClick={savePictures}>
            <FileImage size={18} aria-hidden /> {words('downloads.makePictures')}
          </button>
          <PictureWidth width={width} setWidth={setWidth} />
          <p className="downloads-said" role="status">
            {expected !== undefined && !busy && sizeWords(expected)}
          </p>
        </div>
      )}
      <Progress work={work} cancel={cancel} />
    </section>
  )
}
