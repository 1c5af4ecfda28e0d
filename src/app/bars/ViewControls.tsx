import {
  ArrowLeftRight,
  BookOpen,
  Ellipsis,
  Expand,
  GalleryVertical,
  Keyboard,
  LayoutGrid,
  MapPinned,
  Move,
  MoveHorizontal,
  RectangleVertical,
  RotateCcw,
  RotateCw,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { mediumFor } from '../../media'
import { panels } from '../../panels'
import { panelTitle } from '../../panels/panel'
import { IconButton } from '../../ui/IconButton'
import { Loaded } from '../../ui/Loaded'
import { isOffered } from '../../viewer/library/features'
import { rotateBy, setLayout, shiftPairs, togglePanel, ZOOM_STEP } from '../../viewer/state/navigation'
import { objectOf } from '../../viewer/state/store'
import { useOffered, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { PanPad } from './PanPad'
import { Popover } from './Popover'

const loadLateChoices = () => import('./LateChoices').then(module => module.LateChoices)

const percent = (zoom: number) => zoom.toLocaleString(document.documentElement.lang, { style: 'percent' })

function ZoomButtons() {
  const t = useTranslate()
  const controls = useViewerState(state => state.controls)
  const view = useViewerState(state => state.view)
  return (
    <>
      <IconButton
        icon={ZoomOut}
        label={t('zoom.out')}
        disabled={!controls || !view.canZoomOut}
        onClick={() => controls?.zoomBy(1 / ZOOM_STEP)}
      />
      <output className="zoom-percent" aria-hidden="true">
        {percent(view.zoom)}
      </output>
      <IconButton
        icon={ZoomIn}
        label={t('zoom.in')}
        disabled={!controls || !view.canZoomIn}
        onClick={() => controls?.zoomBy(ZOOM_STEP)}
      />
    </>
  )
}

function WholePage() {
  const t = useTranslate()
  const controls = useViewerState(state => state.controls)
  return (
    <>
      <IconButton
        icon={Expand}
        label={t('zoom.whole')}
        disabled={!controls}
        onClick={() => controls?.wholePage()}
      />
      {controls?.pageWidth && (
        <IconButton icon={MoveHorizontal} label={t('pdf.pageWidth')} onClick={() => controls.pageWidth?.()} />
      )}
    </>
  )
}

const LAYOUTS = [
  { layout: 'single', label: 'layout.single', icon: RectangleVertical },
  { layout: 'book', label: 'layout.book', icon: BookOpen },
  { layout: 'scroll', label: 'layout.scroll', icon: GalleryVertical },
  { layout: 'overview', label: 'layout.overview', icon: LayoutGrid },
] as const

/** Choice of the layout and, for facing pages, the correction of their pairing. */
function LayoutButtons({ labelled = false }: { labelled?: boolean }) {
  const t = useTranslate()
  const { store } = useViewer()
  const current = useViewerState(state => state.layout)
  const shifted = useViewerState(state => state.shifted)
  const files = useViewerState(state => objectOf(state)?.canvases.length ?? 0)
  return (
    <>
      {LAYOUTS.filter(({ layout }) => layout !== 'overview' || files > 1).map(({ layout, label, icon }) => (
        <IconButton
          key={layout}
          icon={icon}
          label={t(label)}
          labelled={labelled}
          pressed={layout === current}
          onClick={() => setLayout(store, layout)}
        />
      ))}
      {current === 'book' && (
        <IconButton
          icon={ArrowLeftRight}
          label={t('layout.shift')}
          labelled={labelled}
          pressed={shifted}
          onClick={() => shiftPairs(store)}
        />
      )}
      <Loaded load={loadLateChoices} />
    </>
  )
}

/** Tells whether there is more than one page to lay out. */
const useSeveralPages = () =>
  useViewerState(
    state =>
      Math.max(objectOf(state)?.canvases.length ?? 0, state.innerPages?.count ?? 0) > 1 || state.order > 0,
  )

/** Tells whether what is shown can be looked at from near; a film or an e-book never can. */
const useZooming = () =>
  useViewerState(state => {
    const shown = objectOf(state)?.canvases[state.place.canvas]
    const { zooms = false, ownPages } = shown ? mediumFor(shown) : { zooms: true }
    return zooms || (state.layout === 'scroll' && !ownPages)
  })

/** Controls that are used less often; beside the zoom buttons where there is room, else behind one button. */
function OtherButtons() {
  const t = useTranslate()
  const viewer = useViewer()
  const { store } = viewer
  const idle = useViewerState(state => state.controls === undefined)
  const open = useViewerState(state => state.panel)
  const map = useViewerState(state => state.navigatorShown)
  const zooming = useZooming()
  const rotates = useOffered('rotate') && zooming
  const hasMap = useOffered('map') && zooming
  const hasShortcuts = useOffered('shortcuts')
  const { configuration } = store.getState()
  return (
    <>
      {rotates && (
        <>
          <IconButton
            icon={RotateCcw}
            label={t('rotate.left')}
            disabled={idle}
            onClick={() => rotateBy(store, -1)}
          />
          <IconButton
            icon={RotateCw}
            label={t('rotate.right')}
            disabled={idle}
            onClick={() => rotateBy(store, 1)}
          />
        </>
      )}
      {panels
        .filter(
          panel =>
            panel.opener === 'view' &&
            (zooming || panel.withoutPicture) &&
            isOffered({ configuration }, panel.name),
        )
        .map(panel => (
          <IconButton
            key={panel.name}
            opens={panel.name}
            icon={panel.icon}
            label={panelTitle(panel, viewer)}
            expanded={open === panel.name}
            disabled={idle && !panel.withoutPicture}
            onClick={() => togglePanel(store, panel.name)}
          />
        ))}
      {hasMap && (
        <IconButton
          icon={MapPinned}
          label={t('navigator.show')}
          pressed={map}
          disabled={idle}
          onClick={() => store.setState({ navigatorShown: !map })}
        />
      )}
      {hasShortcuts && (
        <IconButton
          icon={Keyboard}
          label={t('shortcuts.show')}
          onClick={() => store.setState({ shortcutsShown: true })}
        />
      )}
    </>
  )
}

/** Zoom, move, rotate, adjust; on a phone everything but the zoom is behind one button. */
export function ViewControls() {
  const t = useTranslate()
  const hasLayouts = useOffered('layouts')
  const several = useSeveralPages() && hasLayouts
  const zooming = useZooming()
  const pans = useOffered('pan') && zooming
  const zooms = useOffered('zoom') && zooming
  return (
    <>
      {zooms && <ZoomButtons />}
      <span className="not-on-phone">
        {zooms && <WholePage />}
        {pans && (
          <Popover icon={Move} label={t('pan.title')}>
            <PanPad />
          </Popover>
        )}
      </span>
      <span className="only-wide">
        {several && (
          <Popover icon={BookOpen} label={t('layout.title')}>
            <div className="layout-choice">
              <LayoutButtons labelled />
            </div>
          </Popover>
        )}
        <OtherButtons />
      </span>
      <span className="only-narrow">
        <Popover icon={Ellipsis} label={t('toolbar.more')} opens="more">
          {pans && (
            <span className="only-on-phone">
              <PanPad />
            </span>
          )}
          {several && <LayoutButtons />}
          <OtherButtons />
        </Popover>
      </span>
    </>
  )
}
