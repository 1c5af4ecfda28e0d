import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { failPage } from '../../viewer/state/page-failures'
import { DownloadMedium } from './DownloadMedium'

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['image/heic', /not shown in the viewer/],
  ['image/jpeg', /could not be read/],
])('says why a picture of the type %s is offered', async (format, reason) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('words')))
  const media = { url: 'https://a.example/picture', type: 'image', format }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store } = renderInViewer(<DownloadMedium canvas={0} />, object)
  failPage(store, 0, failure('unsupported', { detail: 'unreadable-picture' }))
  expect(await screen.findByText(reason)).toBeDefined()
})
