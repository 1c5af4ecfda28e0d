import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { failPage } from '../../viewer/state/page-failures'
import { DownloadMedium } from './DownloadMedium'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it.each([
  ['image/heic', /not shown in the viewer/],
  ['image/jxr', /not shown in the viewer/],
  ['image/jls', /not shown in the viewer/],
  ['image/tiff', /could not be read/],
  ['image/jpeg2000', /could not be read/],
  ['image/jpeg', /could not be read/],
])('says why a picture of the type %s is offered', async (format, reason) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('words')))
  const media = { url: 'https://a.example/picture', type: 'image', format }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store } = renderInViewer(<DownloadMedium canvas={0} />, object)
  failPage(store, 0, failure('unsupported', { detail: 'unreadable-picture' }))
  expect(await screen.findByText(reason)).toBeDefined()
})

it('says of a picture in a rare compression that its kind is not shown', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('words')))
  const media = { url: 'https://a.example/picture', type: 'image', format: 'image/tiff' }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store } = renderInViewer(<DownloadMedium canvas={0} />, object)
  failPage(store, 0, failure('unsupported', { detail: 'unshown-kind' }))
  expect(await screen.findByText(/not shown in the viewer/)).toBeDefined()
})
