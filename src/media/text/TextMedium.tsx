import { useCallback } from 'react'
import type { FetchedFile } from '../../delivery/read-file'
import { localizedLine } from '../../model/language-map'
import { LongList } from '../../ui/LongList'
import { ReadingPane } from '../../ui/ReadingPane'
import { DocumentView } from '../../ui/rich-text/DocumentView'
import { useTypeSize } from '../../viewer/device/type-size'
import { readingWords } from '../../viewer/files/reading-words'
import { useReading } from '../../viewer/files/use-reading'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { type ReadText, readText } from './read-text'
import { textKindOf } from './text-kind'
import './text.css'

/** Bytes of a text that are fetched and shown. */
const MOST = 32 * 1024 * 1024

function Shown({ read, label }: { read: ReadText; label: string }) {
  const t = useTranslate()
  if ('document' in read)
    return <DocumentView document={read.document} label={label} newTab={t('about.newTab')} />
  const { segments, code } = read
  if (segments.count === 0) return <p className="text-empty">{t('reading.empty')}</p>
  return (
    <LongList
      className={code ? 'text-lines text-code' : 'text-lines'}
      label={label}
      count={segments.count}
      estimate={600}
      renderRow={index => (
        <pre className="text-piece" dir={code ? 'ltr' : 'auto'}>
          {segments.at(index)}
        </pre>
      )}
    />
  )
}

/** A text that fills the stage, in the reader's own type size. */
export function TextMedium() {
  const t = useTranslate()
  const type = useTypeSize()
  const { languages } = useViewer()
  const index = useViewerState(state => state.place.canvas)
  const canvas = useObject()?.canvases[index]
  const media = canvas?.painting[0]?.media
  const kind = (media && textKindOf(media)) ?? 'plain'
  const readAs = useCallback((file: FetchedFile, signal: AbortSignal) => readText(file, kind, signal), [kind])
  const read = useReading(index, MOST, readAs)
  if (!read) return null
  const label = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  const encoding = read.encoding === 'utf-8' ? '' : read.encoding
  return (
    <ReadingPane
      key={index}
      type={type}
      words={readingWords(t)}
      note={read.cut ? t('reading.cut') : ''}
      facts={encoding}
    >
      <Shown read={read} label={label} />
    </ReadingPane>
  )
}
