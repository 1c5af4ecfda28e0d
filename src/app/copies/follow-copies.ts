// Looks after the copies on the device while the viewer is open: those whose time is over are emptied, those that the
// library gives to nobody any more are removed, and the viewer's own files follow a new version.

import { LARGEST_DOCUMENT } from '../../delivery/parsing/parse-json'
import { chooseLocale } from '../../i18n/locales'
import type { Failure } from '../../model/failure'
import { isFailure } from '../../model/failure'
import { FROM_COPY, isOver, type PackRecord, VIEWER } from '../../model/offline/pack'
import { dropOtherFiles, keepViewer, listViewerFiles } from '../../panels/downloads/offline/viewer-files'
import { settingsOf } from '../../viewer/library/library-settings'
import { type CopyNote, copyNote } from '../../viewer/offline/copy-note'
import {
  emptyOver,
  findPack,
  listPacks,
  removePack,
  viewerFolder,
  writePack,
} from '../../viewer/offline/packs'
import { whyNotKept } from '../../viewer/offline/why-not'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'

const DAY = 24 * 60 * 60 * 1000
/** Bytes of the viewer's page at most. */
const LARGEST_PAGE = 1_000_000

/** True for an answer that takes the object back from everybody. */
const isWithdrawn = ({ failure, status }: Failure) =>
  status !== undefined && (failure === 'denied' || failure === 'login-required' || failure === 'not-found')

async function withdraw(record: PackRecord): Promise<CopyNote> {
  await removePack(record)
  return { kind: 'withdrawn', time: record.since }
}

/** Shortens the time of a copy where the library allows less than when it was made. */
async function shorten(record: PackRecord, { configuration }: ViewerState): Promise<void> {
  const expires = Math.min(record.expires, record.since + settingsOf(configuration).offlineDays * DAY)
  if (expires < record.expires) await writePack({ ...record, expires })
}

/** Judges the copy of what is open or refused; comes back with what is to be said. */
async function judge(viewer: Viewer, record: PackRecord): Promise<CopyNote | undefined> {
  const state = viewer.store.getState()
  const { loading } = state
  if (loading.status === 'failed') {
    if (isWithdrawn(loading.failure)) return withdraw(record)
    const isEnded = loading.failure.failure === 'unreachable' && isOver(record, Date.now())
    return isEnded ? { kind: 'over', time: record.expires } : undefined
  }
  const object = objectOf(state)
  if (!object) return undefined
  if (whyNotKept(state, object)) return withdraw(record)
  await shorten(record, state)
  const answer = await viewer.delivery.head(record.url)
  if (!isFailure(answer) && answer.headers.has(FROM_COPY)) return { kind: 'reading', time: record.since }
  const { signal } = new AbortController()
  const open = await viewer.delivery.publicBytes(record.url, {
    most: LARGEST_DOCUMENT,
    document: true,
    signal,
  })
  return isFailure(open) && isWithdrawn(open) ? withdraw(record) : undefined
}

/** Keeps the files of a new version of the viewer in the place of those of an earlier one. */
async function renewViewer({ delivery, languages }: Viewer): Promise<void> {
  if ((await listPacks()).length === 0) return
  const before = await caches.match(viewerFolder(), { cacheName: VIEWER })
  const { signal } = new AbortController()
  const page = before && (await delivery.bytes(viewerFolder(), { most: LARGEST_PAGE, signal }))
  if (!page || isFailure(page)) return
  if ((await before.text()) === new TextDecoder().decode(page.bytes)) return
  const cache = await caches.open(VIEWER)
  const stored = (await cache.keys()).map(({ url }) => url)
  const groups = new Set([
    ...(stored.some(url => url.includes('/assets/pdfjs')) ? ['pdf'] : []),
    ...(stored.some(url => url.includes('/assets/model-viewer')) ? ['model'] : []),
  ])
  const files = await listViewerFiles(delivery, groups, chooseLocale(languages))
  if (files && (await keepViewer(delivery, files, signal))) await dropOtherFiles(files)
  // The last copy was removed meanwhile.
  if ((await listPacks()).length === 0) await caches.delete(VIEWER)
}

/** Begins to look after the copies. Returns the way to stop. */
export function followCopies(viewer: Viewer): () => void {
  let seen = ''
  const look = async () => {
    const { request, loading, objectGeneration } = viewer.store.getState()
    const subject = `${objectGeneration} ${loading.status}`
    if (subject === seen) return
    seen = subject
    copyNote.setState({ note: undefined })
    if (!request || !/^(?:ready|failed)$/.test(loading.status)) return
    const isCurrent = () => seen === subject
    const record = await findPack(request.url)
    const note = record && (await judge(viewer, record).catch(() => undefined))
    if (note && isCurrent()) copyNote.setState({ note })
  }
  void emptyOver(Date.now()).catch(() => undefined)
  void look()
    .then(() => renewViewer(viewer))
    .catch(() => undefined)
  return viewer.store.subscribe(() => void look())
}
