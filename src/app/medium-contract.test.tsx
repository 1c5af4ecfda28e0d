// @vitest-environment happy-dom
// Mounts every medium of `media/index.ts` and checks the contract in `media/medium.ts`. Engines that need a real
// browser are faked; files come from MSW.

import { act, cleanup, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { type ReactNode, useLayoutEffect, useState } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../delivery/create-delivery'
import { media, mediumFor } from '../media'
import { beginnings } from '../media/early'
import type { Medium } from '../media/medium'
import { parseConfiguration } from '../model/configuration'
import type { Canvas } from '../model/digital-object'
import { PicturesContext } from '../stage/pictures/pictures-context'
import { StagePictures } from '../stage/pictures/stage-pictures'
import { blankCanvas, emptyObject, giveElementsSize, renderInViewer } from '../testing/render-in-viewer'
import { WHOLE_PAGE } from '../viewer/state/medium-part'
import { retryPage } from '../viewer/state/retry-page'
import type { ViewerState, ViewerStore } from '../viewer/state/store'
import { useViewer } from '../viewer/use-viewer'
import { MediumHost } from './MediumHost'

vi.mock('../media/pdf/file/engine', () => ({
  loadEngine: async () => ({
    pdfjs: {
      VerbosityLevel: {},
      PDFDataRangeTransport: class {
        onDataProgressiveRead() {}
        onDataProgressiveDone() {}
      },
      getDocument: () => ({ promise: Promise.reject(new Error('not a PDF')), destroy: async () => {} }),
    },
    makeWorker: async () => ({ destroy() {} }),
  }),
}))
vi.mock('../media/image/deep-zoom', () => ({
  DeepZoom: class {
    destroy() {}
  },
}))

const FILE = 'https://files.example/file'
const painted = (type: string, format: string): Canvas =>
  blankCanvas({ painting: [{ media: { url: FILE, type, format }, choices: [] }] })

/** A canvas for each medium, by its name. */
const CANVASES: Readonly<Record<string, Canvas>> = {
  'audio-video': painted('video', 'video/mp4'),
  'model-3d': painted('model', 'model/gltf-binary'),
  image: painted('image', 'image/jpeg'),
  pdf: painted('text', 'application/pdf'),
  csv: painted('dataset', 'text/csv'),
  epub: painted('text', 'application/epub+zip'),
  office: painted('text', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  text: painted('text', 'text/plain'),
  download: painted('dataset', 'application/x-unknown'),
}
/** Shows what others could not: it has no failures of its own. */
const LAST_RESORT = 'download'

/** Shows what stands in the document: it has no file. */
const FILELESS = 'painted-text'

const rows = media
  .filter(({ name }) => name !== FILELESS)
  .map(medium => [medium.name, medium, CANVASES[medium.name] ?? blankCanvas()] as const)
const failing = rows.filter(([name]) => name !== LAST_RESORT)

/** Engines and workers come in late on a busy machine. */
const PATIENCE = { timeout: 20_000 }

const server = setupServer()
let requests: string[] = []
server.events.on('request:start', ({ request }) => requests.push(request.url))
const answer = (respond: () => Response | Promise<Response>) => server.use(http.all(FILE, respond))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
/** A browser in which no recording loads: every source that is given ends in an error. */
function breakRecordings() {
  vi.stubGlobal('MediaError', { MEDIA_ERR_DECODE: 3 })
  const recording = HTMLMediaElement.prototype
  vi.spyOn(recording, 'canPlayType').mockReturnValue('maybe')
  vi.spyOn(recording, 'load').mockReturnValue()
  vi.spyOn(recording, 'error', 'get').mockReturnValue(Object.assign(Object.create(null), { code: 2 }))
  vi.spyOn(recording, 'src', 'set').mockImplementation(function (this: HTMLMediaElement, url: string) {
    this.setAttribute('src', url)
    setTimeout(() => this.dispatchEvent(new Event('error')))
  })
}

/** A page in which workers are forbidden: files are read on the page itself. */
function forbidWorkers() {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new DOMException('forbidden', 'SecurityError')
      }
    },
  )
}

