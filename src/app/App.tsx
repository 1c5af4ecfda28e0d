import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { FailureNotice, loadConsentScreen, loadEmptyNotice, loadRemoteScreen } from '../access'
import { volumes } from '../panels/volumes'
import { PicturesContext } from '../stage/pictures/pictures-context'
import type { StagePictures } from '../stage/pictures/stage-pictures'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Loaded } from '../ui/Loaded'
import { isUnusable } from '../viewer/library/is-unusable'
import { copyNote } from '../viewer/offline/copy-note'
import { isForStaff } from '../viewer/url/for-staff'
import { useObject, useTranslate, useViewerState, type Viewer, ViewerProvider } from '../viewer/use-viewer'
import { useAnnouncements } from './announcer/announcements'
import { PageBar } from './bars/PageBar'
import { TopBar, WayBack } from './bars/TopBar'
import { PanelColumn } from './panel-column/PanelColumn'
import { Stage } from './Stage'
import { BackToCollection } from './screens/BackToCollection'
import { ObjectWaiting } from './screens/ObjectWaiting'
import { PartFailed } from './screens/PartFailed'
import { useShellCommands } from './shell-commands'
import { useCollection } from './use-collection'
import { usePermissionMarks } from './use-permission-marks'

const loadShortcuts = () => import('./ShortcutsDialog').then(module => module.ShortcutsDialog)
const loadFaultsReport = () => import('./staff/FaultsReport').then(module => module.FaultsReport)
const loadStartPage = () => import('./screens/StartPage').then(module => module.StartPage)
const loadStaffFaults = () => import('./staff/StaffFaults').then(module => module.StaffFaults)
const loadFolderNotice = () => import('./folder/FolderNotice').then(module => module.FolderNotice)
const loadBeside = () => import('./beside/Beside').then(module => module.Beside)
const loadCopyNote = () => import('./copies/CopyNote').then(module => module.CopyNote)
const loadCollection = () => import('./screens/CollectionPage').then(module => module.OpenCollection)

/** Properties of the shell. */
interface AppProps {
  readonly viewer: Viewer
  readonly pictures: StagePictures
  readonly announcements: HTMLElement
}

/** The shell: bars, panels and the stage. */
export function App({ viewer, pictures, announcements }: AppProps) {
  return (
    <ViewerProvider viewer={viewer}>
      <PicturesContext value={pictures}>
        <ErrorBoundary fallback={reset => <PartFailed reset={reset} />}>
          <CurrentScreen />
        </ErrorBoundary>
        <ErrorBoundary fallback={() => null}>
          <FaultsOfConfiguration />
          <FolderFacts />
          <CopyFacts />
        </ErrorBoundary>
        <Adopted element={announcements} />
      </PicturesContext>
    </ViewerProvider>
  )
}

/** Faults of the configuration, on every screen for staff; where nothing opens they are said in the console to anybody. */
function FaultsOfConfiguration() {
  const isClosed = useViewerState(
    ({ configuration, loading }) =>
      isUnusable(configuration) ||
      (loading.status === 'failed' && loading.failure.detail === 'misconfigured'),
  )
  if (isForStaff(location.href)) return <Loaded load={loadStaffFaults} />
  return isClosed ? <Loaded load={loadFaultsReport} /> : null
}

/** A word on an object that is a folder of the reader's own device. */
function FolderFacts() {
  const isFolder = useObject()?.id.startsWith('folder:')
  return isFolder ? <Loaded load={loadFolderNotice} /> : null
}

/** A word on the copy of the object on this device, where there is something to say. */
function CopyFacts() {
  const note = useStore(copyNote, state => state.note)
  return note ? <Loaded load={loadCopyNote} props={note} /> : null
}

/** Puts an element that lives outside React into its tree. */
function Adopted({ element }: { element: HTMLElement }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => host.current?.append(element), [element])
  return <div ref={host} />
}

function CurrentScreen() {
  const status = useViewerState(state => state.loading.status)
  const isSeveral = useViewerState(
    ({ loading }) =>
      globalThis.lecternBeside !== undefined &&
      loading.status === 'failed' &&
      loading.failure.detail === 'beside',
  )
  const remote = useViewerState(({ loading }) =>
    loading.status === 'remote' ? loading.representation : undefined,
  )
  const consentPending = useViewerState(state => state.consentPending)
  // Another object is another reading: nothing of what is mounted may survive it.
  const generation = useViewerState(state => state.objectGeneration)
  useCollection()
  usePermissionMarks()
  if (isSeveral) return <Loaded load={loadBeside} meanwhile={<header className="lectern-bar top-bar" />} />
  if (status === 'start-page') return <Loaded load={loadStartPage} meanwhile={<Empty />} />
  if (status === 'collection') return <Loaded load={loadCollection} />
  if (remote)
    return <Loaded load={loadRemoteScreen} props={{ representation: remote }} meanwhile={<Empty />} />
  if (consentPending && status === 'ready')
    return <Loaded key={generation} load={loadConsentScreen} meanwhile={<Empty />} />
  return status === 'ready' ? <Reading key={generation} /> : <NotYet />
}

/** The bar and the stage while what stands on them is on its way. */
function Empty() {
  return (
    <>
      <header className="lectern-bar top-bar" />
      <main className="lectern-stage" />
    </>
  )
}

function NotYet() {
  const t = useTranslate()
  const loading = useViewerState(state => state.loading)
  const failed = loading.status === 'failed'
  useEffect(() => {
    // A notice gives the tab its own heading.
    if (!failed) document.title = `${t('viewer.loading')} · ${t('viewer.name')}`
  }, [t, failed])
  return (
    <>
      <header className="lectern-bar top-bar">
        {failed && <WayBack />}
        {failed && <BackToCollection />}
      </header>
      {failed && <OtherVolumes />}
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

/** Other volumes, offered when one is refused. */
function OtherVolumes() {
  const t = useTranslate()
  const collection = useViewerState(state => state.collection)
  if (!collection || collection.members.length === 0) return null
  return (
    <aside className="panel panel-start panel-beside-notice" aria-labelledby="lectern-other-volumes">
      <div className="panel-head">
        <h2 id="lectern-other-volumes">{t(collection.multiPart ? 'panel.volumes' : 'panel.collection')}</h2>
      </div>
      <div className="panel-body">
        <Loaded load={volumes.load} />
      </div>
    </aside>
  )
}

function Reading() {
  const object = useObject()
  const shortcutsShown = useViewerState(state => state.shortcutsShown)
  useShellCommands()
  useAnnouncements()
  if (object?.canvases.length === 0) return <EmptyObject />
  return (
    <>
      <TopBar />
      <PanelColumn side="start" />
      <Stage />
      <PanelColumn side="end" />
      <PageBar />
      <ErrorBoundary fallback={() => null}>{shortcutsShown && <Loaded load={loadShortcuts} />}</ErrorBoundary>
    </>
  )
}

function EmptyObject() {
  return (
    <>
      <TopBar />
      <PanelColumn side="start" />
      <main className="lectern-stage">
        <Loaded load={loadEmptyNotice} />
      </main>
      <PanelColumn side="end" />
    </>
  )
}
