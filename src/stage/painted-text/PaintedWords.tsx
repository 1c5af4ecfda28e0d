import { type CSSProperties, useMemo } from 'react'
import { safeUrl } from '../../delivery/safe-url'
import type { Size } from '../../model/digital-object'
import { lettersFor, type PaintedText, versionFor } from '../../model/texts/painted-text'
import { DocumentBlocks } from '../../ui/rich-text/DocumentView'
import { parseDocument } from '../../ui/rich-text/parse-document'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { readableColors } from './readable-colors'
import './painted-text.css'

const checks = { checkUrl: (url: string) => safeUrl(url) }

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

/** One text at its place, in the language of the reader. */
function Words({ text, size }: { text: PaintedText; size: Size }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const { words, isHtml, language, style } = versionFor(text, languages)
  const document = useMemo(() => (isHtml ? parseDocument(words, checks) : undefined), [isHtml, words])
  const box = text.target ?? { x: 0, y: 0, ...size }
  const letters = style.letters ?? lettersFor(words, box, size)
  const place: CSSProperties = {
    left: percent(box.x, size.width),
    top: percent(box.y, size.height),
    width: percent(box.width, size.width),
    minHeight: text.target ? percent(box.height, size.height) : undefined,
    fontSize: `${(100 * letters) / size.width}cqw`,
    textAlign: style.align,
    fontWeight: style.bold && 'bold',
    fontStyle: style.italic && 'italic',
    ...readableColors(style),
  }
  return (
    <div className="painted-text" style={place} dir="auto" {...(language && { lang: language })}>
      {document ? <DocumentBlocks document={document} newTab={t('about.newTab')} /> : words}
    </div>
  )
}

interface PaintedWordsProps {
  readonly texts: readonly PaintedText[]
  /** Canvas units. */
  readonly size: Size
}

/** The texts of a canvas at their places, inside an element that has the shape of the canvas. */
export function PaintedWords({ texts, size }: PaintedWordsProps) {
  // They are read from one canvas and never change places.
  return [...texts.entries()].map(([index, text]) => <Words key={index} text={text} size={size} />)
}
