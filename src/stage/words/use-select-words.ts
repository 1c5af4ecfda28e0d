import { type RefObject, useEffect } from 'react'
import type { Point } from '../../model/mark'
import { nodeAt } from './selected-words'
import type { WordElements } from './word-elements'
import { type Caret, caretAt } from './word-places'

/** CSS pixels that a pointer moves at most in a click. */
const SLIP = 4

/** Words of a page, and the way from CSS pixels of the stage to the units of their text. */
export interface PageWords {
  readonly elements: WordElements
  toText(at: Point): Point
  /** Units of the text in a CSS pixel. */
  readonly unit: number
}

/** The words and the rule of their selection. */
export interface SelectOptions {
  /** The pages on the stage, as they lie now. */
  pages(): readonly PageWords[]
  /** True where dragging selects rather than moves the picture. */
  selects(event: PointerEvent): boolean
}

/** Position of a pointer in the text of a page. */
interface Position {
  readonly page: PageWords
  readonly caret: Caret
}

/** A press on a word. */
interface Press {
  readonly at: Point
  readonly from: Position
  /** Milliseconds. */
  readonly time: number
  /** 2 for a double click, 3 for one more. */
  readonly count: number
}

/** Milliseconds between the presses of a double click. */
const DOUBLE = 400

const far = (one: Point, { clientX, clientY }: PointerEvent) => Math.hypot(clientX - one.x, clientY - one.y)

/** Which press of a double or triple click a press is. */
function follows(last: Press | undefined, at: Point, time: number): number {
  const again = last && time - last.time < DOUBLE && Math.hypot(at.x - last.at.x, at.y - last.at.y) <= SLIP
  return again ? last.count + 1 : 1
}

/** CSS pixels round a line within which a press begins a selection. */
const REACH = 3

function positionAt(pages: readonly PageWords[], at: Point, reach: number): Position | undefined {
  for (const page of pages) {
    const caret = caretAt(page.elements.blocks, page.toText(at), reach * page.unit)
    if (caret) return { page, caret }
  }
  return undefined
}

function select(from: Position, to: Position): void {
  const [anchor, focus] = [nodeAt(from.page.elements, from.caret), nodeAt(to.page.elements, to.caret)]
  if (anchor && focus) getSelection()?.setBaseAndExtent(...anchor, ...focus)
}

/** Selects the word at a position, or its whole line. */
function selectAround({ page, caret }: Position, whole: 'word' | 'line'): void {
  const line = page.elements.blocks.flat().find(({ words }) => words.includes(caret.word))
  const [first, last] =
    whole === 'line' && line ? [line.words[0], line.words.at(-1)] : [caret.word, caret.word]
  if (!first || !last) return
  select(
    { page, caret: { word: first, offset: 0 } },
    { page, caret: { word: last, offset: last.text.length } },
  )
}

/**
 * Selects words by dragging over them, a word by a double click, a line by a third. The words let every pointer through to
 * what pans and zooms below; a drag that begins on a word is kept from it.
 */
export function useSelectWords(
  layer: RefObject<HTMLElement | null>,
  options: RefObject<SelectOptions>,
): void {
  useEffect(() => {
    const element = layer.current
    const host = element?.parentElement
    if (!element || !host) return
    const positionOf = ({ clientX, clientY }: MouseEvent, reach = REACH) => {
      const { left, top } = element.getBoundingClientRect()
      return positionAt(options.current.pages(), { x: clientX - left, y: clientY - top }, reach)
    }
    const isOurs = ({ target }: Event) =>
      target instanceof Element && !target.closest('button, a, .navigator')
    let pressed: Press | undefined
    let last: Press | undefined
    let dragging = false
    const onDown = (event: PointerEvent) => {
      dragging = false
      pressed = undefined
      if (!event.isPrimary || event.button !== 0 || !isOurs(event) || !options.current.selects(event)) return
      const from = positionOf(event)
      const at = { x: event.clientX, y: event.clientY }
      if (from) pressed = { at, from, time: event.timeStamp, count: follows(last, at, event.timeStamp) }
      last = pressed
    }
    const onMove = (event: PointerEvent) => {
      if (!event.isPrimary) return
      if (!pressed) return showOver(event)
      dragging ||= far(pressed.at, event) > SLIP
      if (!dragging) return
      event.stopPropagation()
      const to = positionOf(event, Number.POSITIVE_INFINITY)
      if (to) select(pressed.from, to)
    }
    const onUp = (event: PointerEvent) => {
      const again = dragging ? undefined : pressed
      const count = again?.count ?? 1
      if (again && count > 1) selectAround(again.from, count === 2 ? 'word' : 'line')
      else if (again) select(again.from, again.from)
      // A press that selects turns no page and enlarges nothing.
      if (dragging || count > 1) event.preventDefault()
      pressed = undefined
    }
    const showOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || !isOurs(event)) return
      const over = options.current.selects(event) && positionOf(event) !== undefined
      host.toggleAttribute('data-over-word', over)
    }
    // Nor does the browser drag the picture, or select words of its own choice.
    const onMouseDown = (event: MouseEvent) => {
      if (pressed) event.preventDefault()
    }
    host.addEventListener('pointerdown', onDown, { capture: true })
    host.addEventListener('mousedown', onMouseDown, { capture: true })
    host.addEventListener('pointermove', onMove, { capture: true })
    host.addEventListener('pointerup', onUp, { capture: true })
    return () => {
      host.removeAttribute('data-over-word')
      host.removeEventListener('pointerdown', onDown, { capture: true })
      host.removeEventListener('mousedown', onMouseDown, { capture: true })
      host.removeEventListener('pointermove', onMove, { capture: true })
      host.removeEventListener('pointerup', onUp, { capture: true })
    }
  }, [layer, options])
}
