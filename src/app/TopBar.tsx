import { Maximize, Minimize } from 'lucide-react'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { localizedLine } from '../model/language-map'
import type { Panel } from '../panels/panel'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { IconButton } from '../ui/IconButton'
import { togglePanel } from '../viewer/navigation'
import { useObject, useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { availablePanels } from './available-panels'
import { toggleFullScreen } from './frame-commands'
import './bars.css'

const ComingBack = lazy(() => import('./ComingBack').then(module => ({ default: module.ComingBack })))
const OfferMenu = lazy(() =>
  import('./embed-bridge/OfferMenu').then(module => ({ default: module.OfferMenu })),
)

function PanelButton({ panel }: { panel: Panel }) {
  const t = useTranslate()
  const { store } = useViewer()
  const open = useViewerState(state => state.panel === panel.name)
  return (
    <IconButton
      opens={panel.name}
      icon={panel.icon}
      label={t(panel.title)}
      labelled
      expanded={open}
      onClick={() => togglePanel(store, panel.name)}
    />
  )
}

const onFullScreen = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

function FullScreenButton() {
  const t = useTranslate()
  const full = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return null
  return (
    <IconButton
      icon={full ? Minimize : Maximize}
      label={t(full ? 'fullscreen.leave' : 'fullscreen.enter')}
      onClick={toggleFullScreen}
    />
  )
}

/** Title and panels: contents and thumbnails at the start, the rest at the end. */
export function TopBar() {
  const t = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  const lastPlace = useViewerState(state => state.lastPlace)
  const available = useViewerState(useShallow(availablePanels))
  const offered = useViewerState(state => state.offers !== undefined)
  if (!object) return null
  const title = localizedLine(object.label, languages) || t('viewer.untitled')
  const buttons = (side: Panel['side']) =>
    available
      .filter(panel => panel.opener === 'bar' && panel.side === side)
      .map(panel => <PanelButton key={panel.name} panel={panel} />)
  return (
    <header className="lectern-bar top-bar">
      <nav className="bar-group" aria-label={t('toolbar.panels')}>
        {buttons('start')}
      </nav>
      {offered && (
        <Suspense>
          <OfferMenu />
        </Suspense>
      )}
      <h1 className="top-title" dir="auto" title={title}>
        {title}
      </h1>
      {lastPlace && (
        <ErrorBoundary fallback={() => null}>
          <Suspense fallback={null}>
            <ComingBack object={object} lastPlace={lastPlace} />
          </Suspense>
        </ErrorBoundary>
      )}
      <div className="bar-group bar-end">
        {buttons('end')}
        <span className="bar-full-screen">
          <FullScreenButton />
        </span>
      </div>
    </header>
  )
}
