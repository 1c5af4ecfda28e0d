import { describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../../delivery/create-delivery'
import { parseConfiguration } from '../../model/configuration'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../../viewer/state/store'
import { type ShowOptions, showPdf } from './show-pdf'

const { document, PdfView } = vi.hoisted(() => ({
  document: {
    numPages: 3,
    getPage: () => undefined,
    getOpenAction: vi.fn(() => new Promise(() => undefined)),
  },
  PdfView: vi.fn(),
}))
vi.mock('./file/engine', () => ({ loadEngine: async () => ({}) }))
vi.mock('./file/open-document', () => ({ openDocument: async () => ({ document }) }))
vi.mock('./pdf-view', () => ({ PdfView }))

describe('a PDF that is closed while its first page is looked for', () => {
  it('is not laid out, and leaves the state to what is opened next', async () => {
    const store = createViewerStore(parseConfiguration('{}'))
    store.setState({ loading: { status: 'ready', object: emptyObject({ canvases: [blankCanvas()] }) } })
    const delivery = createDelivery(store.getState().configuration, { renew: async () => false })
    const closing = new AbortController()
    const options = { viewer: { store, delivery }, canvas: 0, signal: closing.signal }
    const showing = showPdf(options as unknown as ShowOptions)
    await vi.waitFor(() => expect(document.getOpenAction).toHaveBeenCalled())
    closing.abort()
    await expect(showing).rejects.toThrow()
    expect(PdfView).not.toHaveBeenCalled()
    expect(store.getState().searches).toEqual([])
  })
})
