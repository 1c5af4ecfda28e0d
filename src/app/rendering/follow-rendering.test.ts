// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { showOpened } from '../../viewer/state/open-object'
import { deliveredOf } from '../../viewer/state/shown-object'
import { createViewerStore } from '../../viewer/state/store'
import { followRendering } from './follow-rendering'

const PDF = 'https://a.example/whole.pdf'
const read = vi.fn()
const object = (...urls: readonly string[]) =>
  emptyObject({
    canvases: [blankCanvas()],
    get renderings() {
      read()
      return urls.map(url => ({ url, format: 'application/pdf' }))
    },
  })

beforeEach(() => {
  read.mockClear()
  history.replaceState(null, '', `/?manifest=https://a.example/m&rendering=${encodeURIComponent(PDF)}`)
})

it('opens the rendering that the link names whenever its object has come', () => {
  const store = createViewerStore(parseConfiguration('{}'))
  followRendering(store)
  const whole = object(PDF)
  showOpened(store, whole)
  expect(deliveredOf(store.getState())).toMatchObject({ id: PDF, renderingOf: { id: whole.id } })
  showOpened(store, whole)
  expect(deliveredOf(store.getState())?.id).toBe(PDF)
})

it('looks once for a rendering that the object does not have', () => {
  const store = createViewerStore(parseConfiguration('{}'))
  followRendering(store)
  const pages = object()
  showOpened(store, pages)
  read.mockClear()
  store.setState({ panel: 'downloads' })
  store.setState({ place: { canvas: 0, rotation: 90 } })
  expect(read).not.toHaveBeenCalled()
  expect(deliveredOf(store.getState())).toBe(pages)
})
