// The words that are painted on a canvas, drawn over a picture of it as the stage shows them (painted-text.css).

import type { Canvas, Rect, Size } from '../../model/digital-object'
import { lettersFor, type PaintedText, versionFor } from '../../model/texts/painted-text'
import { paintedTextsOf } from '../../sources/painted-texts'
import { readableColors } from '../../stage/painted-text/readable-colors'
import { documentWords } from '../../ui/rich-text/document-words'
import { parseDocument } from '../../ui/rich-text/parse-document'

/** Height of a line, and space around the words, by the height of the letters. */
const LINE = 1.3
const PADDING = 0.3

/** Rows that are drawn of one text at most. */
const MOST_ROWS = 1000

type Measure = (words: string) => number

/** Divides words into rows that are no wider than `width`; a word that is wider is divided between letters. */
export function rowsOf(words: string, width: number, measure: Measure): readonly string[] {
  return words
    .split('\n')
    .flatMap(paragraph => {
      const rows: string[] = []
      let row = ''
      for (const part of paragraph.split(/(?<=\s)/).flatMap(each => divided(each, width, measure))) {
        if (row !== '' && measure((row + part).trimEnd()) > width) {
          rows.push(row.trimEnd())
          row = ''
        }
        row += part
      }
      return [...rows, row.trimEnd()]
    })
    .slice(0, MOST_ROWS)
}

const divided = (word: string, width: number, measure: Measure): readonly string[] =>
  measure(word.trimEnd()) > width ? [...word] : [word]

const isRightToLeft = (words: string) =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u.test(words)

/** Side from which rows are written. */
function sideOf(align: string | undefined, rightToLeft: boolean): 'left' | 'right' | 'center' {
  if (align === 'left' || align === 'right' || align === 'center') return align
  return (align === 'end') === rightToLeft ? 'left' : 'right'
}

function drawText(
  context: CanvasRenderingContext2D,
  text: PaintedText,
  languages: readonly string[],
  size: Size,
): void {
  const { words: source, isHtml, style } = versionFor(text, languages)
  const words = isHtml ? documentWords(parseDocument(source, { checkUrl: () => undefined })) : source
  const box: Rect = text.target ?? { x: 0, y: 0, ...size }
  const letters = style.letters ?? lettersFor(source, box, size)
  const padding = PADDING * letters
  const weight = `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}`
  context.font = `${weight}${letters}px ${getComputedStyle(document.body).fontFamily}`
  const rows = rowsOf(words.trim(), box.width - 2 * padding, each => context.measureText(each).width)
  const { color, background } = readableColors(style)
  const written = rows.length * LINE * letters + 2 * padding
  context.fillStyle = background
  context.fillRect(box.x, box.y, box.width, text.target ? Math.max(box.height, written) : written)
  context.fillStyle = color
  context.textBaseline = 'middle'
  const rightToLeft = isRightToLeft(words)
  const side = sideOf(style.align, rightToLeft)
  context.direction = rightToLeft ? 'rtl' : 'ltr'
  context.textAlign = side
  const x = { left: box.x + padding, right: box.x + box.width - padding, center: box.x + box.width / 2 }[side]
  for (const [index, row] of rows.entries())
    context.fillText(row, x, box.y + padding + (index + 0.5) * LINE * letters)
}

/** Draws the painted words of a canvas, in the language of the reader, on a picture of all of it. */
export function drawPaintedTexts(
  picture: HTMLCanvasElement,
  canvas: Canvas,
  size: Size,
  languages: readonly string[],
): void {
  const context = picture.getContext('2d')
  if (!context) return
  context.save()
  context.setTransform(picture.width / size.width, 0, 0, picture.height / size.height, 0, 0)
  context.globalAlpha = 1
  for (const text of paintedTextsOf(canvas)) drawText(context, text, languages, size)
  context.restore()
}
