// The text of a page as people read it. pdf.js gives pieces as the file draws them: a line of Hebrew or Arabic word by word or
// letter by letter without blanks, lines of any script in an order of its own, and widely set words as single letters.

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** A piece of text as pdf.js gives it. */
export interface PositionedPiece {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly height: number
  /** Matrix from text to page; its last two numbers are the place. */
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

/** Part of the height of letters that a gap has at least where a blank was left out. */
const BLANK = 0.15
/** Parts of the height by which pieces of one run of text may lie over each other or apart. */
const OVERLAP = 0.2
const WORD_GAP = 1
/** Part of the height by which pieces of one line may lie higher or lower. */
const SAME_LINE = 0.5

const LETTER = /[\p{L}\p{N}]/u
const xOf = ({ transform }: PositionedPiece) => transform[4] ?? 0
const yOf = ({ transform }: PositionedPiece) => transform[5] ?? 0
const isUpright = ({ transform }: PositionedPiece) => !transform[1] && !transform[2]
const isBlank = ({ str }: PositionedPiece) => str.trim() === ''

/** Takes the blanks from between the letters of a widely set word: `l a m p`. */
function closeUp<Piece extends PositionedPiece>(piece: Piece): Piece {
  return /^(?:\p{L}\p{M}* ){2,}\p{L}\p{M}*$/u.test(piece.str)
    ? { ...piece, str: piece.str.replaceAll(' ', '') }
    : piece
}

/** Puts the pieces of other scripts and numbers inside a line from right to left back into their own order. */
function reverseForwardRuns<Piece extends PositionedPiece>(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = []
  let run: Piece[] = []
  for (const piece of pieces) {
    if (piece.dir === 'rtl') {
      ordered.push(...run, piece)
      run = []
    } else run.unshift(piece)
  }
  return [...ordered, ...run]
}

/** Adds a blank to each gap between pieces in which none stands. */
function addBlanks<Piece extends PositionedPiece>(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    if (!next) return [piece]
    const [left, right] = xOf(piece) < xOf(next) ? [piece, next] : [next, piece]
    const gap = xOf(right) - xOf(left) - left.width
    if (gap < BLANK * piece.height || /\s$/.test(piece.str) || /^\s/.test(next.str)) return [piece]
    return [
      piece,
      {
        ...piece,
        str: ' ',
        width: gap,
        transform: [...left.transform.slice(0, 4), xOf(left) + left.width, yOf(left)],
      },
    ]
  })
}

/** Joins the pieces of a line in their new order, with blanks in the gaps between them; the line ends where it did. */
function joinPieces<Piece extends PositionedPiece>(
  ordered: readonly Piece[],
  line: readonly Piece[],
): Piece[] {
  const pieces = addBlanks(ordered).map(piece => ({ ...piece, hasEOL: false }))
  const last = pieces.at(-1)
  if (last) pieces[pieces.length - 1] = { ...last, hasEOL: line.at(-1)?.hasEOL ?? false }
  return pieces
}

/**
 * Sorts the pieces of one run of text from left to right, where the file draws them in another order; `undefined` where
 * it does not, or where the pieces lie over each other or as far apart as the cells of a table, whose order may be meant.
 */
function sortRun<Piece extends PositionedPiece>(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const drawn = pieces.filter(piece => !isBlank(piece))
  const isOrdered = drawn.every((piece, index) => xOf(piece) >= xOf(drawn[index - 1] ?? piece))
  if (isOrdered || drawn.some(({ dir }) => dir !== 'ltr')) return undefined
  const sorted = [...drawn].sort((one, other) => xOf(one) - xOf(other))
  const isOneRun = sorted.every((piece, index) => {
    const next = sorted[index + 1]
    const gap = next ? xOf(next) - xOf(piece) - piece.width : 0
    return gap >= -OVERLAP * piece.height && gap <= WORD_GAP * piece.height
  })
  return isOneRun ? sorted : undefined
}

