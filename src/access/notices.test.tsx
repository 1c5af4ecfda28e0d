// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Failure } from '../model/failure'
import { blankCanvas, emptyObject, renderInViewer } from '../testing/render-in-viewer'
import { FailureNotice } from '.'
import { EmptyNotice } from './EmptyNotice'

// It comes when it is needed, which on a busy machine may take longer than a test waits.
beforeAll(() => import('./RefusalNotice'))
afterEach(cleanup)

const url = 'https://library.example/manifest'
const refuse = (failure: Failure, scope: 'object' | 'page' = 'object', requestUrl = url) =>
  renderInViewer(<FailureNotice failure={failure} scope={scope} />, undefined, {
    request: { url: requestUrl },
  })
const links = () => screen.queryAllByRole('link').map(link => link.textContent)

describe('FailureNotice', () => {
  it('names the page that is not shown, with its printed label', () => {
    const canvas = blankCanvas({ label: { none: ['iv'] } })
    renderInViewer(
      <FailureNotice failure={{ failure: 'not-found' }} scope="page" />,
      emptyObject({ canvases: [canvas, canvas] }),
    )
    expect(screen.getByRole('alert').textContent).toContain('Page 1 of 2, iv')
  })

  it('is an alert that says the reason, the library’s own words as text, and who was asked', async () => {
    refuse({ failure: 'denied', message: 'Only for the <b>brave</b>', host: 'library.example' })
    const notice = await screen.findByRole('alert')
    expect(notice.dataset.failure).toBe('denied')
    expect(screen.getByRole('heading', { name: 'You do not have access' })).toBeDefined()
    expect(screen.getByText('Only for the <b>brave</b>').localName).toBe('blockquote')
    expect(notice.textContent).toContain('Server: library.example')
  })

  it('gives the tab its own heading, and the heading of one page to nobody', async () => {
    for (const failure of [
      { failure: 'unreachable' },
      { failure: 'denied', detail: 'embedding' },
      { failure: 'denied', message: 'Only for members.' },
      { failure: 'login-required' },
    ] as const) {
      document.title = ''
      refuse(failure)
      const heading = await screen.findByRole('heading', { level: 1 })
      expect(document.title).toBe(`${heading.textContent} · Lectern`)
      cleanup()
    }
    document.title = 'A book'
    refuse({ failure: 'not-found' }, 'page')
    expect(document.title).toBe('A book')
  })

  it('says by which scheme a silent host was asked', () => {
    const failure = { failure: 'unreachable', detail: 'across-origins', host: 'a.example' } as const
    refuse(failure)
    expect(screen.getByRole('alert').textContent).toContain('cannot be reached by https, or')
    cleanup()
    refuse(failure, 'object', 'http://a.example/m')
    expect(screen.getByRole('alert').textContent).toContain('cannot be reached, or')
  })

  it('loads the object again, or only the page', async () => {
    const { viewer } = refuse({ failure: 'unreachable' })
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect([viewer.reload.mock.calls.length, viewer.retryPage.mock.calls.length]).toEqual([1, 0])
    cleanup()
    const page = refuse({ failure: 'unreachable' }, 'page')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect([page.viewer.reload.mock.calls.length, page.viewer.retryPage.mock.calls.length]).toEqual([0, 1])
  })

  it('goes on by itself when the network is back, and only then', () => {
    const { viewer } = refuse({ failure: 'unreachable', detail: 'offline' })
    act(() => void window.dispatchEvent(new Event('online')))
    expect(viewer.reload).toHaveBeenCalledOnce()
    cleanup()
    const denied = refuse({ failure: 'denied' })
    act(() => void window.dispatchEvent(new Event('online')))
    expect(denied.viewer.reload).not.toHaveBeenCalled()
    expect(viewer.reload).toHaveBeenCalledOnce()
  })

  it('leads to the library’s own viewer and to the start page', async () => {
    refuse({ failure: 'login-required' })
    await screen.findByRole('alert')
    expect(links()).toEqual([
      expect.stringMatching(/^Sign in/),
      expect.stringMatching(/^Open in the library’s own viewer/),
      'Open another document',
    ])
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe(url)
  })

  it('does not offer a signed address, nor the start page for one page', async () => {
    refuse({ failure: 'login-required' }, 'object', `${url}?X-Amz-Signature=abc`)
    await screen.findByRole('alert')
    expect(links()).toEqual(['Open another document'])
    cleanup()
    refuse({ failure: 'not-found' }, 'page')
    expect(links()).toEqual([])
  })
})

describe('EmptyNotice', () => {
  it('says what is empty and where it may be found', () => {
    const homepages = [
      { url: 'https://library.example/record/1', label: { en: ['Record'] }, format: 'text/html' },
    ]
    renderInViewer(<EmptyNotice />, emptyObject({ label: { en: ['A remote book'] }, homepages }))
    expect(screen.getByRole('status').dataset.state).toBe('empty')
    expect(screen.getByText('A remote book')).toBeDefined()
    expect(screen.getByRole('link', { name: /Record/ }).getAttribute('href')).toBe(
      'https://library.example/record/1',
    )
  })
})
