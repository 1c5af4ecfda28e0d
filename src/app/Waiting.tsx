import { useEffect, useState } from 'react'
import { useTranslate, useViewerState } from '../viewer/use-viewer'
import './notices.css'

/** Milliseconds after which the reader is told that it is the server that is slow. */
const LONG = 7000

const sizeIn = (bytes: number) =>
  new Intl.NumberFormat(undefined, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    bytes / 1000,
  )

/** Says that the object is on its way, and how much of it has come. */
export function Waiting() {
  const t = useTranslate()
  const bytes = useViewerState(state => (state.loading.status === 'loading' ? state.loading.bytes : 0))
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="stage-wait" role="status">
      <span className="stage-wait-mark" aria-hidden="true" />
      <p>
        {bytes > 0
          ? t('viewer.loadingBytes', { size: sizeIn(bytes) })
          : t(long ? 'viewer.stillLoading' : 'viewer.loading')}
      </p>
    </div>
  )
}
