import { afterEach, expect, it, vi } from 'vitest'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { failPage } from '../../viewer/state/page-failures'
import { objectOf } from '../../viewer/state/store'
import { useSniffing } from './use-sniffing'

function Sniffer() {
  useSniffing(0)
  return null
}

afterEach(() => vi.unstubAllGlobals())

it('says of a refused picture that it is too large', async () => {
  const png = new DataView(new ArrayBuffer(33))
  for (const [at, byte] of [
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
  ].entries())
    png.setUint8(at, byte)
  png.setUint32(16, 30_000)
  png.setUint32(20, 30_000)
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(png.buffer)))
  const media = { url: 'https://a.example/bomb.png', type: 'image', format: 'image/png' }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store } = renderInViewer(<Sniffer />, object)
  failPage(store, 0, failure('unsupported', { detail: 'unreadable-picture' }))
  await vi.waitFor(() => expect(store.getState().pageFailures.get(0)?.detail).toBe('too-large'))
})

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0)

it.each([
  ['a picture that can be drawn by now, once', JPEG, true, 1],
  ['no picture that is damaged', JPEG, false, 0],
  ['no answer without a picture', Uint8Array.of(), true, 0],
])('asks again for %s', async (_, bytes, isDrawable, times) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes)))
  vi.stubGlobal('createImageBitmap', () =>
    isDrawable ? Promise.resolve({ close: () => undefined }) : Promise.reject(new Error('damaged')),
  )
  const media = { url: 'https://a.example/page.jpg', type: 'image', format: 'image/jpeg' }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store, viewer } = renderInViewer(<Sniffer />, object)
  failPage(store, 0, failure('unsupported', { detail: 'unreadable-picture' }))
  await vi.waitFor(() => {
    const { data } = viewer.queryClient.getQueryCache().getAll()[0]?.state ?? {}
    expect([null, 'image/jpeg']).toContain(data)
  })
  expect(viewer.retryPage).toHaveBeenCalledTimes(times)
})

it('takes a film that is called a picture for what it is', async () => {
  const film = Uint8Array.from('\0\0\0\x18ftypmp42', character => character.charCodeAt(0))
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(film)))
  const media = { url: 'https://a.example/film.mp4', type: 'image', format: 'video/mp4' }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store } = renderInViewer(<Sniffer />, object)
  failPage(store, 0, failure('unsupported', { detail: 'unreadable-picture' }))
  const shown = () => objectOf(store.getState())?.canvases[0]?.painting[0]?.media
  await vi.waitFor(() => expect(shown()?.type).toBe('video'))
})

it('sets the format that a file tells, and leaves the delivered object as it is', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('%PDF-1.7\n')))
  const media = { url: 'https://a.example/file', type: '', format: '' }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store, viewer } = renderInViewer(<Sniffer />, object)
  const shown = () => objectOf(store.getState())?.canvases[0]?.painting[0]?.media
  await vi.waitFor(() => expect(shown()?.format).toBe('application/pdf'))
  expect(viewer.retryPage).toHaveBeenCalledOnce()
  expect(media.format).toBe('')
})

it.each([
  [
    'an e-book that is called an archive',
    'zip',
    `PK\x03\x04${'.'.repeat(26)}mimetypeapplication/epub+zip`,
    'application/epub+zip',
  ],
  ['an archive', 'zip', 'PK\x03\x04 a.txt', 'application/zip'],
  ['a table of text that is called Excel', 'vnd.ms-excel', 'id;name\n1;Ida\n2;Tom\n', 'text/csv'],
  ['a web page that is called Excel', 'vnd.ms-excel', '<html><table><tr><td>1', 'text/html'],
  [
    'an older Excel file',
    'vnd.ms-excel',
    '\xd0\xcf\x11\xe0\0\0\0\0\0\0\0\0\0\0\0\0',
    'application/vnd.ms-excel',
  ],
  ['a rich text that is called Word', 'msword', '{\\rtf1\\ansi', 'application/rtf'],
  ['sound in Ogg', 'ogg', 'OggS\0\x02', 'audio/ogg'],
])('takes for what it is: %s', async (_, stated, beginning, format) => {
  const bytes = Uint8Array.from(beginning, character => character.charCodeAt(0))
  const fetched = vi.fn(() => Promise.resolve(new Response(bytes)))
  vi.stubGlobal('fetch', fetched)
  const media = { url: 'https://a.example/file', type: 'dataset', format: `application/${stated}` }
  const object = emptyObject({ canvases: [blankCanvas({ painting: [{ media, choices: [] }] })] })
  const { store, viewer } = renderInViewer(<Sniffer />, object)
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled())
  await vi.waitFor(() => expect(viewer.queryClient.isFetching()).toBe(0))
  await vi.waitFor(() =>
    expect(objectOf(store.getState())?.canvases[0]?.painting[0]?.media.format).toBe(format),
  )
  expect(fetched).toHaveBeenCalledOnce()
})
