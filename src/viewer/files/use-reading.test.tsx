// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FetchedFile } from '../../delivery/read-file'
import { type Failure, failure } from '../../model/failure'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { PartMissing } from '../../ui/load-part'
import { useReading } from './use-reading'

interface Shown {
  readonly words: string
}

const DOCUMENT_URL = 'https://a.example/words.txt'
const server = setupServer(http.get(DOCUMENT_URL, () => HttpResponse.text('The tower')))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const object = emptyObject({
  canvases: [
    blankCanvas({
      painting: [{ media: { url: DOCUMENT_URL, type: 'text', format: 'text/plain' }, choices: [] }],
    }),
  ],
})

interface ReadingProps {
  readonly read: (file: FetchedFile) => Promise<Shown | Failure>
  readonly discard?: (shown: Shown) => void
}

function Reading({ read, discard }: ReadingProps) {
  return <p>{useReading(0, 100, read, discard)?.words}</p>
}

const inWords = async ({ bytes }: FetchedFile) => ({ words: new TextDecoder().decode(bytes) })

describe('what is read from a file', () => {
  it('is shown, and let go of when it is not seen any more', async () => {
    const discard = vi.fn()
    const { store, unmount } = renderInViewer(<Reading read={inWords} discard={discard} />, object)
    expect(store.getState().pageWaiting).toBe(true)
    await screen.findByText('The tower')
    await waitFor(() => expect(store.getState().pageWaiting).toBe(false))
    expect(discard).not.toHaveBeenCalled()
    unmount()
    expect(discard).toHaveBeenCalledExactlyOnceWith({ words: 'The tower' })
  })

  it('is let go of when it comes too late', async () => {
    const discard = vi.fn()
    let finish = (_: Shown) => {}
    const read = vi.fn(() => new Promise<Shown>(resolve => (finish = resolve)))
    const { unmount } = renderInViewer(<Reading read={read} discard={discard} />, object)
    await waitFor(() => expect(read).toHaveBeenCalled())
    unmount()
    finish({ words: 'late' })
    await waitFor(() => expect(discard).toHaveBeenCalledWith({ words: 'late' }))
  })

  it('or why it cannot be read is told to the frame', async () => {
    const why = failure('unsupported', { detail: 'unreadable-file' })
    const { store } = renderInViewer(<Reading read={async () => why} />, object)
    await waitFor(() => expect(store.getState().pageFailures.get(0)).toBe(why))
    expect(store.getState().pageWaiting).toBe(false)
  })

  it('is unreadable where reading it goes wrong', async () => {
    const read = () => Promise.reject(new RangeError('too many'))
    const { store } = renderInViewer(<Reading read={read} />, object)
    await waitFor(() => expect(store.getState().pageFailures.get(0)?.detail).toBe('unreadable-file'))
  })

  it('is no fault of the file where a part of the viewer is missing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const read = () => Promise.reject(new PartMissing('no network'))
    const { store } = renderInViewer(
      <ErrorBoundary fallback={() => <p>a part is missing</p>}>
        <Reading read={read} />
      </ErrorBoundary>,
      object,
    )
    await screen.findByText('a part is missing')
    expect(store.getState().pageFailures.size).toBe(0)
    expect(store.getState().pageWaiting).toBe(false)
    vi.restoreAllMocks()
  })

  it('is asked for again when the reader asks', async () => {
    server.use(http.get(DOCUMENT_URL, () => new HttpResponse(null, { status: 404 }), { once: true }))
    const { store } = renderInViewer(<Reading read={inWords} />, object)
    await waitFor(() => expect(store.getState().pageFailures.get(0)?.failure).toBe('not-found'))
    store.setState({ pageFailures: new Map() })
    await screen.findByText('The tower')
  })
})
