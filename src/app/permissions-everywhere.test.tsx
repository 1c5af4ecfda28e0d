// @vitest-environment happy-dom
// Every place that lets a reader take something away, under the permission that it obeys.

import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FailureNotice } from '../access'
import { EmptyNotice } from '../access/EmptyNotice'
import { ClipMenu } from '../media/audio-video/controls/ClipMenu'
import { DownloadMedium } from '../media/download/DownloadMedium'
import { waysToTake } from '../media/pdf/show-pdf'
import { parseConfiguration } from '../model/configuration'
import { failure } from '../model/failure'
import { AboutContent } from '../panels/about/AboutContent'
import { DownloadsContent } from '../panels/downloads/DownloadsContent'
import { ShareContent } from '../panels/share/ShareContent'
import { TextContent } from '../panels/text/TextContent'
import { blankCanvas, emptyObject, renderInViewer } from '../testing/render-in-viewer'
import type { Permissions } from '../viewer/library/permission-settings'
import { refuseCopying } from '../viewer/library/refuse-copying'
import { followTaken, type Taking } from '../viewer/library/taking'
import type { ViewerStore } from '../viewer/state/store'
import { availablePanels } from './panel-column/available-panels'
import { usePermissionMarks } from './use-permission-marks'

// Drawing and printing need a real browser.
vi.mock('../panels/downloads/make-pdf', () => ({ makePdf: async () => new Uint8Array(1) }))
vi.mock('../panels/downloads/print-pages', () => ({ printPages: async () => undefined }))

/** Parts that come in lazily come in late on a busy machine. */
const PATIENCE = { timeout: 20_000 }

const FILE = 'https://files.example/file'
const link = { url: `${FILE}.pdf`, format: 'application/pdf', label: { en: ['As PDF'] } }
const canvas = blankCanvas({
  label: { en: ['Page i'] },
  painting: [{ media: { url: FILE, type: 'image', format: 'image/jpeg' }, choices: [] }],
  fullText: { url: `${FILE}.txt`, format: 'text/plain', label: {} },
  loadTexts: async () => [{ kind: 'words', format: 'text/plain', words: 'The tower' }],
})
const object = emptyObject({
  canvases: [canvas],
  renderings: [link],
  metadata: [{ label: { en: ['Rights'] }, value: { en: ['Closed'] } }],
})

function Marks() {
  usePermissionMarks()
  return <p>words</p>
}

/** Tells whether an event on an element of a document is let through. */
function isLetThrough(type: string, page: Document, tag: string): boolean {
  const element = page.body.appendChild(page.createElement(tag))
  const event = new Event(type, { bubbles: true, cancelable: true })
  element.dispatchEvent(event)
  element.remove()
  return !event.defaultPrevented
}

/** A place: what is rendered, and whether something can be taken there. */
type Place = readonly [keyof Permissions, string, ReactElement, (store: ViewerStore) => unknown]

const button = (name: RegExp) => () => screen.queryByRole('button', { name })
const anchor = (name: RegExp) => () => screen.queryByRole('link', { name })
const pdf = { getPage: vi.fn(), getData: vi.fn() }

const PLACES: readonly Place[] = [
  ['copy', 'the button of the text panel', <TextContent key="" />, button(/Copy the text/)],
  ['copy', 'Ctrl+C on the page', <Marks key="" />, () => isLetThrough('copy', document, 'p')],
  ['copy', 'dragging words', <Marks key="" />, () => isLetThrough('dragstart', document, 'p')],
  [
    'copy',
    'Ctrl+C in the document of an iframe',
    <Marks key="" />,
    store => {
      const page = document.implementation.createHTMLDocument()
      refuseCopying(page, store)
      return isLetThrough('copy', page, 'p')
    },
  ],
  ['share', 'the link to a clip', <ClipMenu key="" index={0} />, button(/Link to a time/)],
  [
    'share',
    'the share panel',
    <Marks key="" />,
    store => availablePanels(store.getState()).some(({ name }) => name === 'share'),
  ],
  [
    'embed',
    'the embed code',
    <ShareContent key="" />,
    () => document.querySelector('.share-part + .share-part'),
  ],
  ['download', 'the original file', <DownloadsContent key="" />, anchor(/Original file/)],
  ['download', 'the text of a page', <DownloadsContent key="" />, anchor(/Text of this page/)],
  ['download', 'renderings', <DownloadsContent key="" />, anchor(/As PDF/)],
  ['download', 'a PDF of chosen pages', <DownloadsContent key="" />, button(/Make a PDF/)],
  ['print', 'a print of chosen pages', <DownloadsContent key="" />, button(/Print/)],
  ['download', 'the file card', <DownloadMedium key="" canvas={0} />, anchor(/Download the file/)],
  [
    'download',
    'the notice of a failure',
    <FailureNotice key="" failure={failure('invalid', { detail: 'damaged-file' })} scope="page" />,
    anchor(/Download the file/),
  ],
  ['download', 'renderings in the about panel', <AboutContent key="" />, anchor(/As PDF/)],
  ['download', 'renderings of an empty object', <EmptyNotice key="" />, anchor(/As PDF/)],
  ['download', 'the bytes of a PDF', <Marks key="" />, store => waysToTake(store.getState(), pdf).bytes],
  ['download', 'dragging a picture', <Marks key="" />, () => isLetThrough('dragstart', document, 'img')],
]

