import { X } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { type Panel, panelTitle } from '../../panels/panel'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { IconButton } from '../../ui/IconButton'
import { Loaded } from '../../ui/Loaded'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { PartFailed } from '../screens/PartFailed'
import { focusOpener } from '../shell-commands'
import { availablePanels } from './available-panels'
import { scrollByKeys } from './scroll-by-keys'
import { SHEET } from './use-sheet'
import './panel-column.css'

/** An open panel: a column beside the page, on a phone a sheet from below. Opening brings the focus in. */
function OpenPanel({ panel }: { panel: Panel }) {
  const t = useTranslate()
  const viewer = useViewer()
  const { store } = viewer
  const heading = useRef<HTMLHeadingElement>(null)
  const index = useViewerState(state => `${state.place.canvas} ${state.innerPages?.current ?? ''}`)
  const opened = useRef(index)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    return () => {
      // The focus that was inside is gone with the panel; another panel that opens takes it itself.
      if (document.activeElement === document.body) focusOpener(panel)
    }
  }, [panel])
  const close = useCallback(() => store.setState({ panel: undefined }), [store])
  useEffect(() => {
    // On a phone the panel lies over the page that was chosen in it.
    if (index !== opened.current && !panel.followsPages && matchMedia(SHEET).matches) close()
  }, [index, panel, close])
  return (
    <aside
      className={`panel panel-${panel.side}`}
      data-panel={panel.name}
      aria-labelledby={`panel-title-${panel.name}`}
      onKeyDown={scrollByKeys}
    >
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1} id={`panel-title-${panel.name}`}>
          {panelTitle(panel, viewer)}
        </h2>
        <IconButton icon={X} label={t('panel.close')} onClick={close} />
      </div>
      <div className="panel-body">
        <ErrorBoundary fallback={reset => <PartFailed reset={reset} />}>
          <Loaded load={panel.load} />
        </ErrorBoundary>
      </div>
    </aside>
  )
}

/** The panel that is open on one side, if one is. */
export function PanelColumn({ side }: { side: Panel['side'] }) {
  const panel = useViewerState(state =>
    availablePanels(state).find(each => each.name === state.panel && each.side === side),
  )
  return panel ? <OpenPanel key={panel.name} panel={panel} /> : null
}
