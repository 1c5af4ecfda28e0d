import { useEffect, useLayoutEffect, useRef } from 'react'
import { FailureNotice } from '../access'
import { StageMarks } from '../stage/overlay'
import { StagePaintings } from '../stage/painted-text'
import { usePictures } from '../stage/pictures/pictures-context'
import { StageRuler } from '../stage/ruler'
import { StageText } from '../stage/words'
import { Loaded } from '../ui/Loaded'
import { objectOf } from '../viewer/state/store'
import { useObject, useTranslate, useViewerState } from '../viewer/use-viewer'
import { MediumHost } from './MediumHost'
import { useOpening, usePageName } from './page-name'
import { Waiting } from './screens/Waiting'
import { isUnreadable, shownMedium } from './shown-medium'

const loadUnshownParts = () => import('./UnshownParts').then(each => each.UnshownParts)

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
  const painting = useObject()?.canvases[index]?.painting ?? []
  const leavesOut = painting.some((each, position) => !(medium?.shows?.(each) ?? position === 0))
  // That the session has ended says more than what came of it for this page.
  return { medium, canvas: index, leavesOut, failed: isUnreadable(failure) || ended ? undefined : failure }
}

/** One page or two facing ones, by whichever medium shows them. */
export function PagedLayout() {
  const t = useTranslate()
  const pictures = usePictures()
  const waiting = useViewerState(state => state.pageWaiting)
  const name = usePageName()
  const host = useRef<HTMLDivElement>(null)
  const { medium, canvas, leavesOut, failed } = useShown()

  // The pictures were on the stage before the shell: they move over in the same task, so nothing flashes.
  useLayoutEffect(() => host.current?.prepend(pictures.element), [pictures])
  useEffect(() => {
    pictures.element.setAttribute('role', 'img')
    pictures.element.setAttribute('aria-label', name)
    // A PDF, a film or an e-book shows itself: there is no picture under it.
    pictures.element.ariaHidden = medium && !medium.spansCanvases ? 'true' : null
  }, [pictures, name, medium])

  // Trying a page again takes the button away that had the focus.
  const hadFailed = useRef(failed)
  useEffect(() => {
    if (hadFailed.current && !failed && document.activeElement === document.body) host.current?.focus()
    hadFailed.current = failed
  }, [failed])

  return (
    <div ref={host} tabIndex={-1} className="paged-layout">
      {medium && <MediumHost medium={medium} canvas={canvas} />}
      {medium?.spansCanvases && <StagePaintings />}
      <StageText />
      <StageMarks />
      {medium?.spansCanvases && <StageRuler />}
      {leavesOut && <Loaded load={loadUnshownParts} />}
      {waiting && <Waiting words={t('page.loading')} />}
      {failed && <FailureNotice failure={failed} scope="page" />}
    </div>
  )
}