const configured = (block: object) => ({ configuration: parseConfiguration(JSON.stringify(block)) })

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    if (!url.endsWith('.txt')) throw new TypeError('no network')
    return new Response('The tower', { headers: { 'content-type': 'text/plain' } })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe.each(PLACES)('%s: %s', (permission, _, ui, find) => {
  it('is there by default', async () => {
    const { store } = renderInViewer(ui, object)
    await vi.waitFor(() => expect(find(store)).toBeTruthy(), PATIENCE)
  })

  it.each([
    ['the configuration', { permissions: { [permission]: false } }],
    [
      'a rule for the object',
      { rules: [{ when: { metadata: { contains: 'Closed' } }, forbid: [permission] }] },
    ],
  ])('is gone where %s forbids it', async (_name, block) => {
    const { store } = renderInViewer(ui, object, configured(block))
    await new Promise(resolve => setTimeout(resolve))
    expect(find(store)).toBeFalsy()
  })
})

it('pages of a PDF are drawn for readers who may print or download, and for no others', () => {
  const drawn = (permissions: object) =>
    waysToTake(renderInViewer(<Marks />, object, configured({ permissions })).store.getState(), pdf).draw
  expect(drawn({ download: false })).toBeDefined()
  expect(drawn({ print: false })).toBeDefined()
  expect(drawn({ download: false, print: false })).toBeUndefined()
})

describe('what is taken is told, without its URL:', () => {
  const TAKINGS: readonly (readonly [string, ReactElement, RegExp, Taking])[] = [
    [
      'the original file',
      <DownloadsContent key="" />,
      /Original file/,
      { name: 'Page i', format: 'image/jpeg' },
    ],
    [
      'the text of a page',
      <DownloadsContent key="" />,
      /Text of this page/,
      { name: 'Page i', format: 'text/plain' },
    ],
    ['a rendering', <DownloadsContent key="" />, /As PDF/, { name: 'As PDF', format: 'application/pdf' }],
    [
      'the file of a card',
      <DownloadMedium key="" canvas={0} />,
      /Download the file/,
      { name: 'Page i', format: 'image/jpeg' },
    ],
    ['a rendering', <AboutContent key="" />, /As PDF/, { name: 'As PDF', format: 'application/pdf' }],
  ]
  const stay = (event: Event) => event.preventDefault()
  beforeEach(() => document.addEventListener('click', stay))
  afterEach(() => document.removeEventListener('click', stay))

  it.each(TAKINGS)('%s', async (_, ui, name, taking) => {
    const onEvent = vi.fn()
    const stop = followTaken(onEvent)
    renderInViewer(ui, object)
    await userEvent.click(await screen.findByRole('link', { name }))
    stop()
    expect(onEvent.mock.calls).toEqual([[taking]])
  })

  it.each([
    ['a PDF of chosen pages', /Make a PDF/, { name: 'document.pdf', format: 'application/pdf' }],
    ['a print of chosen pages', /Print/, { name: 'document', format: 'print' }],
  ] as const)('%s', async (_, name, taking) => {
    const onEvent = vi.fn()
    const stop = followTaken(onEvent)
    renderInViewer(<DownloadsContent />, object)
    await userEvent.click(await screen.findByRole('button', { name }))
    await vi.waitFor(() => expect(onEvent.mock.calls).toEqual([[taking]]), PATIENCE)
    stop()
  })

  it('a signed file', async () => {
    const onEvent = vi.fn()
    const stop = followTaken(onEvent)
    vi.spyOn(window, 'open').mockReturnValue(null)
    const media = { url: `${FILE}?X-Amz-Signature=1`, type: 'image', format: 'image/tiff' }
    const signed = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
    renderInViewer(<DownloadMedium canvas={0} />, signed)
    await userEvent.click(screen.getByRole('button', { name: /Download the file/ }))
    stop()
    expect(onEvent.mock.calls).toEqual([[{ format: 'image/tiff' }]])
  })

  it('the copied text of a page', async () => {
    const onEvent = vi.fn()
    const stop = followTaken(onEvent)
    const user = userEvent.setup()
    renderInViewer(<TextContent />, emptyObject({ canvases: [blankCanvas({ loadTexts: canvas.loadTexts })] }))
    await user.click(await screen.findByRole('button', { name: /Copy the text/ }))
    await vi.waitFor(() => expect(onEvent.mock.calls).toEqual([[{ name: '1', format: 'text/plain' }]]))
    stop()
  })
})
