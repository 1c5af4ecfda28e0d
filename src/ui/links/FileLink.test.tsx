// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FileLink } from './FileLink'

const url = 'https://library.example/a.pdf'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('FileLink', () => {
  it('is a link that says where it opens, and a copy to keep where it does not', () => {
    render(
      <FileLink url={url} newTab="(opens in a new tab)">
        Original
      </FileLink>,
    )
    render(<FileLink url={url}>Copy</FileLink>)
    const link = screen.getByRole('link', { name: 'Original (opens in a new tab)' })
    expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual([url, false])
    expect(screen.getByRole('link', { name: 'Copy' }).hasAttribute('download')).toBe(true)
  })

  it('never writes an address that is renewed, and opens the fresh one', async () => {
    const tab = { opener: window, location: { href: '' }, close: vi.fn() }
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window)
    const { container } = render(
      <FileLink url={`${url}?old`} renew={() => Promise.resolve(`${url}?fresh`)}>
        Original
      </FileLink>,
    )
    expect(container.innerHTML).not.toContain(url)
    await userEvent.click(screen.getByRole('button', { name: 'Original' }))
    expect([tab.location.href, tab.opener]).toEqual([`${url}?fresh`, null])
  })

  it('closes the tab again where no address is to be had', async () => {
    const tab = { opener: window, location: { href: '' }, close: vi.fn() }
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window)
    render(
      <FileLink url={url} renew={() => Promise.resolve(undefined)}>
        Original
      </FileLink>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect([tab.location.href, tab.close.mock.calls.length]).toEqual(['', 1])
  })
})
