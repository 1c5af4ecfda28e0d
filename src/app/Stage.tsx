import { type CSSProperties, useEffect, useState } from 'react'
import { loadAccessLayer, needsAccessLayer } from '../access'
import { mediumFor, pictureMedium } from '../media'
import { loadVolumeTurn } from '../panels/volumes'
import { LinkedWords } from '../stage/words'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Loaded } from '../ui/Loaded'
import { canTurn, togglePanel } from '../viewer/state/navigation'
import { objectOf } from '../viewer/state/store'
import { type Adjustments, UNCHANGED } from '../viewer/state/viewer-part'
import { readRendering } from '../viewer/url/rendering-link'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { MediumHost } from './MediumHost'
import { PagedLayout } from './PagedLayout'
import { availablePanels } from './panel-column/available-panels'
import { useSheet } from './panel-column/use-sheet'
import { PartFailed } from './screens/PartFailed'

/** The current page of a column from near. */
function ZoomedPage() {
  const canvas = useViewerState(state => state.place.canvas)
  return <MediumHost medium={pictureMedium} canvas={canvas} />
}

const loadScroll = () =>
  import('../stage/scroll/ScrollLayout').then(({ ScrollLayout }) => () => (
    <ScrollLayout zoomedPage={<ZoomedPage />} />
  ))
const loadOverview = () => import('../stage/overview/OverviewLayout').then(module => module.OverviewLayout)

/** The reader’s adjustments as the style sheets of the media read them. */
function lookOf({ brightness = 1, contrast = 1, saturation = 1, grey, inverted, mirrored }: Adjustments) {
  const colour = grey ? 'grayscale(1)' : `saturate(${saturation})`
  return {
    '--lectern-filter': `brightness(${brightness}) contrast(${contrast}) ${colour} invert(${inverted ? 1 : 0})`,
    ...(mirrored && { '--lectern-mirror': '-1 1' }),
  }
}

/** The part that lays the pages out. A file at hand that has its own pages does so itself, unless it is scrolled past. */
function useLayoutPart() {
  return useViewerState(state => {
    const canvas = objectOf(state)?.canvases[state.place.canvas]
    const ownPages = canvas !== undefined && !state.place.passed && mediumFor(canvas).ownPages === true
    if (state.layout === 'overview') return 'overview'
    return state.layout === 'scroll' && !ownPages ? 'scroll' : 'paged'
  })
}

/** For those who do not see the picture: the way to the words of the page, where it has any. */
function TextOfPage() {
  const { store, translate: t } = useViewer()
  const shown = useViewerState(
    state => state.panel !== 'text' && availablePanels(state).some(({ name }) => name === 'text'),
  )
  return (
    shown && (
      <button type="button" className="skip-link" onClick={() => togglePanel(store, 'text')}>
        {t('viewer.readText')}
      </button>
    )
  )
}

/** The pages in the layout that the reader has chosen. */
function Pages() {
  const part = useLayoutPart()
  if (part === 'scroll') return <Loaded load={loadScroll} />
  return part === 'overview' ? <Loaded load={loadOverview} /> : <PagedLayout />
}

/** Access notices over the page; once mounted they stay, since they know which questions were asked. */
function Access() {
  const needed = useViewerState(needsAccessLayer)
  const [isMounted, setWanted] = useState(needed)
  if (needed && !isMounted) setWanted(true)
  return isMounted ? (
    <ErrorBoundary fallback={reset => <PartFailed reset={reset} />}>
      <Loaded load={loadAccessLayer} />
    </ErrorBoundary>
  ) : null
}

const loadLinkedPageNote = () => import('./linked-page/LinkedPageNote').then(module => module.LinkedPageNote)

/** The note on the page that the link names; comes in with the first link that names one. */
function LinkedPage() {
  const isNamed = useViewerState(state => state.place.pageId !== undefined)
  const [isMounted, setMounted] = useState(isNamed)
  if (isNamed && !isMounted) setMounted(true)
  return isMounted ? <Loaded load={loadLinkedPageNote} /> : null
}

const loadMissingRenderingNote = () =>
  import('./rendering/MissingRenderingNote').then(module => module.MissingRenderingNote)

/** The note that the rendering of the link is not in the object. */
function MissingRendering() {
  const generation = useViewerState(state => state.objectGeneration)
  return readRendering(location.href) !== undefined ? (
    <Loaded key={generation} load={loadMissingRenderingNote} />
  ) : null
}

/** Milliseconds after which the overview is fetched, so that it is there when its key is pressed. */
const OVERVIEW_AHEAD = 2000

/** Brings the overview in once the page itself has had its time, where there is more than one page to see. */
function useOverviewAhead() {
  const several = useViewerState(state => (objectOf(state)?.canvases.length ?? 0) > 1)
  useEffect(() => {
    if (!several) return
    const soon = setTimeout(() => void loadOverview().catch(() => undefined), OVERVIEW_AHEAD)
    return () => clearTimeout(soon)
  }, [several])
}

/** The centre of the shell. */
export function Stage() {
  useOverviewAhead()
  const t = useTranslate()
  const sheet = useSheet()
  const part = useLayoutPart()
  const back = useViewerState(state => canTurn(state, -1))
  const forward = useViewerState(state => canTurn(state, 1))
  const isVolume = useViewerState(state => state.collection?.multiPart === true)
  const adjustments = useViewerState(state => state.adjustments)
  const style = adjustments === UNCHANGED ? {} : lookOf(adjustments)
  return (
    <main
      className="lectern-stage"
      tabIndex={-1}
      aria-label={t('viewer.main')}
      style={style as CSSProperties}
    >
      {/* Under a sheet the page stays a landmark. */}
      <div className="stage-content" inert={sheet}>
        <TextOfPage />
        {/* One page and two are laid out by the same part: the view is not lost between them. */}
        <ErrorBoundary key={part} fallback={reset => <PartFailed reset={reset} />}>
          <Pages />
        </ErrorBoundary>
        <Access />
        <LinkedPage />
        <MissingRendering />
        <LinkedWords />
        <div className="volume-turn">
          {isVolume && <Loaded load={loadVolumeTurn} props={{ atStart: !back, atEnd: !forward }} />}
        </div>
      </div>
    </main>
  )
}
