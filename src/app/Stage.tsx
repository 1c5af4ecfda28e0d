import { type ComponentType, type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { FailureNotice } from '../access'
import { mediumFor } from '../media'
import { download } from '../media/download'
import { image } from '../media/image'
import { usePictures } from '../media/image/pictures-context'
import type { Medium } from '../media/medium'
import { VolumeTurn } from '../panels/volumes'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { canTurn } from '../viewer/navigation'
import { type Adjustments, UNCHANGED } from '../viewer/store'
import { useObject, useTranslate, useViewerState } from '../viewer/use-viewer'
import { PartFailed } from './PartFailed'
import { useOpening, usePageName } from './page-name'
import { Waiting } from './Waiting'

function filterOf({ brightness, contrast, inverted }: Adjustments): string {
  return `brightness(${brightness}) contrast(${contrast}) invert(${inverted ? 1 : 0})`
}

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

/** The centre of the frame: the page, by whichever medium shows it. */
export function Stage() {
  const t = useTranslate()
  const object = useObject()
  const pictures = usePictures()
  const index = useViewerState(state => state.place.canvas)
  const failed = useViewerState(state => state.pageFailures.get(index))
  const back = useViewerState(state => canTurn(state, -1))
  const forward = useViewerState(state => canTurn(state, 1))
  const waiting = useViewerState(state => state.pageWaiting)
  const adjustments = useViewerState(state => state.adjustments)
  const name = usePageName()
  const host = useRef<HTMLElement>(null)
  const opening = useOpening()
  // Where one of two facing pages is a picture, both places are the picture medium's.
  const shown = opening.map(each => object?.canvases[each])
  const canvas = shown.find(each => each && image.accepts(each)) ?? object?.canvases[index]
  // A file of unknown kind is tried as a picture; when it is none, it is offered as what it is.
  const unreadable = failed?.detail === 'unreadable-picture'
  const medium = canvas && (unreadable ? download : mediumFor(canvas))
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

  const style = adjustments === UNCHANGED ? {} : { '--lectern-filter': filterOf(adjustments) }
  return (
    <main
      ref={host}
      tabIndex={-1}
      className="lectern-stage"
      aria-label={t('viewer.main')}
      style={style as CSSProperties}
    >
      <ErrorBoundary key={medium?.name} fallback={reset => <PartFailed reset={reset} />}>
        {Component && <Component />}
      </ErrorBoundary>
      <div className="volume-turn">
        <VolumeTurn atStart={!back} atEnd={!forward} />
      </div>
      {waiting && <Waiting words={t('page.loading')} />}
      {failed && !unreadable && <FailureNotice failure={failed} scope="page" />}
    </main>
  )
}
