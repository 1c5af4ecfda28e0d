import { useState } from 'react'
import { useStore } from 'zustand'
import type { DigitalObject } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { toCsv } from '../../preflight/report'
import { toJson } from '../../preflight/states/report-file'
import { copyText } from '../../ui/copy-text'
import { fileName, saveFile } from '../../ui/save-file'
import { useViewer } from '../../viewer/use-viewer'
import { decisions } from './decisions'
import { printReport } from './print-report'
import { type ReviewWords, reviewedRows, summaryOf } from './reports'
import { preflightRun } from './run/preflight-run'

interface ReportProps extends ReviewWords {
  readonly object: DigitalObject
}

/** Ways to take the findings along: as a table, as JSON, on paper, and as a summary for a ticket. */
export function Report({ say, sayFinding, object }: ReportProps) {
  const { languages } = useViewer()
  const all = useStore(decisions, state => state.all)
  const run = useStore(preflightRun)
  const [message, setMessage] = useState('')
  const title = localizedLine(object.label, languages) || object.id
  const rows = () => reviewedRows(run.findings, run.samples, all, sayFinding)
  const save = (text: string, type: string, extension: string) =>
    saveFile(new Blob([text], { type }), fileName(title, extension))
  const copy = async () => {
    const isCopied = await copyText(summaryOf(title, rows(), { say, sayFinding }))
    setMessage(say(isCopied ? 'review.copied' : 'review.notCopied'))
  }
  return (
    <fieldset className="review-report">
      <legend>{say('review.report')}</legend>
      <button
        type="button"
        className="button"
        onClick={() => save(`\ufeff${toCsv(rows())}`, 'text/csv', 'csv')}
      >
        {say('review.csv')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save(toJson(rows(), run.samples), 'application/json', 'json')}
      >
        {say('review.json')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => printReport(title, rows(), run, { say, sayFinding })}
      >
        {say('review.print')}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {say('review.copy')}
      </button>
      <span role="status">{message}</span>
    </fieldset>
  )
}
