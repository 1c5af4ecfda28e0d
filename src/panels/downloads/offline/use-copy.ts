import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { chooseLocale } from '../../../i18n/locales'
import type { OfflineKey } from '../../../i18n/locales/en/offline'
import { isFailure } from '../../../model/failure'
import { localizedLine } from '../../../model/language-map'
import { isOver, type PackRecord } from '../../../model/offline/pack'
import { settingsOf } from '../../../viewer/library/library-settings'
import { countFiles, findPack, isTaken, mayKeep, packId } from '../../../viewer/offline/packs'
import { whyNotKept } from '../../../viewer/offline/why-not'
import { objectOf } from '../../../viewer/state/store'
import { useObject, useViewer, useViewerState, type Viewer } from '../../../viewer/use-viewer'
import { foretell } from './foretell'
import type { PackWork } from './make-pack'
import { readPackDocuments } from './pack-documents'
import { planPack } from './pack-plan'
import { packChanges, packing } from './packing'
import { listViewerFiles } from './viewer-files'

const DAY = 24 * 60 * 60 * 1000

/** The work that is to be done, and its price. */
export interface Offer {
  readonly work: Omit<PackWork, 'onProgress' | 'signal'>
  readonly pages: number
  /** Bytes that are still to come. */
  readonly bytes: number
  /** Bytes that are free; absent where the browser does not say. */
  readonly free?: number
}

/** The state of the copy of the open object. */
export interface CopyState {
  /** The copy as it is on the device. */
  readonly record?: PackRecord | undefined
  /** True of that copy where it is not simply good. */
  readonly flaw?: 'offline.over' | 'offline.changed' | 'offline.cleared'
  /** Why nothing can be kept. */
  readonly refusal?: OfflineKey
  readonly offer?: Offer
}

async function findRefusal({ store }: Viewer): Promise<OfflineKey | undefined> {
  const state = store.getState()
  const object = objectOf(state)
  const place = mayKeep()
  if (!object) return 'offline.nothing'
  return (
    whyNotKept(state, object) ??
    (place === 'yes'
      ? (await isTaken().catch(() => true))
        ? 'offline.storage'
        : undefined
      : `offline.${place}`)
  )
}

async function freeBytes(): Promise<{ free?: number }> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {}
  return quota === undefined || usage === undefined ? {} : { free: Math.max(0, quota - usage) }
}

/** Finds out what keeping the object at a URL means, or why it cannot be. */
async function findOffer(
  viewer: Viewer,
  url: string,
  signal: AbortSignal,
): Promise<Pick<CopyState, 'refusal' | 'offer'>> {
  const { delivery, store, languages } = viewer
  const read = await readPackDocuments(delivery, url, signal)
  if (isFailure(read)) {
    const refused = read.failure === 'login-required' || read.failure === 'denied'
    if (refused) return { refusal: 'offline.signedIn' }
    return { refusal: read.failure === 'unreachable' ? 'offline.unreachable' : 'offline.nothing' }
  }
  const forbidden = whyNotKept(store.getState(), read.object)
  if (forbidden) return { refusal: forbidden }
  const plan = await planPack(read.object, delivery)
  const viewerFiles = await listViewerFiles(delivery, plan.groups, chooseLocale(languages))
  if (!viewerFiles) return { refusal: 'offline.storage' }
  if (plan.items.length === 0)
    return { refusal: plan.leftOut.size > 0 ? 'offline.signedIn' : 'offline.nothing' }
  const files = await foretell(plan.items, signal)
  if (files === 0) return { refusal: 'offline.nothing' }
  const documents = new Blob([...read.documents.values()]).size
  const { offlineDays } = settingsOf(store.getState().configuration)
  const since = Date.now()
  const record: PackRecord = {
    id: await packId(url),
    url,
    title: localizedLine(read.object.label, languages) || url,
    isWhole: false,
    files: 0,
    bytes: 0,
    since,
    expires: since + offlineDays * DAY,
    fingerprint: read.fingerprint,
    missing: [],
  }
  const renew = async (each: AbortSignal) => {
    const again = await readPackDocuments(delivery, url, each)
    return isFailure(again) ? undefined : planPack(again.object, delivery)
  }
  const pages = read.object.canvases.length - plan.leftOut.size
  return {
    offer: {
      work: { ...read, delivery, plan, viewerFiles, record, renew },
      pages,
      bytes: files + documents + viewerFiles.bytes,
      ...(await freeBytes()),
    },
  }
}

/** The copy of an object as it is; with a flaw or in part, what there is to be done comes after. */
async function readCopy(viewer: Viewer, url: string, signal: AbortSignal): Promise<CopyState> {
  const refusal = await findRefusal(viewer)
  const record = await findPack(url)
  if (refusal) return { record, refusal }
  if (record && isOver(record, Date.now()))
    return { record, flaw: 'offline.over', ...(await findOffer(viewer, url, signal)) }
  if (!record?.isWhole) return { record, ...(await findOffer(viewer, url, signal)) }
  if ((await countFiles(record)) < record.files)
    return { record, flaw: 'offline.cleared', ...(await findOffer(viewer, url, signal)) }
  const read = navigator.onLine ? await readPackDocuments(viewer.delivery, url, signal) : undefined
  if (!read || isFailure(read) || read.fingerprint === record.fingerprint) return { record }
  return { record, flaw: 'offline.changed', ...(await findOffer(viewer, url, signal)) }
}

/** The state of the copy of the open object, read anew when work ends; `undefined` while it is read. */
export function useCopy(): CopyState | undefined {
  const viewer = useViewer()
  const object = useObject()
  const url = useViewerState(state => state.request?.url)
  const isBusy = useStore(packing, state => state.current !== undefined)
  const changes = useStore(packChanges, state => state.count)
  const [copy, setCopy] = useState<CopyState>()
  const id = object?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when a pack was made or removed
  useEffect(() => {
    if (url === undefined || id === undefined || isBusy) return
    const leaving = new AbortController()
    setCopy(undefined)
    readCopy(viewer, url, leaving.signal).then(
      read => !leaving.signal.aborted && setCopy(read),
      () => !leaving.signal.aborted && setCopy({ refusal: 'offline.nothing' }),
    )
    return () => leaving.abort()
  }, [viewer, url, id, isBusy, changes])
  return copy
}
