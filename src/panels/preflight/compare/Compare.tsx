import { type ChangeEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { DigitalObject } from '../../../model/digital-object'
import { localizedLine } from '../../../model/language-map'
import { changesCsv } from '../../../preflight/states/changes-csv'
import type { PageState } from '../../../preflight/states/compare-states'
import { fileName, saveFile } from '../../../ui/save-file'
import { useViewer } from '../../../viewer/use-viewer'
import type { ReviewWords } from '../reports'
import { useFewByFew } from '../use-few-by-few'
import { ChangeItem } from './ChangeItem'
import { type Comparison, compareWithFolder, compareWithReport, comparison } from './comparison'

/** Changes that are shown at once; more on demand. */
const MOST_SHOWN = 100
/** Browsers without folders let several files be chosen instead. */
const asFolders = { webkitdirectory: '' }

interface CompareProps extends Pick<ReviewWords, 'say'> {
  readonly object: DigitalObject
}

/** A side of a change, as long as the files are those that were compared. */
const sideOf = (
  object: DigitalObject | undefined,
  pages: readonly PageState[],
  position: number | undefined,
) => (position === undefined ? undefined : { object, position, page: pages[position] })

function Changes({ say, object, result }: CompareProps & { readonly result: Comparison }) {
  const { languages } = useViewer()
  const { changes, earlier, pages } = result
  const [shown, setShown] = useState(MOST_SHOWN)
  const drawn = useFewByFew(Math.min(shown, changes.length))
  const save = () => {
    const table = new Blob([`\ufeff${changesCsv(changes, earlier.pages, pages)}`], { type: 'text/csv' })
    saveFile(table, fileName(localizedLine(object.label, languages) || object.id, 'csv'))
  }
  return (
    <>
      {changes.length > 0 && (
        <button type="button" className="button" onClick={save}>
          {say('review.csv')}
        </button>
      )}
      <ol className="review-list">
        {changes.slice(0, drawn).map(change => (
          <ChangeItem
            key={`${change.kind} ${change.before} ${change.after}`}
            {...{ say, change }}
            before={sideOf(earlier.object, earlier.pages, change.before)}
            after={sideOf(object, pages, change.after)}
          />
        ))}
      </ol>
      {changes.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + MOST_SHOWN)}>
          {say('review.more', { count: changes.length - shown })}
        </button>
      )}
    </>
  )
}

/** Compares the open object with an earlier report or an earlier folder: pages that changed, came, went or moved. */
export function Compare({ say, object }: CompareProps) {
  const viewer = useViewer()
  const report = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const result = useStore(comparison)
  const { status, done, all, changes } = result
  const openReport = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) void compareWithReport(viewer, file)
    target.value = ''
  }
  const openFolder = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files && target.files.length > 0) void compareWithFolder(viewer, [...target.files])
    target.value = ''
  }
  return (
    <details className="review-compare">
      <summary>{say('review.compare')}</summary>
      <p className="review-lead">{say('review.compareLead')}</p>
      <div className="review-report">
        <button type="button" className="button" onClick={() => report.current?.click()}>
          {say('review.openReport')}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {say('review.chooseEarlier')}
        </button>
        <input ref={report} type="file" hidden accept=".json,application/json" onChange={openReport} />
        <input ref={folder} type="file" multiple hidden onChange={openFolder} {...asFolders} />
      </div>
      {status === 'reading' && all > 0 && (
        <div className="review-progress">
          <progress value={done} max={all} aria-label={say('review.checking')} />
          <p>{say('review.progress', { done, all })}</p>
        </div>
      )}
      <p className="review-count" role="status">
        {status === 'done' && say('review.changes', { count: changes.length })}
        {status === 'no-report' && say('review.noReport')}
        {status === 'no-folder' && say('review.noFolder')}
      </p>
      {status === 'done' && <Changes say={say} object={object} result={result} />}
    </details>
  )
}
