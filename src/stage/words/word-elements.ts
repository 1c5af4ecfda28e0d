// Elements of the words of a page. Outside React: a newspaper page has twelve thousand.

import type { Size } from '../../model/digital-object'
import { lineText, type PageText, type TextBlock } from '../../model/texts/page-text'
import { joinsIdeographs, joinsSyllables } from '../../model/texts/unspaced-scripts'
import { type BlockPlace, type LinePlace, type WordPlace, wordPlaces } from './word-places'

/** Part of a line's height that its letters are given. */
const LETTERS = 0.8
/** Words that come onto the page at once, as soon as their text has been read. */
const FIRST_WORDS = 500
/** Words that come onto it between two frames. */
const WORDS_TO_A_FRAME = 2000

/** A word on the page. */
interface WordElement {
  readonly place: WordPlace
  readonly node: Text
}

/** Elements of the words of one page, and the places that they stand for. */
export interface WordElements {
  readonly text: PageText
  readonly blocks: readonly BlockPlace[]
  /** In reading order; those of a long page come frame by frame. */
  readonly words: readonly WordElement[]
  /** Has all words there at once. */
  finish(): void
  /** Adds no more words: the page has gone. */
  stop(): void
}

let measuring: CanvasRenderingContext2D | null | undefined
/** Widths of words that stand on the page more than once. */
let widths = new Map<string, number>()

/** Width of letters by the height of their font. */
function naturalWidth(text: string): number {
  const cached = widths.get(text)
  if (cached !== undefined) return cached
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) return text.length / 2
  measuring.font = '100px sans-serif'
  const width = measuring.measureText(text).width / 100
  widths.set(text, width)
  return width
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

/** Stretches the letters of a word to its box, and the blank after it to the next word (all by the height of the font). */
function stretch(element: HTMLElement, text: string, width: number, gap: number): void {
  const letters = (width - naturalWidth(text)) / Math.max([...text].length, 1)
  element.style.cssText = `letter-spacing:${letters}em;word-spacing:${gap - naturalWidth(' ') - letters}em`
}

/** Beginning and length of a word along its line, from the line's own beginning. */
function alongLine({ box: line, vertical, rightToLeft }: LinePlace, { box }: WordPlace) {
  if (vertical) return { start: box.y - line.y, length: box.height }
  const left = box.x - line.x
  return { start: rightToLeft ? line.width - left - box.width : left, length: box.width }
}

function lineElement(line: LinePlace, size: Size, words: WordElement[]): HTMLElement {
  const { box, vertical, rightToLeft } = line
  const element = document.createElement('span')
  const height = vertical ? box.width : box.height
  const font = height * LETTERS
  element.className = 'words-line'
  element.dataset.start = String(line.words[0]?.start ?? 0)
  element.dir = rightToLeft ? 'rtl' : 'ltr'
  const { style } = element
  style.left = percent(box.x, size.width)
  style.top = percent(box.y, size.height)
  style.width = percent(box.width, size.width)
  style.height = percent(box.height, size.height)
  style.fontSize = `${(100 * font) / size.width}cqw`
  style.lineHeight = String(1 / LETTERS)
  if (vertical) style.writingMode = 'vertical-rl'
  const places = line.words.map(place => ({ place, ...alongLine(line, place) }))
  style.paddingInlineStart = `${Math.max((places[0]?.start ?? 0) / font, 0)}em`
  for (const [index, { place, start, length }] of places.entries()) {
    const next = places[index + 1]
    const word = document.createElement('span')
    const gap = next ? (next.start - start - length) / font : 0
    const joined =
      next && (joinsIdeographs(place.text, next.place.text) || joinsSyllables(place.text, next.place.text))
    // The blank at the end of a line divides its last word from the next line's first.
    const node = document.createTextNode(joined ? place.text : `${place.text} `)
    stretch(word, place.text, length / font, gap)
    if (joined) word.style.marginInlineEnd = `${gap}em`
    word.append(node)
    element.append(word)
    words.push({ place, node })
  }
  return element
}

/** A paragraph of which no place is known: for screen readers. */
function unplaced(block: TextBlock): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = 'visually-hidden'
  paragraph.dir = 'auto'
  paragraph.textContent = block.lines.map(lineText).join('\n')
  return paragraph
}

/** Puts the text into `sheet`, block by block; a step for each line. */
function* steps(sheet: HTMLElement, { text, blocks }: WordElements, size: Size, words: WordElement[]) {
  for (const [index, block] of text.blocks.entries()) {
    const lines = blocks[index] ?? []
    if (lines.length === 0) sheet.append(unplaced(block))
    else {
      const paragraph = document.createElement('p')
      sheet.append(paragraph)
      for (const line of lines) yield paragraph.append(lineElement(line, size, words))
    }
  }
}

/**
 * Fills `sheet` (`data-sheet`: its canvas; `data-start` of a line: its offset in the plain text), whose shape is that of the page;
 * `size` is in the units of the text's boxes. Thousands of words come frame by frame, so that the page can be moved meanwhile.
 */
export function fillWords(sheet: HTMLElement, text: PageText, size: Size): WordElements {
  const words: WordElement[] = []
  let frame = 0
  const fill = (most: number) => {
    const until = words.length + most
    while (words.length < until && !rest.next().done);
    if (words.length < until) widths = new Map()
    else frame = requestAnimationFrame(() => fill(WORDS_TO_A_FRAME))
  }
  const stop = () => cancelAnimationFrame(frame)
  const finish = () => {
    stop()
    fill(Number.POSITIVE_INFINITY)
  }
  const elements: WordElements = { text, blocks: wordPlaces(text), words, finish, stop }
  const rest = steps(sheet, elements, size, words)
  if (text.language) sheet.lang = text.language
  sheet.replaceChildren()
  fill(FIRST_WORDS)
  return elements
}
