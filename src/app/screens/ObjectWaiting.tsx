import { useEffect, useState } from 'react'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import { Waiting } from './Waiting'

/** Milliseconds without anything new after which the reader is told that it is the server that is slow. */
const LONG = 7000

const sizeIn = (bytes: number) =>
  new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(bytes / 1000)

/** Says that the object is on its way, how much of it has come, and when nothing comes any more. */
export function ObjectWaiting() {
  const t = useTranslate()
  const bytes = useViewerState(state => (state.loading.status === 'loading' ? state.loading.bytes : 0))
  const [stalledAt, setStalledAt] = useState<number>()
  useEffect(() => {
    const timer = setTimeout(() => setStalledAt(bytes), LONG)
    return () => clearTimeout(timer)
  }, [bytes])
  if (stalledAt === bytes) return <Waiting words={t('viewer.stillLoading')} />
  return (
    <Waiting words={bytes > 0 ? t('viewer.loadingBytes', { size: sizeIn(bytes) }) : t('viewer.loading')} />
  )
}
