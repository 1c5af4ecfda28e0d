import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { FailureNotice } from '../access'
import { mediumFor } from '../media'
import { download } from '../media/download'
import { image } from '../media/image'
import type { Medium } from '../media/medium'
import type { FailureDetail } from '../model/failure'
import { usePictures } from '../stage/pictures/pictures-context'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { objectOf } from '../viewer/state/store'
import { useObject, useTranslate, useViewerState } from '../viewer/use-viewer'
import { useOpening, usePageName } from './page-name'
import { PartFailed } from './screens/PartFailed'
import { Waiting } from './screens/Waiting'

/** Loads the engine of a medium when it is first needed. */
function useMedium(medium: Medium | undefined): ComponentType | undefined {
  const [loaded, setLoaded] = useState<{ medium: Medium; Component: ComponentType }>()
  useEffect(() => {
    let wanted = true
    void medium?.load().then(Component => wanted && setLoaded({ medium, Component }))
    return () => {
      wanted = false
    }
  }, [medium])
  return loaded && loaded.medium === medium ? loaded.Component : undefined
}

/** Why a file is offered instead of being shown. */
const OFFERED: ReadonlySet<FailureDetail | undefined> = new Set([
  'unreadable-picture',
  'unreadable-file',
  'too-large',
])

/** The medium that shows what is open, and why the page at hand cannot be shown, if it cannot. */
function useShown() {
  const object = useObject()
  const opening = useOpening()
  const index = useViewerState(state => state.place.canvas)
  const ended = useViewerState(state => state.sessionEnded !== undefined)
  const failed = useViewerState(state => state.pageFailures.get(index))
  // Where one of two facing pages is a picture, both places are the picture medium's.
  const shown = opening.map(each => object?.canvases[each])
  const current = object?.canvases[index]
  // Asked at every change: what a file is may be learned from the file itself.
  const own = useViewerState(state => {
    const canvas = objectOf(state)?.canvases[state.place.canvas]
    return canvas && mediumFor(canvas)
  })
  const alone = own?.ownPages
  const canvas = alone ? current : (shown.find(each => each && image.accepts(each)) ?? current)
  // A file of unknown kind is tried as a picture; when it is none, it is offered as what it is. So are damaged ones.
  const unreadable = OFFERED.has(failed?.detail)
  const medium = canvas && (unreadable ? download : mediumFor(canvas))
  // That the session has ended says more than what came of it for this page.
  return { medium, failed: unreadable || ended ? undefined : failed }
}

/** One page or two facing ones, by whichever medium shows them. */
export function PagedLayout() {
  const t = useTranslate()
  const pictures = usePictures()
  const waiting = useViewerState(state => state.pageWaiting)
  const accessGeneration = useViewerState(state => state.accessGeneration)
  const name = usePageName()
  const host = useRef<HTMLDivElement>(null)
  const { medium, failed } = useShown()
  const Component = useMedium(medium)

  // The pictures were on the stage before the frame: they move over in the same task, so nothing flashes.
  useLayoutEffect(() => host.current?.prepend(pictures.element), [pictures])
  useEffect(() => {
    pictures.element.setAttribute('role', 'img')
    pictures.element.setAttribute('aria-label', name)
  }, [pictures, name])

  // Trying a page again takes the button away that had the focus.
  const hadFailed = useRef(failed)
  useEffect(() => {
    if (hadFailed.current && !failed && document.activeElement === document.body) host.current?.focus()
    hadFailed.current = failed
  }, [failed])

  return (
    <div ref={host} tabIndex={-1} className="paged-layout">
      <ErrorBoundary
        key={`${medium?.name} ${accessGeneration}`}
        fallback={reset => <PartFailed reset={reset} />}
      >
        {Component && <Component />}
      </ErrorBoundary>
      {waiting && <Waiting words={t('page.loading')} />}
      {failed && <FailureNotice failure={failed} scope="page" />}
    </div>
  )
}
