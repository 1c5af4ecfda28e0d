import { useEffect } from 'react'
import { useTranslate } from '../../viewer/use-viewer'
import '../notices.css'

/** Stands in for a part of the shell that threw or did not come; the others go on working. */
export function PartFailed({ reset }: { reset: () => void }) {
  const t = useTranslate()
  useEffect(() => {
    addEventListener('online', reset)
    return () => removeEventListener('online', reset)
  }, [reset])
  return (
    <div className="part-failed" role="alert">
      <p>{t('viewer.partFailed')}</p>
      <button type="button" className="button" onClick={reset}>
        {t('viewer.reload')}
      </button>
    </div>
  )
}
