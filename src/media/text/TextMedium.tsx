import { useCallback, useMemo } from 'react'
import type { FetchedFile } from '../../delivery/read-file'
import { localizedLine } from '../../model/language-map'
import { LongList } from '../../ui/LongList'
import { ReadingPane } from '../../ui/ReadingPane'
import { DocumentView } from '../../ui/rich-text/DocumentView'
import { useTypeSize } from '../../viewer/device/type-size'
import { readingWords } from '../../viewer/files/reading-words'
import { useReading } from '../../viewer/files/use-reading'
import { useShownWords } from '../../viewer/files/use-shown-words'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { MOST_BYTES } from './limits'
import { type ReadText, readText } from './read-text'
import { textKindOf } from './text-kind'
import { textWords } from './text-words'
import './text.css'

function Shown({ read, label }: { read: ReadText; label: string }) {
  const t = useTranslate()
  if ('document' in read)
    return <DocumentView document={read.document} direction="auto" label={label} newTab={t('about.newTab')} />
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
export function TextMedium({ canvas: index }: MediumProps) {
  const t = useTranslate()
  const type = useTypeSize()
  const { languages } = useViewer()
  const canvas = useObject()?.canvases[index]
  const media = canvas?.painting[0]?.media
  const kind = (media && textKindOf(media)) ?? 'plain'
  const readAs = useCallback((file: FetchedFile, signal: AbortSignal) => readText(file, kind, signal), [kind])
  const read = useReading(index, MOST_BYTES, readAs)
  // Nobody listens to code.
  const isProse = read && !('code' in read && read.code)
  useShownWords(
    index,
    useMemo(() => (isProse ? () => textWords(read) : undefined), [read, isProse]),
  )
  if (!read) return null
  const label = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  const encoding = read.encoding === 'utf-8' ? '' : read.encoding
  return (
    <ReadingPane
      type={type}
      words={readingWords(t)}
      note={read.cut ? t('reading.cut') : ''}
      facts={encoding}
      searched
    >
      <Shown read={read} label={label} />
    </ReadingPane>
  )
}
