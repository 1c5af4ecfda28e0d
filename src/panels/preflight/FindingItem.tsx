import { memo, useId, useState } from 'react'
import { useStore } from 'zustand'
import type { DigitalObject } from '../../model/digital-object'
import { goToCanvas } from '../../viewer/state/navigation'
import { useViewer } from '../../viewer/use-viewer'
import { type Decision, decide, undecide, VERDICTS } from './decisions'
import { PagePicture } from './PagePicture'
import { type ReviewWords, sentenceOf } from './reports'
import { preflightRun } from './run/preflight-run'
import type { NamedFinding } from './run/worker-tasks'
import { whyOf } from './why'

/** Pages of a finding that are shown; the others are named. */
const MOST_SHOWN = 4
const MOST_NAMED = 60

interface FindingItemProps extends ReviewWords {
  readonly object: DigitalObject
  readonly finding: NamedFinding
  readonly decision: Decision | undefined
  /** Name of the object, as decisions keep it. */
  readonly objectName: string
}

// Name and picture of a page do not change once it is read.

function PageName({ say, position }: Pick<FindingItemProps, 'say'> & { readonly position: number }) {
  const name = useStore(preflightRun, state => state.samples[position]?.name ?? '')
  return <bdi>{say('review.page', { page: position + 1, name })}</bdi>
}

function SampledPicture({
  object,
  position,
}: Pick<FindingItemProps, 'object'> & { readonly position: number }) {
  const compared = useStore(preflightRun, state => state.samples[position]?.picture)
  return <PagePicture object={object} position={position} compared={compared} />
}

function Pages({ say, object, finding: { files } }: FindingItemProps) {
  const { store } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const others = files.slice(MOST_SHOWN)
  return (
    <>
      <ul className="review-pages">
        {files.slice(0, MOST_SHOWN).map(position => (
          <li key={position}>
            <button type="button" onClick={() => goToCanvas(store, position)}>
              <span className="review-picture">
                <SampledPicture object={object} position={position} />
              </span>
              <PageName say={say} position={position} />
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{say('review.more', { count: others.length })}</summary>
          <ul className="review-others">
            {others.slice(0, isOpen ? MOST_NAMED : 0).map(position => (
              <li key={position}>
                <button type="button" className="button" onClick={() => goToCanvas(store, position)}>
                  <PageName say={say} position={position} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function DecisionButtons({ say, finding, decision, objectName }: FindingItemProps) {
  const { key, kind, values } = finding
  const [note, setNote] = useState(decision?.note ?? '')
  const id = useId()
  const keepNote = () => {
    if (decision && note !== decision.note) decide({ ...decision, note })
  }
  return (
    <fieldset className="review-decision">
      <legend>{say('review.decision')}</legend>
      {VERDICTS.map(verdict => (
        <button
          key={verdict}
          type="button"
          className="button"
          aria-pressed={decision?.verdict === verdict}
          onClick={() =>
            decision?.verdict === verdict
              ? undecide(key)
              : decide({ key, object: objectName, kind, values, verdict, note })
          }
        >
          {say(`review.${verdict}`)}
        </button>
      ))}
      {decision && (
        <span className="review-note">
          <label htmlFor={id}>{say('review.note')}</label>
          <input id={id} value={note} onChange={event => setNote(event.target.value)} onBlur={keepNote} />
        </span>
      )}
    </fieldset>
  )
}

/** A finding: its sentence, how sure it is, why it matters, the pages concerned, and the decision on it. */
export const FindingItem = memo((props: FindingItemProps) => {
  const { say, sayFinding, finding, decision } = props
  return (
    <li className="review-finding" data-decision={decision?.verdict}>
      <p className="review-sure" data-certainty={finding.certainty}>
        {say(finding.certainty === 'certain' ? 'review.certain' : 'review.likely')}
      </p>
      <h3>{sentenceOf(sayFinding, finding)}</h3>
      <p className="review-why">{say(whyOf(finding.kind))}</p>
      {finding.files.length > 0 && <Pages {...props} />}
      <DecisionButtons {...props} />
    </li>
  )
})
