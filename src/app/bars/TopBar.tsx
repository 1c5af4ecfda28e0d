import { EllipsisVertical, Maximize, Minimize } from 'lucide-react'
import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { localizedLine } from '../../model/language-map'
import { type Panel, panelTitle } from '../../panels/panel'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { IconButton } from '../../ui/IconButton'
import { Loaded } from '../../ui/Loaded'
import { Localized } from '../../ui/Localized'
import { useFullScreenElement } from '../../ui/use-full-screen'
import { useMediaQuery } from '../../ui/use-media-query'
import { readRendering } from '../../viewer/url/rendering-link'
import { useObject, useOffered, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { availablePanels } from '../panel-column/available-panels'
import { PANEL_MENU, pressPanel, toggleFullScreen } from '../shell-commands'
import { Popover } from './Popover'
import './bars.css'

const loadBackLink = () => import('../screens/BackLink').then(module => module.BackLink)
const loadBackToPages = () => import('../rendering/BackToPages').then(module => module.BackToPages)
const loadComingBack = () => import('../coming-back/ComingBack').then(module => module.ComingBack)
const loadOfferMenu = () => import('../embed-bridge/OfferMenu').then(module => module.OfferMenu)

function PanelButton({ panel, labelled = true }: { panel: Panel; labelled?: boolean }) {
  const viewer = useViewer()
  const open = useViewerState(state => state.panel === panel.name)
  return (
    <IconButton
      opens={panel.name}
      icon={panel.icon}
      label={panelTitle(panel, viewer)}
      labelled={labelled}
      {...(!panel.act && { expanded: open })}
      onClick={() => pressPanel(viewer.store, panel)}
    />
  )
}

function FullScreenButton({ labelled = false }: { labelled?: boolean }) {
  const t = useTranslate()
  const full = useFullScreenElement() !== null
  const isShown = useOffered('fullscreen')
  if (!document.fullscreenEnabled || !isShown) return null
  return (
    <IconButton
      icon={full ? Minimize : Maximize}
      label={t(full ? 'fullscreen.leave' : 'fullscreen.enter')}
      labelled={labelled}
      onClick={toggleFullScreen}
    />
  )
}

const NotOnPhone = ({ children }: { children: ReactNode }) => <span className="not-on-phone">{children}</span>

/** Buttons of the bar on a phone, beside the menu: more would leave nothing of the title. */
const MOST_ON_PHONE = 2

/** Buttons whose names leave room for the title in a window that is no wider than this. */
const MOST_NAMED = 5
const CROWDED = '(max-width: 1100px)'

/** True where the names of so many buttons would leave no room for the title: they are tooltips then. */
function useCrowded(buttons: number): boolean {
  return useMediaQuery(CROWDED) && buttons > MOST_NAMED
}

/** Controls without room on a phone. */
function PanelMenu({ panels }: { panels: readonly Panel[] }) {
  const t = useTranslate()
  return (
    <Popover icon={EllipsisVertical} label={t('toolbar.panels')} opens={PANEL_MENU} kind="panel-menu">
      {panels.map(panel => (
        <PanelButton key={panel.name} panel={panel} />
      ))}
      <FullScreenButton labelled />
    </Popover>
  )
}

/** The way back that the link names; in an iframe the page round it has its own. */
export function WayBack() {
  const isNamed = /[?&]back=/.test(location.href) && window.parent === window
  return isNamed ? (
    <ErrorBoundary fallback={() => null}>
      <Loaded load={loadBackLink} />
    </ErrorBoundary>
  ) : null
}

/** The way back from a rendering to the pages of its object. */
function BackToPages() {
  return readRendering(location.href) !== undefined ? (
    <ErrorBoundary fallback={() => null}>
      <Loaded load={loadBackToPages} />
    </ErrorBoundary>
  ) : null
}

/** Title and panels: contents and thumbnails at the start, the rest at the end. */
export function TopBar() {
  const t = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  const lastPlace = useViewerState(state => state.lastPlace)
  const available = useViewerState(useShallow(availablePanels))
  const offered = useViewerState(state => state.offers !== undefined)
  const panels = available.filter(panel => panel.opener === 'bar')
  const labelled = !useCrowded(panels.length)
  if (!object) return null
  const untitled = t('viewer.untitled')
  const title = localizedLine(object.label, languages) || untitled
  // The button of full screen is one more.
  const spare = panels.length > MOST_ON_PHONE ? panels.slice(MOST_ON_PHONE) : []
  const buttons = (side: Panel['side']) =>
    panels
      .filter(panel => panel.side === side)
      .map(panel =>
        spare.includes(panel) ? (
          <NotOnPhone key={panel.name}>
            <PanelButton panel={panel} labelled={labelled} />
          </NotOnPhone>
        ) : (
          <PanelButton key={panel.name} panel={panel} labelled={labelled} />
        ),
      )
  return (
    <header className="lectern-bar top-bar">
      <button
        type="button"
        className="skip-link"
        onClick={() => document.querySelector<HTMLElement>('.lectern-stage')?.focus()}
      >
        {t('viewer.skip')}
      </button>
      <WayBack />
      <BackToPages />
      <nav className="bar-group" aria-label={t('toolbar.panels')}>
        {buttons('start')}
      </nav>
      {offered && (
        <ErrorBoundary fallback={() => null}>
          <Loaded load={loadOfferMenu} />
        </ErrorBoundary>
      )}
      <h1 className="top-title" dir="auto" title={title}>
        <Localized text={object.label} languages={languages} /> {title === untitled && untitled}
      </h1>
      {lastPlace && (
        <ErrorBoundary fallback={() => null}>
          <Loaded load={loadComingBack} props={{ object, lastPlace }} />
        </ErrorBoundary>
      )}
      <div className="bar-group bar-end">
        {buttons('end')}
        {spare.length > 0 ? (
          <>
            <NotOnPhone>
              <FullScreenButton />
            </NotOnPhone>
            <span className="only-on-phone">
              <PanelMenu panels={spare} />
            </span>
          </>
        ) : (
          <span className="bar-full-screen">
            <FullScreenButton />
          </span>
        )}
      </div>
    </header>
  )
}
