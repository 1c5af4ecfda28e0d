// For tests only: a component in a viewer that shows an object.

import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { createDelivery } from '../delivery/create-delivery'
import { en } from '../i18n/locales/en'
import { createTranslate } from '../i18n/translate'
import { parseConfiguration } from '../model/configuration'
import type { Canvas, DigitalObject } from '../model/digital-object'
import { createViewerStore, type ViewerState } from '../viewer/state/store'
import { type Viewer, ViewerProvider } from '../viewer/use-viewer'

/** A canvas with nothing on it. */
export function blankCanvas(more: Partial<Canvas> = {}): Canvas {
  return { id: 'c', behaviors: [], painting: [], metadata: [], rights: [], renderings: [], ...more }
}

/** An object with nothing in it. */
export function emptyObject(more: Partial<DigitalObject> = {}): DigitalObject {
  return {
    id: 'https://a.example/manifest',
    metadata: [],
    rights: [],
    providers: [],
    homepages: [],
    renderings: [],
    seeAlso: [],
    viewingDirection: 'left-to-right',
    behaviors: [],
    canvases: [],
    structures: [],
    ...more,
  }
}

/** A document without layout shows no rows of a virtual list: this gives every list and row a size, in CSS pixels. */
export function giveElementsSize(width: number, height: number, row: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(row)
}

/** Renders a component in a viewer; the actions of the viewer and the renewal of URLs are spies. */
export function renderInViewer(ui: ReactNode, object?: DigitalObject, state: Partial<ViewerState> = {}) {
  const store = createViewerStore(parseConfiguration('{}'))
  if (object) store.setState({ loading: { status: 'ready', object } })
  store.setState(state)
  const renew = vi.fn(() => Promise.resolve(false))
  const viewer = {
    store,
    translate: createTranslate('en', en),
    languages: ['en'],
    queryClient: new QueryClient(),
    announce: vi.fn(),
    delivery: createDelivery(store.getState().configuration, { renew }),
    retryPage: vi.fn(),
    reload: vi.fn(),
    askAgain: vi.fn(() => Promise.resolve(undefined)),
    renewUrls: vi.fn(() => Promise.resolve(true)),
    openRepresentation: vi.fn(() => Promise.resolve()),
    canShow: vi.fn(() => false),
  } satisfies Viewer
  return { viewer, store, renew, ...render(<ViewerProvider viewer={viewer}>{ui}</ViewerProvider>) }
}