beforeEach(() => {
  requests = []
  forbidWorkers()
  giveElementsSize(800, 600, 20)
  breakRecordings()
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
afterAll(() => server.close())

/** The stage with the pictures that the entry puts there. */
function StageAround({ children }: { children: ReactNode }) {
  const { store, delivery } = useViewer()
  const [pictures] = useState(() => new StagePictures(store, delivery))
  useLayoutEffect(() => {
    document.body.append(pictures.element)
    retryPage(store)
    return () => pictures.element.remove()
  }, [pictures, store])
  return <PicturesContext value={pictures}>{children}</PicturesContext>
}

const objectWith = (canvas: Canvas) =>
  emptyObject({ canvases: [canvas], metadata: [{ label: { en: ['Rights'] }, value: { en: ['Closed'] } }] })

function mount(medium: Medium, canvas: Canvas, state: Partial<ViewerState> = {}) {
  return renderInViewer(
    <StageAround>
      <MediumHost medium={medium} canvas={0} />
    </StageAround>,
    objectWith(canvas),
    state,
  )
}

/** Elements that the browser would load by itself. */
const loadingElements = () => [...document.querySelectorAll('img[src], video[src], audio[src]')]

const isSettled = (store: ViewerStore) => store.getState().pageFailures.has(0)
const failureIn = (store: ViewerStore) => store.getState().pageFailures.get(0)?.failure

describe('the table', () => {
  it.each(rows)('has a canvas that %s shows', (_, medium, canvas) => {
    expect(mediumFor(canvas)).toBe(medium)
  })

  it('has every beginning that the entry knows, and no other', () => {
    expect(media.flatMap(({ beginEarly }) => beginEarly ?? [])).toEqual(beginnings)
  })
})

describe('while consent is pending', () => {
  it.each(rows)('%s asks for nothing, and afterwards for its file', async (_, medium, canvas) => {
    answer(() => new HttpResponse(null, { status: 403 }))
    const stage = document.createElement('div')
    const delivery = createDelivery({ credentialHosts: [] }, { renew: () => Promise.resolve(false) })
    await medium.beginEarly?.(canvas, { delivery, consentPending: true, stage })
    const { store } = mount(medium, canvas, { consentPending: true })
    await medium.load()
    await new Promise(resolve => setTimeout(resolve))
    expect([...requests, ...loadingElements(), ...stage.children]).toEqual([])
    act(() => store.setState({ consentPending: false }))
    await waitFor(() => expect(requests.length + loadingElements().length).toBeGreaterThan(0), PATIENCE)
  })
})

describe('a file that is refused', () => {
  it.each(failing)('is a failure of its page in %s, and is asked for again', async (_, medium, canvas) => {
    answer(() => new HttpResponse(null, { status: 403 }))
    const { store } = mount(medium, canvas)
    const isRefused = () => expect(failureIn(store)).toBe('denied')
    await waitFor(isRefused, PATIENCE)
    await waitFor(() => expect(store.getState().pageWaiting).toBe(false))
    const before = requests.length
    act(() => retryPage(store))
    await waitFor(() => expect(requests.length).toBeGreaterThan(before), PATIENCE)
    await waitFor(isRefused, PATIENCE)
  })
})

describe('when it goes', () => {
  it.each(rows)(
    'nothing is left of what %s has set, also when its file comes late',
    async (_, medium, canvas) => {
      let finish = () => {}
      const late = new Promise<void>(resolve => {
        finish = resolve
      })
      answer(async () => {
        await late
        return HttpResponse.text('late')
      })
      const { store, unmount } = mount(medium, canvas)
      await medium.load()
      await waitFor(() => expect(requests.length + loadingElements().length).toBeGreaterThan(0), PATIENCE)
      const none = () => {}
      act(() =>
        store.setState(({ playback }) => ({
          innerPages: {
            count: 1,
            current: 0,
            labelOf: () => '',
            goTo: none,
            turnBy: none,
            canTurn: () => false,
          },
          playback: playback ?? { canvas: 0, time: () => 0, seek: none, subscribe: () => none },
          controls: { zoomBy: none, panBy: none, wholePage: none },
          view: { zoom: 2, canZoomIn: true, canZoomOut: true },
          ...(!medium.spansCanvases && { pageWaiting: true }),
        })),
      )
      unmount()
      finish()
      await new Promise(resolve => setTimeout(resolve))
      expect(store.getState()).toMatchObject({
        innerPages: undefined,
        playback: undefined,
        controls: undefined,
        view: WHOLE_PAGE,
      })
      if (!medium.spansCanvases) expect(store.getState().pageWaiting).toBe(false)
    },
  )
})

describe('where a rule for the object forbids everything', () => {
  const rules = [
    {
      when: { metadata: { contains: 'Closed' } },
      forbid: ['download', 'print', 'copy', 'share', 'embed'],
    },
  ]

  it.each(rows)('%s offers nothing to take away', async (_, medium, canvas) => {
    answer(() => HttpResponse.text('words', { headers: { 'content-type': 'text/plain' } }))
    const { container, store } = mount(medium, canvas, {
      configuration: parseConfiguration(JSON.stringify({ rules })),
    })
    await waitFor(() => expect(requests.length).toBeGreaterThan(0), PATIENCE)
    // The pictures of the stage have no words of their own.
    if (!medium.spansCanvases)
      await waitFor(() => expect(isSettled(store) || container.textContent).toBeTruthy(), PATIENCE)
    const offers = [...container.querySelectorAll('a, button')].filter(
      each => each.hasAttribute('href') || /download|link/i.test(each.textContent ?? ''),
    )
    expect(offers).toEqual([])
    expect(container.querySelector('[aria-label*="ink"]')).toBeNull()
  })
})
