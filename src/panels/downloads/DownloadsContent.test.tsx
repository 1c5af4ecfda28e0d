// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { Painting } from '../../model/digital-object'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { DownloadsContent } from './DownloadsContent'

const report: Painting = {
  media: { url: 'https://library.example/report.pdf', type: 'text', format: 'application/pdf' },
  choices: [],
}
const rights = ['http://rightsstatements.org/vocab/InC/1.0/']
const object = emptyObject({ rights, canvases: [blankCanvas({ painting: [report] })] })
const forbidding = (name: string) =>
  parseConfiguration(
    JSON.stringify({
      rules: [{ when: { rights: 'https://rightsstatements.org/vocab/InC/' }, forbid: [name] }],
    }),
  )

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the downloads', () => {
  it('offer the file as it was delivered', () => {
    renderInViewer(<DownloadsContent />, object)
    expect(screen.getByRole('link', { name: /Original file/ }).getAttribute('href')).toBe(report.media.url)
  })

  it('ask for the text by its own fresh address, and write neither', async () => {
    const signed = (name: string, signature: string) =>
      `https://library.example/${name}?X-Amz-Signature=${signature}`
    const withText = (signature: string) =>
      emptyObject({
        canvases: [
          blankCanvas({
            painting: [{ media: { ...report.media, url: signed('a.pdf', signature) }, choices: [] }],
            fullText: { url: signed('a.txt', signature), format: 'text/plain' },
          }),
        ],
      })
    const tab = { opener: window, location: { href: '' }, close: vi.fn() }
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window)
    const { renew, store, container } = renderInViewer(<DownloadsContent />, withText('old'))
    renew.mockImplementation(async () => {
      store.setState({ loading: { status: 'ready', object: withText('fresh') } })
      return true
    })
    expect(container.innerHTML).not.toContain('Amz')
    await userEvent.click(screen.getByRole('button', { name: /Text/ }))
    await vi.waitFor(() => expect(tab.location.href).toBe(signed('a.txt', 'fresh')))
  })

  it('offer no file where a rule for its rights forbids that', () => {
    renderInViewer(<DownloadsContent />, object, { configuration: forbidding('download') })
    expect(screen.queryByRole('link')).toBeNull()
  })
})
