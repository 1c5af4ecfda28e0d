// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { Canvas } from '../../model/digital-object'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { addSearch } from '../../viewer/search/search'
import { createViewerStore } from '../../viewer/state/store'
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

const pages: InnerPages = {
  count: 1,
  current: 0,
  labelOf: () => '',
  goTo: vi.fn(),
  turnBy: vi.fn(),
  canTurn: () => false,
}

describe('a search by the page', () => {
  it('is made when the file is there, and what it finds is shown', async () => {
    const store = storeWith(paper)
    const [searched, refuse] = [vi.fn(async () => undefined), vi.fn()]
    search(store, 'whale', refuse)
    expect(searched).not.toHaveBeenCalled()
    addSearch(store, { name: 'pdf', available: () => true, search: searched })
    await vi.waitFor(() => expect(searched).toHaveBeenCalledOnce())
    expect(searched).toHaveBeenCalledWith(
      { words: 'whale', matchCase: false, wholeWords: false },
      expect.anything(),
    )
    expect(store.getState().panel).toBe('find')
    expect(refuse).not.toHaveBeenCalled()
  })

  it('is refused where nothing can be searched, and where the file has turned out to have no text', () => {
    const refuse = vi.fn()
    search(storeWith(blankCanvas()), 'whale', refuse)
    expect(refuse).toHaveBeenCalledOnce()
    const store = storeWith(paper)
    search(store, 'whale', refuse)
    store.setState({ innerPages: pages })
    expect(refuse).toHaveBeenCalledTimes(2)
    expect(store.getState().panel).toBeUndefined()
  })
})
