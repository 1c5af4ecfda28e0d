import { useId, useState } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import type { Finding } from '../../preflight/finding'
import type { FileSample } from '../../preflight/sample'
import { goToCanvas } from '../../viewer/state/navigation'
import { useViewer } from '../../viewer/use-viewer'
import { type Decision, decide, undecide, VERDICTS } from './decisions'
import { PagePicture } from './PagePicture'
import { type ReviewWords, sentenceOf } from './reports'
import { whyOf } from './why'

/** Pages of a finding that are shown; the others are named. */
const MOST_SHOWN = 4
const MOST_NAMED = 60

interface FindingItemProps extends ReviewWords {
  readonly object: DigitalObject
  readonly finding: Finding
  readonly samples: readonly (FileSample | undefined)[]
  readonly decision: Decision | undefined
  /** Names of the finding and of the object. */
  readonly names: Pick<Decision, 'key' | 'object'>
}

function Pages({ say, object, finding: { files }, samples }: FindingItemProps) {
  const { store } = useViewer()
  const nameOf = (position: number) =>
    say('review.page', { page: position + 1, name: samples[position]?.name ?? '' })
  const others = files.slice(MOST_SHOWN)
  return (
    <>
      <ul className="review-pages">
        {files.slice(0, MOST_SHOWN).map(position => (
          <li key={position}>
            <button type="button" onClick={() => goToCanvas(store, position)}>
              <span className="review-picture">
                <PagePicture object={object} position={position} sample={samples[position]} />
              </span>
              <bdi>{nameOf(position)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{say('review.more', { count: others.length })}</summary>
          <ul className="review-others">
            {others.slice(0, MOST_NAMED).map(position => (
              <li key={position}>
                <button type="button" className="button" onClick={() => goToCanvas(store, position)}>
                  <bdi>{nameOf(position)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function DecisionButtons({ say, finding: { kind, values }, decision, names }: FindingItemProps) {
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
              ? undecide(names.key)
              : decide({ ...names, kind, values, verdict, note })
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
export function FindingItem(props: FindingItemProps) {
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
}
