// A link, a manifest, files or a folder that are dropped on the viewer are opened. Loaded when something is first dragged over it.

import { parseJson } from '../../delivery/parsing/parse-json'
import { failure, isFailure } from '../../model/failure'
import { toObject } from '../../sources'
import type { Chosen } from '../../viewer/folder/chosen-files'
import { openObject } from '../../viewer/state/open-object'
import type { ViewerStore } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { readDroppedFiles } from '../folder/dropped-files'
import { clearLink, openFolder } from '../folder/open-folder'
import { readDroppedLink } from './dropped-link'
import './drop.css'

const CARRIERS = ['Files', 'text/uri-list', 'text/plain']
const FIELDS = 'input, textarea, select, [contenteditable=true]'

const isForUs = ({ target, dataTransfer }: DragEvent) =>
  !(target instanceof Element && target.closest(FIELDS)) &&
  CARRIERS.some(type => dataTransfer?.types.includes(type))

/** Opens a manifest from the reader's own disk. It has no URL, so nothing of it goes into a link. */
async function openManifest(store: ViewerStore, file: File): Promise<void> {
  clearLink()
  // A document without an id is known by its file's name: what was accepted for another one does not count for it.
  const { href: url } = new URL(encodeURIComponent(file.name), location.href)
  await openObject(store, undefined, async () => {
    const bytes = await file.arrayBuffer().catch(() => undefined)
    if (!bytes) return failure('not-found', { detail: 'changed-file' })
    const parsed = parseJson(new Uint8Array(bytes))
    return isFailure(parsed) ? parsed : toObject({ ...parsed, url })
  })
}

/** Opens a manifest, or files and folders as one object. */
async function openFiles(store: ViewerStore, reading: Promise<Chosen>): Promise<void> {
  const chosen = await reading
  const [first] = chosen.files
  if (first && chosen.files.length === 1 && /json$/i.test(first.file.type || first.path))
    await openManifest(store, first.file)
  else await openFolder(store, chosen)
}

/** Opens what is dropped: an address replaces the page, a file is read where it is. */
export function acceptDrops(viewer: Viewer): void {
  const { store } = viewer
  const hint = document.createElement('div')
  hint.className = 'drop-hint'
  let ownDrag = false
  const show = (event: DragEvent) => {
    if (ownDrag || !isForUs(event)) return
    event.preventDefault()
    if (hint.isConnected) return
    // In the language of the moment.
    hint.textContent = viewer.translate('drop.hint')
    document.body.append(hint)
  }
  addEventListener('dragstart', () => {
    ownDrag = true
  })
  addEventListener('dragend', () => {
    ownDrag = false
  })
  addEventListener('dragover', show)
  addEventListener('dragleave', event => {
    if (event.relatedTarget === null) hint.remove()
  })
  addEventListener('drop', event => {
    hint.remove()
    const { dataTransfer } = event
    if (ownDrag || !dataTransfer || !isForUs(event)) return
    event.preventDefault()
    const files = readDroppedFiles(dataTransfer)
    const query = files ? undefined : readDroppedLink(dataTransfer)
    if (files) void openFiles(store, files)
    // In an iframe no step of its own: Back belongs to the page round it.
    else if (query)
      location[window.parent === window ? 'assign' : 'replace'](new URL(query, document.baseURI))
  })
}
