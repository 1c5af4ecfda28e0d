// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import { blankCanvas, emptyObject, giveElementsSize, renderInViewer } from '../../testing/render-in-viewer'
import { goToCanvas } from '../../viewer/state/navigation'
import { ContentsContent } from './ContentsContent'

function range(label: string, canvases: number[], children: StructureNode[] = []): StructureNode {
  return { id: label, label: { en: [label] }, behaviors: [], canvases, children }
}

const canvases = Array.from({ length: 2000 }, (_, page) => blankCanvas({ id: `${page}` }))
const book = [
  range('Cover', [0]),
  range('Part', [], [range('One', [1]), range('Two', [2])]),
  range('Lost', []),
]
const show = (structures: StructureNode[]) =>
  renderInViewer(<ContentsContent />, emptyObject({ canvases, structures }))
const nameOf = (element: Element | null) => element?.querySelector('.outline-name')?.textContent
const current = () => nameOf(document.querySelector('[aria-current]'))
const focused = () => nameOf(document.activeElement)

beforeEach(() => giveElementsSize(300, 360, 36))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the table of contents', () => {
  it('leads to the first page of a range, its own or what it holds', async () => {
    const { store } = show(book)
    await userEvent.click(screen.getByText('Part'))
    expect(store.getState().place.canvas).toBe(1)
    expect(screen.getByRole('treeitem', { name: 'Lost' }).tabIndex).toBe(-1)
  })

  it('tells on which page a range begins, by its printed label where it has one', () => {
    const labelled = canvases.map((page, position) =>
      position === 0 ? { ...page, label: { none: ['iv'] } } : page,
    )
    renderInViewer(<ContentsContent />, emptyObject({ canvases: labelled, structures: book }))
    expect(screen.getByRole('treeitem', { name: /^Cover ?iv$/ })).toBeDefined()
    expect(screen.getByRole('treeitem', { name: /^Part ?2$/ })).toBeDefined()
  })

  it('follows the page', () => {
    const { store } = show(book)
    expect(current()).toBe('Cover')
    act(() => goToCanvas(store, 2))
    expect(current()).toBe('Two')
  })

  it('hides what a range holds, and marks the range instead', async () => {
    const { store } = show(book)
    act(() => goToCanvas(store, 2))
    const part = screen.getByRole('treeitem', { name: /^Part/ })
    expect(part.getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(part.querySelector('.outline-arrow') ?? part)
    expect(part.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByText('Two')).toBeNull()
    expect(current()).toBe('Part')
  })

  it('is one stop of the Tab key, and the arrows do the rest', async () => {
    const { store } = show(book)
    await userEvent.tab()
    expect(focused()).toBe('Cover')
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(focused()).toBe('One')
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(focused()).toBe('Part')
    expect(screen.queryByText('One')).toBeNull()
    await userEvent.keyboard('{ArrowRight}{End}')
    expect(focused()).toBe('Two')
    await userEvent.keyboard('{Enter}')
    expect(store.getState().place.canvas).toBe(2)
    await userEvent.tab()
    expect(document.activeElement).toBe(document.body)
  })

  it('is a tree that says where each range stands in it', () => {
    show(book)
    const places = screen
      .getAllByRole('treeitem')
      .map(item =>
        ['aria-level', 'aria-posinset', 'aria-setsize'].map(name => Number(item.getAttribute(name))),
      )
    expect(screen.getByRole('tree', { name: 'Contents' })).toBeDefined()
    expect(places).toEqual([
      [1, 1, 3],
      [1, 2, 3],
      [2, 1, 2],
      [2, 2, 2],
      [1, 3, 3],
    ])
  })

  it('names a range that has no name', () => {
    show([{ id: 'r', behaviors: [], canvases: [0], children: [] }])
    expect(screen.getByRole('treeitem', { name: /^Untitled section/ })).toBeDefined()
  })

  it('keeps a thousand ranges out of the page and reaches the last of them', async () => {
    show(Array.from({ length: 1000 }, (_, page) => range(`Leaf ${page}`, [page])))
    expect(document.querySelectorAll('.outline-row').length).toBeLessThan(60)
    await userEvent.tab()
    await userEvent.keyboard('{End}')
    expect(focused()).toBe('Leaf 999')
  })
})