/** Signs at the end of a line that stand for a hyphen: the soft hyphen, the true one, and the one of some text recognition. */
const LINE_HYPHEN = /(\p{L})[\u00ad\u2010\u00ac]$/u

/** Replaces the sign that parts the last word of a line by the hyphen that pdf.js looks for when it joins words. */
function replaceHyphen<Piece extends PositionedPiece>(line: readonly Piece[]): readonly Piece[] {
  const last = line.findLastIndex(({ str }) => str !== '')
  const piece = line[last]
  if (!piece || !line.at(-1)?.hasEOL || !LINE_HYPHEN.test(piece.str)) return line
  return line.with(last, { ...piece, str: piece.str.replace(LINE_HYPHEN, '$1-') })
}

/** One line in reading order. */
function orderLine<Piece extends PositionedPiece>(line: readonly Piece[]): readonly Piece[] {
  const pieces = replaceHyphen(line.map(closeUp))
  const lettered = pieces.filter(({ str }) => LETTER.test(str))
  const backwards = lettered.filter(({ dir }) => dir === 'rtl')
  if (lettered.length < 2 || !line.every(isUpright)) return pieces
  if (backwards.length < lettered.length / 2) {
    const run = sortRun(pieces)
    return run ? joinPieces(run, line) : pieces
  }
  const sorted = pieces.filter(piece => !isBlank(piece)).sort((one, other) => xOf(other) - xOf(one))
  return joinPieces(reverseForwardRuns(sorted), line)
}

/** Pieces of a page, line by line in reading order; `undefined` in the list, where something else stands, divides lines. */
export function orderPieces<Item>(
  items: readonly Item[],
  toPiece: (item: Item) => (Item & PositionedPiece) | undefined,
): readonly Item[] {
  const ordered: Item[] = []
  let line: (Item & PositionedPiece)[] = []
  const finishLine = () => {
    ordered.push(...orderLine(line))
    line = []
  }
  for (const item of items) {
    const piece = toPiece(item)
    const first = line[0]
    if (
      !piece ||
      (first && Math.abs(yOf(piece) - yOf(first)) > SAME_LINE * Math.max(piece.height, first.height))
    )
      finishLine()
    if (!piece) {
      ordered.push(item)
      continue
    }
    line.push(piece)
    if (piece.hasEOL) finishLine()
  }
  finishLine()
  return ordered
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Item = TextContent['items'][number]

const toPiece = (item: Item) => ('str' in item ? item : undefined)

/** The text of a page in reading order, as one piece of a stream, whatever the file's order. */
function orderText(page: PDFPageProxy): void {
  const stream = page.streamTextContent.bind(page)
  page.streamTextContent = parameters => {
    const items: Item[] = []
    let whole: TextContent | undefined
    const gather = new TransformStream<TextContent, TextContent>({
      transform: content => {
        items.push(...content.items)
        whole = {
          ...content,
          styles: { ...whole?.styles, ...content.styles },
          lang: whole?.lang ?? content.lang,
        }
      },
      flush: controller => {
        // The search and the selectable text count letters alike: marks that only one of them asks for may not part lines.
        const ordered = orderPieces(items, toPiece)
        const stored = parameters?.includeMarkedContent ? ordered : ordered.filter(item => 'str' in item)
        if (whole) controller.enqueue({ ...whole, items: [...stored] })
      },
    })
    return stream({ ...parameters, includeMarkedContent: true }).pipeThrough(gather)
  }
}

/** Lets a document give the text of its pages in reading order. */
export function orderTexts(document: PDFDocumentProxy): void {
  const pages = new WeakSet<PDFPageProxy>()
  const getPage = document.getPage.bind(document)
  document.getPage = async number => {
    const page = await getPage(number)
    if (!pages.has(page)) orderText(page)
    pages.add(page)
    return page
  }
}
