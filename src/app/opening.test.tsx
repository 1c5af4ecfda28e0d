// Every way to open an object × every field of the state that belongs to an object or to its medium.

import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LoanBar } from '../access/layer/LoanBar'
import { CanvasOverrides } from '../model/canvas-override'
import { parseConfiguration } from '../model/configuration'
import { blankCanvas, emptyObject, renderInViewer } from '../testing/render-in-viewer'
import { freshMediumPart } from '../viewer/state/medium-part'
import { freshObjectPart } from '../viewer/state/object-part'
import { openRequest } from '../viewer/state/open-object'
import type { ViewerState } from '../viewer/state/store'
import { acceptDrops } from './drop'
import { objectActions } from './object-actions'
import { followRequest } from './open-representation'

const VIEWER = 'https://viewer.example/'
const OTHER = 'https://viewer.example/other.json'
const configuration = parseConfiguration(
  JSON.stringify({ contentWarnings: [{ text: 'It shows the dead.' }] }),
)
const manifest = {
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: OTHER,
  type: 'Manifest',
  label: { en: ['Another object'] },
  items: ['a', 'b'].map(id => ({ id, type: 'Canvas', width: 10, height: 10, items: [] })),
}
const previous = emptyObject({ id: 'previous', canvases: [blankCanvas(), blankCanvas()] })

beforeEach(() => {
  location.href = VIEWER
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(manifest))))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

type Page = ReturnType<typeof renderInViewer>

const actions = ({ store, viewer: { delivery } }: Page) =>
  objectActions({
    store,
    delivery,
    renewal: { renew: () => Promise.resolve(true), forget: vi.fn() },
  })

/** Waits until something is open, or is known not to be. */
const settled = ({ store }: Page, before: unknown) =>
  vi.waitFor(() => {
    const { loading } = store.getState()
    expect(loading).not.toBe(before)
    expect(loading.status).not.toBe('loading')
  })

function dropFile(): void {
  const file = new File([JSON.stringify(manifest)], 'manifest.json')
  const dataTransfer = { types: ['Files'], items: [], files: [file] }
  const drop = Object.assign(new Event('drop'), { dataTransfer })
  dispatchEvent(drop)
}

interface Way {
  open(page: Page): unknown
  /** Fields that the way keeps. */
  readonly keeps?: readonly string[]
}

const WAYS: Readonly<Record<string, Way>> = {
  'a link': { open: ({ store, viewer }) => openRequest(store, viewer.delivery, { url: OTHER }) },
  'Back and Forward': {
    open({ store, viewer }) {
      const stop = followRequest(store, viewer.delivery)
      location.href = `${VIEWER}?manifest=${encodeURIComponent(OTHER)}`
      dispatchEvent(new Event('popstate'))
      stop()
    },
  },
  'a dropped file': {
    open({ viewer }) {
      acceptDrops(viewer)
      dropFile()
    },
  },
  'another representation': {
    open: page => actions(page).openRepresentation({ url: OTHER, label: {}, remote: false }),
  },
  'a remote representation': {
    open: page => actions(page).openRepresentation({ url: OTHER, label: {}, remote: true }),
    keeps: ['request'],
  },
  reload: {
    open(page) {
      location.href = `${VIEWER}?manifest=${encodeURIComponent(OTHER)}`
      actions(page).reload()
    },
  },
  'asking again, as after a sign-in': { open: page => actions(page).askAgain(), keeps: ['request'] },
  'the end of a loan': {
    open: () => fireEvent.click(screen.getByRole('button')),
    keeps: ['request'],
  },
}

/** The state after an object was opened in place of another one. */
async function openedBy(way: Way, pollution: Partial<ViewerState> = {}): Promise<ViewerState> {
  const page = renderInViewer(<LoanBar id="previous" terms={{ seconds: 600 }} />)
  const { store } = page
  store.setState({
    configuration,
    request: { url: 'previous' },
    loading: { status: 'ready', object: previous },
  })
  store.setState(pollution)
  const { loading } = store.getState()
  await way.open(page)
  await settled(page, loading)
  page.unmount()
  return store.getState()
}

/** A value that no object brings. */
const sentinelOf = (field: string) =>
  field === 'overrides' ? new CanvasOverrides(new Map()) : { previous: true, cancel: () => undefined }

const FIELDS = Object.keys({ ...freshObjectPart(configuration), ...freshMediumPart() })

describe.each(Object.entries(WAYS))('opening by %s', (_, way) => {
  const reset = FIELDS.filter(field => !way.keeps?.includes(field))

  it.each(reset)('leaves nothing of the previous %s', async field => {
    const clean = await openedBy(way)
    const sentinel = sentinelOf(field)
    const state = await openedBy(way, { [field]: sentinel })
    const name = field as keyof ViewerState
    expect(state[name]).not.toBe(sentinel)
    expect(state[name]).toEqual(clean[name])
  })

  it('asks for consent anew, and counts as another object', async () => {
    const state = await openedBy(way, { consentPending: false })
    expect(state).toMatchObject({ consentPending: true, objectGeneration: 1 })
  })
})

describe('an object that is opened while another is on its way', () => {
  it('is the one that is shown, whichever comes first', async () => {
    const page = renderInViewer(null)
    const { store, viewer } = page
    const answers: ((response: Response) => void)[] = []
    vi.stubGlobal('fetch', () => new Promise(resolve => answers.push(resolve)))
    const first = openRequest(store, viewer.delivery, { url: `${OTHER}?first` })
    const second = openRequest(store, viewer.delivery, { url: OTHER })
    const later = { ...manifest, label: { en: ['Too late'] } }
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    answers[1]?.(new Response(JSON.stringify(manifest)))
    await second
    answers[0]?.(new Response(JSON.stringify(later)))
    await first
    expect(store.getState().loading).toMatchObject({ object: { label: { en: ['Another object'] } } })
  })
})

it('says that a dropped manifest cannot be read', async () => {
  const page = renderInViewer(null)
  acceptDrops(page.viewer)
  const file = new File(['{}'], 'manifest.json')
  file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'))
  const dataTransfer = { types: ['Files'], items: [], files: [file] }
  dispatchEvent(Object.assign(new Event('drop'), { dataTransfer }))
  await vi.waitFor(() =>
    expect(page.store.getState().loading).toMatchObject({
      status: 'failed',
      failure: { detail: 'changed-file' },
    }),
  )
})

it('makes no step of the history for another representation in an iframe', async () => {
  vi.stubGlobal('parent', {})
  const push = vi.spyOn(history, 'pushState')
  const page = renderInViewer(null, previous)
  await actions(page).openRepresentation({ url: OTHER, label: {}, remote: false })
  expect(push).not.toHaveBeenCalled()
  expect(location.search).toContain(encodeURIComponent(OTHER))
})
