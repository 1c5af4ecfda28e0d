// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { PageText } from '../../model/texts/page-text'
import { selectedWords } from './selected-words'
import { fillWords } from './word-elements'

const SIZE = { width: 1000, height: 1500 }
const box = { x: 0, y: 0, width: 100, height: 20 }
const text = (...lines: readonly string[]): PageText => ({
  source: 'alto',
  granularity: 'line',
  blocks: [
    { lines: lines.map(line => ({ box, words: line.split(' ').map(letters => ({ text: letters })) })) },
  ],
})

function pageOf(...lines: readonly string[]) {
  const sheet = document.createElement('section')
  document.body.append(sheet)
  return fillWords(sheet, text(...lines), SIZE)
}

function selectionFrom(
  [from, start]: readonly [Text | undefined, number],
  [to, end]: readonly [Text | undefined, number],
) {
  const selection = getSelection()
  if (!from || !to) throw new Error('no such word')
  selection?.setBaseAndExtent(from, start, to, end)
  return selection
}

afterEach(() => document.body.replaceChildren())

describe('selected words', () => {
  it('are copied with the lines of the text, from one letter to another', () => {
    const page = pageOf('the keeper wrote', 'each night')
    const selection = selectionFrom([page.words[1]?.node, 2], [page.words[3]?.node, 4])
    expect(selectedWords([page], selection)).toBe('eper wrote\neach')
  })

  it('go on from page to page', () => {
    const [one, other] = [pageOf('left page'), pageOf('right page')]
    const selection = selectionFrom([one.words[1]?.node, 0], [other.words[0]?.node, 5])
    expect(selectedWords([one, other], selection)).toBe('page\n\nright')
  })

  it('are none where the selection is elsewhere, or of no letter', () => {
    const page = pageOf('the keeper')
    const node = document.body
      .appendChild(document.createElement('p'))
      .appendChild(document.createTextNode('title'))
    expect(selectedWords([page], selectionFrom([node, 0], [node, 3]))).toBe('')
    expect(selectedWords([page], selectionFrom([page.words[0]?.node, 1], [page.words[0]?.node, 1]))).toBe('')
  })

  it('leave what has no place to screen readers', () => {
    const sheet = document.createElement('section')
    const page = fillWords(
      sheet,
      { source: 'plain', granularity: 'page', blocks: [{ lines: [{ words: [{ text: 'Unplaced' }] }] }] },
      SIZE,
    )
    expect(page.words).toEqual([])
    expect(sheet.textContent).toBe('Unplaced')
  })
})
