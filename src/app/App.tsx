import { useEffect, useRef } from 'react'
import { EmptyNotice, FailureNotice, failureWords } from '../access'
import { PicturesContext } from '../media/image/pictures-context'
import type { StagePictures } from '../media/image/stage-pictures'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { useObject, useTranslate, useViewerState, type Viewer, ViewerProvider } from '../viewer/use-viewer'
import { useAnnouncements } from './announcements'
import { useFrameCommands } from './frame-commands'
import { ObjectWaiting } from './ObjectWaiting'
import { PageBar } from './PageBar'
import { PanelColumn } from './PanelColumn'
import { PartFailed } from './PartFailed'
import { ShortcutsDialog } from './ShortcutsDialog'
import { Stage } from './Stage'
import { StartPage } from './StartPage'
import { TopBar } from './TopBar'

/** What the frame is made of. */
interface AppProps {
  readonly viewer: Viewer
  readonly pictures: StagePictures
  readonly announcements: HTMLElement
}

/** The frame: bars, panels and the stage. */
export function App({ viewer, pictures, announcements }: AppProps) {
  return (
    <ViewerProvider viewer={viewer}>
      <PicturesContext value={pictures}>
        <ErrorBoundary fallback={reset => <PartFailed reset={reset} />}>
          <CurrentScreen />
        </ErrorBoundary>
        <Adopted element={announcements} />
      </PicturesContext>
    </ViewerProvider>
  )
}

/** Puts an element that lives outside React into its tree. */
function Adopted({ element }: { element: HTMLElement }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => host.current?.append(element), [element])
  return <div ref={host} />
}

function CurrentScreen() {
  const status = useViewerState(state => state.loading.status)
  if (status === 'start-page') return <StartPage />
  return status === 'ready' ? <Reading /> : <NotYet />
}

function NotYet() {
  const t = useTranslate()
  const loading = useViewerState(state => state.loading)
  const said = loading.status === 'failed' ? failureWords(loading.failure, 'object').title : 'viewer.loading'
  useEffect(() => {
    document.title = `${t(said)} · ${t('viewer.name')}`
  }, [t, said])
  return (
    <>
      <header className="lectern-bar top-bar" />
      <main className="lectern-stage">
        {loading.status === 'failed' ? (
          <FailureNotice failure={loading.failure} scope="object" />
        ) : (
          <ObjectWaiting />
        )}
      </main>
    </>
  )
}

function Reading() {
  const object = useObject()
  useFrameCommands()
  useAnnouncements()
  if (object?.canvases.length === 0) return <EmptyObject />
  return (
    <>
      <TopBar />
      <PanelColumn side="start" />
      <Stage />
      <PanelColumn side="end" />
      <PageBar />
      <ShortcutsDialog />
    </>
  )
}

function EmptyObject() {
  return (
    <>
      <TopBar />
      <main className="lectern-stage">
        <EmptyNotice />
      </main>
      <PanelColumn side="end" />
    </>
  )
}
