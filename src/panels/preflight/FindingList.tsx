import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { DigitalObject } from '../../model/digital-object'
import { shortName } from '../../preflight/finding-key'
import { decisions } from './decisions'
import { FindingItem } from './FindingItem'
import { type ReviewWords, sentenceOf } from './reports'
import { preflightRun } from './run/preflight-run'
import { useFewByFew } from './use-few-by-few'

/** Findings that are shown at once; more on demand. */
const MOST_SHOWN = 100
interface ListProps extends ReviewWords {
  readonly object: DigitalObject
}

/** The findings so far, of which the undecided ones can be picked out. */
export function FindingList({ say, sayFinding, object }: ListProps) {
  // Deferred: many at once are drawn in slices, between frames.
  const findings = useDeferredValue(useStore(preflightRun, state => state.findings))
  const all = useStore(decisions, state => state.all)
  const [shown, setShown] = useState(MOST_SHOWN)
  const [isOpenOnly, setOpenOnly] = useState(false)
  const name = useMemo(() => shortName(object.id), [object.id])
  const byKey = useMemo(() => new Map(all.map(each => [each.key, each])), [all])
  const listed = isOpenOnly ? findings.filter(({ key }) => !byKey.has(key)) : findings
  const drawn = useFewByFew(Math.min(shown, listed.length))
  return (
    <>
      {findings.some(({ key }) => byKey.has(key)) && (
        <label className="review-filter">
          <input type="checkbox" checked={isOpenOnly} onChange={event => setOpenOnly(event.target.checked)} />
          {say('review.undecided')}
        </label>
      )}
      <ol className="review-list">
        {listed.slice(0, drawn).map(finding => (
          <FindingItem
            // Two findings of one kind may be about the same bytes.
            key={`${finding.key} ${finding.files.join()}`}
            {...{ say, sayFinding, object, finding }}
            decision={byKey.get(finding.key)}
            objectName={name}
          />
        ))}
      </ol>
      {listed.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + MOST_SHOWN)}>
          {say('review.more', { count: listed.length - shown })}
        </button>
      )}
    </>
  )
}

/** Decided findings of earlier checks that are not there any more. */
export function Vanished({ say, sayFinding, object }: ListProps) {
  const all = useStore(decisions, state => state.all)
  const findings = useStore(preflightRun, state => state.findings)
  const isDone = useStore(preflightRun, state => state.status === 'done')
  const keys = new Set(findings.map(({ key }) => key))
  const own = shortName(object.id)
  const gone = all.filter(each => each.object === own && !keys.has(each.key))
  if (!isDone || gone.length === 0) return null
  return (
    <section className="review-gone">
      <h3>{say('review.gone')}</h3>
      <ul>
        {gone.map(each => (
          <li key={each.key}>
            {sentenceOf(sayFinding, each)}
            {each.note && ` (${each.note})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
