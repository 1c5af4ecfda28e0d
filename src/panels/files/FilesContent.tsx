import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { MessageKey } from '../../i18n/locales/en'
import type { DigitalObject } from '../../model/digital-object'
import { fileKindOf } from '../../model/formats/file-kind'
import type { FileKind } from '../../model/formats/format-row'
import { localizedLine } from '../../model/language-map'
import { byteSize } from '../../ui/byte-size'
import { moveInList, useFocusInList } from '../../ui/focus-in-list'
import { formatName } from '../../ui/format-name'
import { KindIcon } from '../../ui/KindIcon'
import { goToCanvas } from '../../viewer/state/navigation'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { filesByFolder, nameInFolder } from './files-by-folder'
import { filesByKind } from './files-by-kind'
import './files.css'

/** A row of the list: the name of a kind, a folder by its path, or a file by its position. */
type Row = FileKind | number | readonly string[]

/** CSS pixels. */
const ROW_HEIGHT = 44

/** Format and size of a file, as far as they are known. */
function factsOf(object: DigitalObject, canvas: number): string {
  const media = object.canvases[canvas]?.painting[0]?.media
  const size = media?.bytes === undefined ? '' : byteSize(media.bytes, document.documentElement.lang)
  return [formatName(media?.format ?? ''), size].filter(Boolean).join(' · ')
}

function FileRow({ object, canvas, stop }: { object: DigitalObject; canvas: number; stop: boolean }) {
  const { store, translate: t, languages } = useViewer()
  const current = useViewerState(state => state.place.canvas === canvas)
  const shown = object.canvases[canvas]
  const facts = factsOf(object, canvas)
  return (
    <button
      type="button"
      className="file-row"
      tabIndex={stop ? 0 : -1}
      aria-current={current ? 'page' : undefined}
      onClick={() => goToCanvas(store, canvas)}
    >
      <KindIcon kind={fileKindOf(shown?.painting[0]?.media)} size={20} />
      <span className="file-name" dir="auto">
        {nameInFolder(localizedLine(shown?.label, languages)) || t('file.unnamed', { position: canvas + 1 })}
      </span>
      {facts !== '' && <span className="file-facts">{facts}</span>}
    </button>
  )
}

/** Files by folder where their names are paths, else by kind. */
function rowsOf({ canvases }: DigitalObject, languages: readonly string[]): readonly Row[] {
  const folders = filesByFolder(canvases.map(({ label }) => localizedLine(label, languages)))
  return folders
    ? folders.flatMap(({ path, canvases: files }): readonly Row[] => [
        ...(path.length > 0 ? [path] : []),
        ...files,
      ])
    : filesByKind(canvases).flatMap(({ kind, canvases: files }): readonly Row[] => [kind, ...files])
}

/** The name of a folder, after those that it lies in. */
function FolderName({ path }: { path: readonly string[] }) {
  return (
    <h3 className="files-kind" dir="auto">
      <bdi>{path.join(' / ')}</bdi>
    </h3>
  )
}

function FileList({ object }: { object: DigitalObject }) {
  const t = useTranslate()
  const { store, languages } = useViewer()
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const focusAfterwards = useFocusInList(list)
  const rows = useMemo(() => rowsOf(object, languages), [object, languages])
  const [active, setActive] = useState(() => Math.max(0, rows.indexOf(store.getState().place.canvas)))
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    initialOffset: Math.max(0, active - 4) * ROW_HEIGHT,
  })
  const files = useMemo(() => [...rows.keys()].filter(row => typeof rows[row] === 'number'), [rows])
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = moveInList(event.key, files.indexOf(active), { count: files.length })
    const row = to === undefined ? undefined : files[to]
    if (row === undefined) return
    event.preventDefault()
    setActive(row)
    virtualizer.scrollToIndex(row, { align: 'auto' })
    focusAfterwards()
  }
  return (
    <div ref={scroller} className="files" data-uses-arrows>
      <ul
        ref={list}
        aria-label={t('panel.files')}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            <li key={index} className="files-row" style={{ top: start }} onFocus={() => setActive(index)}>
              {typeof row === 'object' ? (
                <FolderName path={row} />
              ) : typeof row === 'string' ? (
                <h3 className="files-kind">{t(`kind.${row}` satisfies MessageKey)}</h3>
              ) : (
                <FileRow object={object} canvas={row ?? 0} stop={index === active} />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** All files by kind; choosing one opens it in its medium. */
export function FilesContent() {
  const object = useObject()
  return object ? <FileList key={object.id} object={object} /> : null
}
