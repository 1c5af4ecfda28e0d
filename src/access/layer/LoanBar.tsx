import { Hourglass } from 'lucide-react'
import { useEffect, useState } from 'react'
import { failure } from '../../model/failure'
import { showOpened } from '../../viewer/state/open-object'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { type LoanTerms, renewLoan, WARNING } from './loan'

/** Seconds left, counted on the monotonic clock; 0 when the time is over. */
function useSecondsLeft(seconds: number): number {
  const [end] = useState(() => performance.now() + seconds * 1000)
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, (end - performance.now()) / 1000)), 1000)
    return () => clearInterval(timer)
  }, [end])
  return Math.ceil(left)
}

/** Gives an object back, and closes it whether the library was told or not. */
function useGiveBack({ giveBack }: LoanTerms, id: string) {
  const { store, delivery } = useViewer()
  return (over: 'loan-over' | 'given-back') => {
    if (giveBack !== undefined) delivery.tell(giveBack)
    renewLoan(id)
    showOpened(store, failure('denied', { detail: over }))
  }
}

/** Remaining time of the loan, a warning before the end, and the way to return it early. */
export function LoanBar({ terms, id }: { terms: LoanTerms; id: string }) {
  const t = useTranslate()
  const left = useSecondsLeft(terms.seconds)
  const end = useGiveBack(terms, id)
  useEffect(() => {
    if (left <= 0) end('loan-over')
  })
  const soon = left <= WARNING
  return (
    <section
      className="access-strip"
      data-state={soon ? 'loan-ending' : 'loan'}
      aria-label={t('access.loan.title')}
    >
      <div className="access-strip-line">
        <Hourglass size={20} aria-hidden />
        <p aria-hidden={soon || undefined}>
          {soon
            ? t('access.loan.seconds', { seconds: left })
            : t('access.loan.minutes', { minutes: Math.ceil(left / 60) })}
        </p>
        {/* Said once; the seconds themselves would be said again and again. */}
        <span className="visually-hidden" role="alert">
          {soon && t('access.loan.warning')}
        </span>
        <button type="button" className="button" onClick={() => end('given-back')}>
          {t('access.loan.giveBack')}
        </button>
      </div>
    </section>
  )
}
