import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { FailureNotice } from '../access'
import type { Medium } from '../media/medium'
import { StageMarks } from '../stage/overlay'
import { usePictures } from '../stage/pictures/pictures-context'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { objectOf } from '../viewer/state/store'
import { useTranslate, useViewerState } from '../viewer/use-viewer'
import { useOpening, usePageName } from './page-name'
import { PartFailed } from './screens/PartFailed'
import { Waiting } from './screens/Waiting'
import { isUnreadable, shownMedium } from './shown-medium'

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

/** The medium that shows the opening, and the failure of the current page that is to be said, if there is one. */
function useShown() {
  const opening = useOpening()
  const index = useViewerState(state => state.place.canvas)
  const ended = useViewerState(state => state.sessionEnded !== undefined)
  const failure = useViewerState(state => state.pageFailures.get(index))
  const medium = useViewerState(state => {
    const canvases = objectOf(state)?.canvases
    return shownMedium({
      opening: opening.flatMap(each => canvases?.[each] ?? []),
      current: canvases?.[state.place.canvas],
      failure,
    })
  })
  // That the session has ended says more than what came of it for this page.
  return { medium, failed: isUnreadable(failure) || ended ? undefined : failure }
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
      <StageMarks />
      {waiting && <Waiting words={t('page.loading')} />}
      {failed && <FailureNotice failure={failed} scope="page" />}
    </div>
  )
}
