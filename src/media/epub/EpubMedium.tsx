import { GalleryVertical, Palette, RectangleVertical } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Failure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { IconButton } from '../../ui/IconButton'
import { TypeSizeButtons } from '../../ui/ReadingPane'
import { useTypeSize } from '../../viewer/device/type-size'
import { readingWords } from '../../viewer/files/reading-words'
import { useReading } from '../../viewer/files/use-reading'
import { countWords } from '../../viewer/state/page-name'
import { usePageFailure, usePageWaiting } from '../../viewer/state/use-page-failure'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { useBookLook } from './book-look'
import { MOST_BYTES, readBook } from './open-book'
import type { BookLook } from './style/book-style'
import { useBookView } from './use-book'
import './epub.css'

const THEMES = {
  system: 'reading.themeSystem',
  light: 'reading.themeLight',
  sepia: 'reading.themeSepia',
  dark: 'reading.themeDark',
} as const

interface LookControlsProps {
  readonly look: Omit<BookLook, 'size'>
  readonly change: (change: Partial<Omit<BookLook, 'size'>>) => void
}

/** By pages or by scrolling, and in which colours. */
function LookControls({ look, change }: LookControlsProps) {
  const t = useTranslate()
  return (
    <>
      <IconButton
        icon={RectangleVertical}
        label={t('reading.pages')}
        pressed={look.flow === 'pages'}
        onClick={() => change({ flow: 'pages' })}
      />
      <IconButton
        icon={GalleryVertical}
        label={t('reading.scrolled')}
        pressed={look.flow === 'scrolled'}
        onClick={() => change({ flow: 'scrolled' })}
      />
      <label className="book-theme">
        <Palette size={20} aria-hidden="true" />
        <span className="visually-hidden">{t('reading.theme')}</span>
        <select
          value={look.theme}
          onChange={({ target: { value } }) => change({ theme: value as BookLook['theme'] })}
        >
          {Object.entries(THEMES).map(([theme, words]) => (
            <option key={theme} value={theme}>
              {t(words)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** An e-book that fills the stage, in the reader's own type size and colours. */
export function EpubMedium({ canvas: index }: MediumProps) {
  const t = useTranslate()
  const { languages } = useViewer()
  const canvas = useObject()?.canvases[index]
  const book = useReading(index, MOST_BYTES, readBook)
  const [broken, setBroken] = useState<Failure>()
  const type = useTypeSize()
  const [look, change] = useBookLook()
  const host = useRef<HTMLDivElement>(null)
  const label = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  const place = useBookView(index, host, book, label, { ...look, size: type.size }, setBroken)
  // A book that is open has yet to be laid out, and may still turn out to be broken.
  usePageWaiting(book !== undefined && !broken && !place)
  usePageFailure(index, broken, () => setBroken(undefined))
  const words = readingWords(t)
  return (
    <div className="reading book" data-theme={look.theme}>
      <div className="reading-bar" role="toolbar" aria-label={words.controls}>
        <LookControls look={look} change={change} />
        <p className="reading-facts" aria-live="off">
          {place &&
            t('reading.bookPage', { page: place.page + 1, count: countWords(place.count, place.isReckoned) })}
        </p>
        <TypeSizeButtons words={words} {...type} />
      </div>
      <div ref={host} className="reading-body" data-section={place?.section}>
        {place?.gap && (
          <p className="book-gap" role="status">
            {t(place.gap === 'missing' ? 'reading.sectionMissing' : 'reading.sectionEmpty')}
          </p>
        )}
      </div>
    </div>
  )
}
