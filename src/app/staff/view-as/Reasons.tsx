import { useEffect, useState } from 'react'
import { copyText } from '../../../ui/copy-text'
import { useStaffTranslate } from '../../../viewer/library/check/use-configuration-faults'
import { objectOf } from '../../../viewer/state/store'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'
import { answerReasons } from './answers'
import { type Reason, reasonsFor, type Timing } from './reasons'

const timingOf = (url: string): Timing | undefined => {
  const entry = performance.getEntriesByName(url, 'resource').at(-1)
  return entry instanceof PerformanceResourceTiming ? entry : undefined
}

/** Headers of the document and of the file of the page, which are asked for again: nobody keeps those of answers before. */
function useAnswers(isOpen: boolean): readonly Reason[] {
  const { delivery } = useViewer()
  const documentUrl = useViewerState(state => state.request?.url)
  const fileUrl = useViewerState(
    state => objectOf(state)?.canvases[state.place.canvas]?.painting[0]?.media.url,
  )
  const [answers, setAnswers] = useState<readonly Reason[]>([])
  useEffect(() => {
    if (!isOpen) return
    let isLate = false
    const look = async (name: string, url: string | undefined, kind: 'document' | 'file') =>
      url !== undefined && /^https?:/.test(url)
        ? answerReasons(name, url, await delivery.look(url, kind), location.origin)
        : []
    void Promise.all([
      look('request, asked again', documentUrl, 'document'),
      look('file, asked again', fileUrl, 'file'),
    ]).then(reasons => {
      if (!isLate) setAnswers(reasons.flat())
    })
    return () => {
      isLate = true
    }
  }, [delivery, documentUrl, fileUrl, isOpen])
  return answers
}

/** Why the screen is as it is: request, answers, rules of the configuration; copied as text for a ticket. */
export function Reasons() {
  const { store } = useViewer()
  const say = useStaffTranslate()
  const [message, setMessage] = useState('')
  const [isOpen, setOpen] = useState(false)
  const reasons = useViewerState(state => JSON.stringify(reasonsFor(state, timingOf)))
  const answers = useAnswers(isOpen)
  if (!say) return null
  const shown = [...(JSON.parse(reasons) as readonly Reason[]), ...answers]
  const copy = async () => {
    const all = [...reasonsFor(store.getState(), timingOf), ...answers]
    const lines = all.map(([name, value]) => `${name}: ${value}`)
    setMessage((await copyText(lines.join('\n'))) ? say('staff.copied') : '')
  }
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('staff.why')}</summary>
      <dl dir="ltr">
        {shown.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => void copy()}>
        {say('staff.copy')}
      </button>
      <span role="status">{message}</span>
    </details>
  )
}
