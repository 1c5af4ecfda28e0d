// A link or a manifest that is dropped on the viewer is opened. Loaded when something is first dragged over it.

import { parseJson } from '../../delivery/parsing/parse-json'
import { isFailure } from '../../model/failure'
import { toObject } from '../../sources'
import { openObject } from '../../viewer/state/open-object'
import type { ViewerStore } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { readDroppedLink } from './dropped-link'
import './drop.css'

const CARRIERS = ['Files', 'text/uri-list', 'text/plain']
const FIELDS = 'input, textarea, select, [contenteditable=true]'

const isForUs = ({ target, dataTransfer }: DragEvent) =>
  !(target instanceof Element && target.closest(FIELDS)) &&
  CARRIERS.some(type => dataTransfer?.types.includes(type))

/** Opens a manifest from the reader's own disk. It has no URL, so nothing of it goes into a link. */
async function openFile(store: ViewerStore, file: File): Promise<void> {
  history.replaceState(null, '', location.pathname)
  // A document without an id is known by its file's name: what was accepted for another one does not count for it.
  const { href: url } = new URL(encodeURIComponent(file.name), location.href)
  await openObject(store, undefined, async () => {
    const parsed = parseJson(new Uint8Array(await file.arrayBuffer()))
    return isFailure(parsed) ? parsed : toObject({ ...parsed, url })
  })
}

function hintIn(words: string): HTMLElement {
  const hint = document.createElement('div')
  hint.className = 'drop-hint'
  hint.textContent = words
  return hint
}

/** Opens what is dropped: an address replaces the page, a file is read where it is. */
export function acceptDrops({ store, translate }: Viewer): void {
  const hint = hintIn(translate('drop.hint'))
  let ownDrag = false
  const show = (event: DragEvent) => {
    if (ownDrag || !isForUs(event)) return
    event.preventDefault()
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
    const [file] = dataTransfer.files
    const query = file ? undefined : readDroppedLink(dataTransfer)
    if (file) void openFile(store, file)
    // In an iframe no step of its own: Back belongs to the page round it.
    else if (query)
      location[window.parent === window ? 'assign' : 'replace'](new URL(query, document.baseURI))
  })
}
