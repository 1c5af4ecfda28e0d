// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { Canvas } from '../../model/digital-object'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore, type InnerPages, type InnerSearch } from '../../viewer/state/store'
import { search } from './search'

const paper: Canvas = blankCanvas({
  painting: [
    {
      media: { url: 'https://a.example/paper.pdf', type: 'text', format: 'application/pdf' },
      choices: [],
    },
  ],
})

function storeWith(canvas: Canvas) {
  const store = createViewerStore(parseConfiguration('{}'))
  store.setState({ loading: { status: 'ready', object: emptyObject({ canvases: [canvas] }) } })
  return store
}

function pagesWith(searched: InnerSearch['search']): InnerPages {
  return {
    count: 1,
    current: 0,
    labelOf: () => '',
    goTo: vi.fn(),
    turnBy: vi.fn(),
    canTurn: () => false,
    search: { search: searched, show: vi.fn(), results: () => undefined, subscribe: () => () => undefined },
  }
}

describe('a search by the page', () => {
  it('is made when the file is there, and what it finds is shown', () => {
    const store = storeWith(paper)
    const [searched, refuse] = [vi.fn(), vi.fn()]
    search(store, 'whale', refuse)
    expect(searched).not.toHaveBeenCalled()
    store.setState({ innerPages: pagesWith(searched) })
    expect(searched).toHaveBeenCalledExactlyOnceWith({ words: 'whale', matchCase: false, wholeWords: false })
    expect(store.getState().panel).toBe('find')
    expect(refuse).not.toHaveBeenCalled()
  })

  it('is refused where nothing can be searched, and where the file has turned out to have no text', () => {
    const refuse = vi.fn()
    search(storeWith(blankCanvas()), 'whale', refuse)
    expect(refuse).toHaveBeenCalledOnce()
    const store = storeWith(paper)
    search(store, 'whale', refuse)
    const { search: _, ...without } = pagesWith(vi.fn())
    store.setState({ innerPages: without })
    expect(refuse).toHaveBeenCalledTimes(2)
    expect(store.getState().panel).toBeUndefined()
  })
})
