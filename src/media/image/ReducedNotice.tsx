import { ImageDown, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { openedRasters } from '../../stage/raster/opened-rasters'
import { IconButton } from '../../ui/IconButton'
import { isPermitted } from '../../viewer/library/permissions'
import { togglePanel } from '../../viewer/state/navigation'
import { manifestBeforeDecoding } from '../../viewer/supplement/late-manifest'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { findReduction } from './reduction'
import './reduced-notice.css'

/** Tells whether the library's image service, which may have the full size, has been asked for. */
function useServiceHeard(isReduced: boolean): boolean {
  const { store, delivery } = useViewer()
  const [isHeard, setHeard] = useState(false)
  useEffect(() => {
    if (!isReduced) return
    let isWanted = true
    void manifestBeforeDecoding(store, delivery).then(() => isWanted && setHeard(true))
    return () => {
      isWanted = false
    }
  }, [store, delivery, isReduced])
  return isHeard
}

/** Says that the current page is drawn smaller than its file is, and where the file is to be had. */
export function ReducedNotice() {
  const t = useTranslate()
  const { store } = useViewer()
  const opened = useStore(openedRasters)
  const [hidden, setHidden] = useState(false)
  // A text, so that it stays the same value.
  const reduction = useViewerState(state => JSON.stringify(findReduction(state, opened) ?? null))
  const mayTake = useViewerState(state => isPermitted(state, 'download'))
  const isHeard = useServiceHeard(reduction !== 'null')
  const sizes = JSON.parse(reduction) as ReturnType<typeof findReduction> | null
  if (!sizes || hidden || !isHeard) return null
  const { shown, full } = sizes
  return (
    <section className="reduced-notice" role="status" aria-label={t('image.reduced.title')}>
      <ImageDown size={20} aria-hidden />
      <p>
        {t('image.reduced.body', {
          width: shown.width,
          height: shown.height,
          fullWidth: full.width,
          fullHeight: full.height,
        })}{' '}
        {!mayTake && t('image.reduced.ask')}
      </p>
      {mayTake && (
        <button
          type="button"
          className="button"
          onClick={() => {
            if (store.getState().panel !== 'downloads') togglePanel(store, 'downloads')
          }}
        >
          {t('image.reduced.take')}
        </button>
      )}
      <IconButton icon={X} label={t('access.hide')} onClick={() => setHidden(true)} />
    </section>
  )
}
