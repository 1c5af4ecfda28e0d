// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { PageText } from '../../model/texts/page-text'
import { nodeAt, selectedWords } from './selected-words'
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

describe('a page of thousands of words', () => {
  const many = Array.from({ length: 400 }, (_, line) =>
    Array.from({ length: 10 }, (_, word) => `w${line}x${word}`).join(' '),
  )
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))

  it('comes frame by frame, in order and whole', async () => {
    const page = pageOf(...many)
    expect(page.words.length).toBeGreaterThan(400)
    expect(page.words.length).toBeLessThan(2000)
    for (let passed = 0; passed < 10 && page.words.length < 4000; passed++) await frame()
    expect(page.words.map(({ place }) => place.text).join(' ')).toBe(many.join(' '))
    expect(document.querySelectorAll('section span.words-line')).toHaveLength(400)
  })

  it('is whole at once when its last word is wanted, and has no word twice', async () => {
    const page = pageOf(...many)
    const last = page.blocks[0]?.at(-1)?.words.at(-1)
    if (!last) throw new Error('no words')
    expect(nodeAt(page, { word: last, offset: 2 })?.[0].data).toBe('w399x9 ')
    await frame()
    expect(page.words).toHaveLength(4000)
  })

  it('adds nothing to a page that has gone', async () => {
    const page = pageOf(...many)
    const { length } = page.words
    page.stop()
    await frame()
    await frame()
    expect(page.words).toHaveLength(length)
  })
})
