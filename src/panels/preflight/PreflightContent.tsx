import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { preflightMessages } from '../../i18n/preflight'
import { reviewMessages } from '../../i18n/review'
import type { DigitalObject } from '../../model/digital-object'
import type { Finding } from '../../preflight/finding'
import { isPreflightAsked } from '../../viewer/url/for-staff'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { decisions, findingKey, shortName } from './decisions'
import { FindingItem } from './FindingItem'
import { Report } from './Report'
import { type ReviewWords, sentenceOf } from './reports'
import { cancelPreflight, type PreflightRun, preflightRun, startPreflight } from './run/preflight-run'
import './preflight.css'

/** Findings that are shown at once; more on demand. */
const MOST_SHOWN = 100

const MINUTE = 60

function Progress({ say, run: { done, all, left } }: Pick<ReviewWords, 'say'> & { run: PreflightRun }) {
  const seconds = Math.max(Math.round(left ?? 0), 1)
  const rest =
    seconds > MINUTE
      ? say('review.minutes', { count: Math.round(seconds / MINUTE) })
      : say('review.seconds', { count: seconds })
  return (
    <div className="review-progress">
      <progress value={done} max={all} aria-label={say('review.checking')} />
      <p>
        {say('review.progress', { done, all })}
        {left !== undefined && ` · ${rest}`}
      </p>
      <button type="button" className="button" onClick={cancelPreflight}>
        {say('review.cancel')}
      </button>
    </div>
  )
}

interface ListProps extends ReviewWords {
  readonly object: DigitalObject
  readonly run: PreflightRun
}

/** Decided findings of earlier checks that are not there any more. */
function Vanished({ say, sayFinding, object, run }: ListProps) {
  const all = useStore(decisions, state => state.all)
  const keys = new Set(run.findings.map(finding => findingKey(finding, run.samples)))
  const own = shortName(object.id)
  const gone = all.filter(each => each.object === own && !keys.has(each.key))
  if (run.status !== 'done' || gone.length === 0) return null
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

function FindingList({ say, sayFinding, object, run }: ListProps) {
  const all = useStore(decisions, state => state.all)
  const [shown, setShown] = useState(MOST_SHOWN)
  const [isOpenOnly, setOpenOnly] = useState(false)
  const own = shortName(object.id)
  const keyed = run.findings.map((finding: Finding) => {
    const key = findingKey(finding, run.samples)
    return { finding, key, decision: all.find(each => each.key === key) }
  })
  const listed = isOpenOnly ? keyed.filter(({ decision }) => !decision) : keyed
  return (
    <>
      {keyed.some(({ decision }) => decision) && (
        <label className="review-filter">
          <input type="checkbox" checked={isOpenOnly} onChange={event => setOpenOnly(event.target.checked)} />
          {say('review.undecided')}
        </label>
      )}
      <ol className="review-list">
        {listed.slice(0, shown).map(({ finding, key, decision }) => (
          <FindingItem
            // Two findings of one kind may be about the same bytes.
            key={`${key} ${finding.files.join()}`}
            {...{ say, sayFinding, object, finding, decision }}
            samples={run.samples}
            names={{ key, object: own }}
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

/** Checks all files of the open object and lists what may be wrong with them. */
export function PreflightContent() {
  const viewer = useViewer()
  const say = useLaterTranslate(reviewMessages)
  const sayFinding = useLaterTranslate(preflightMessages)
  const object = useObject()
  const generation = useViewerState(state => state.objectGeneration)
  const current = useStore(preflightRun)
  const run = current.generation === generation ? current : undefined
  useEffect(() => {
    if (isPreflightAsked(location.href) && preflightRun.getState().generation !== generation)
      void startPreflight(viewer)
  }, [viewer, generation])
  if (!say || !sayFinding || !object) return null
  const words = { say, sayFinding }
  const isRunning = run?.status === 'running'
  return (
    <div className="review">
      {!run && <p className="review-lead">{say('review.lead')}</p>}
      {isRunning ? (
        <Progress say={say} run={run} />
      ) : (
        <button type="button" className="button button-strong" onClick={() => void startPreflight(viewer)}>
          {say(run ? 'review.again' : 'review.start')}
        </button>
      )}
      {run && (
        <p className="review-count" role="status">
          {run.status === 'cancelled' && `${say('review.cancelled')} `}
          {run.status === 'done' || run.findings.length > 0
            ? say('review.count', { count: run.findings.length })
            : ''}
        </p>
      )}
      {run && !isRunning && <Report {...words} object={object} run={run} />}
      {run && <FindingList {...words} object={object} run={run} />}
      {run && <Vanished {...words} object={object} run={run} />}
    </div>
  )
}
