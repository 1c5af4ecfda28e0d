import { ImageDown, ImageOff, type LucideIcon, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { openedRasters } from '../../stage/raster/opened-rasters'
import { IconButton } from '../../ui/IconButton'
import { isPermitted } from '../../viewer/library/permissions'
import { togglePanel } from '../../viewer/state/navigation'
import { manifestBeforeDecoding } from '../../viewer/supplement/late-manifest'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { findReduction, isDamaged } from './reduction'
import './drawn-notices.css'

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

interface NoticeProps {
  readonly icon: LucideIcon
  readonly title: string
  /** Name of the button that leads to the downloads; without one when absent. */
  readonly takeLabel: string | undefined
  readonly onHide: () => void
  readonly children: ReactNode
}

/** Says something about the picture that is seen, until the reader hides it. */
function Notice({ icon: Icon, title, takeLabel, onHide, children }: NoticeProps) {
  const t = useTranslate()
  const { store } = useViewer()
  const openDownloads = () => {
    if (store.getState().panel !== 'downloads') togglePanel(store, 'downloads')
  }
  return (
    <section className="drawn-notice" role="status" aria-label={title}>
      <Icon size={20} aria-hidden />
      <p>{children}</p>
      {takeLabel !== undefined && (
        <button type="button" className="button" onClick={openDownloads}>
          {takeLabel}
        </button>
      )}
      <IconButton icon={X} label={t('access.hide')} onClick={onHide} />
    </section>
  )
}

/** Says of the current page that parts of its file are missing, or that it is drawn smaller than its file is. */
export function DrawnNotices() {
  const t = useTranslate()
  const opened = useStore(openedRasters)
  const [damageHidden, setDamageHidden] = useState(false)
  const [reductionHidden, setReductionHidden] = useState(false)
  const damaged = useViewerState(state => isDamaged(state, opened))
  // A text, so that it stays the same value.
  const reduction = useViewerState(state => JSON.stringify(findReduction(state, opened) ?? null))
  const mayTake = useViewerState(state => isPermitted(state, 'download'))
  const isHeard = useServiceHeard(reduction !== 'null')
  if (damaged && !damageHidden)
    return (
      <Notice
        icon={ImageOff}
        title={t('image.damaged.title')}
        takeLabel={undefined}
        onHide={() => setDamageHidden(true)}
      >
        {t('image.damaged.body')}
      </Notice>
    )
  const sizes = JSON.parse(reduction) as ReturnType<typeof findReduction> | null
  if (!sizes || reductionHidden || !isHeard) return null
  const { shown, full } = sizes
  const values = {
    width: shown.width,
    height: shown.height,
    fullWidth: full.width,
    fullHeight: full.height,
  }
  return (
    <Notice
      icon={ImageDown}
      title={t('image.reduced.title')}
      takeLabel={mayTake ? t('image.reduced.take') : undefined}
      onHide={() => setReductionHidden(true)}
    >
      {t('image.reduced.body', values)} {!mayTake && t('image.reduced.ask')}
    </Notice>
  )
}
