import { afterEach, expect, it, vi } from 'vitest'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { objectOf } from '../../viewer/state/store'
import { useSniffing } from './use-sniffing'

function Sniffer() {
  useSniffing(0)
  return null
}

afterEach(() => vi.unstubAllGlobals())

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
