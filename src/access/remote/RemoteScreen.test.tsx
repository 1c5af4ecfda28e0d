// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { handleDelivery } from '../../server/delivery'
import { renderInViewer } from '../../testing/render-in-viewer'
import { RemoteScreen } from './RemoteScreen'

const ORIGIN = 'https://archive.example'
const methods: string[] = []
const server = setupServer(
  http.all(`${ORIGIN}/*`, ({ request }) => {
    methods.push(request.method)
    return handleDelivery(request)
  }),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(cleanup)
afterAll(() => server.close())

function open(name: string, block: object = {}) {
  const representation = {
    url: `${ORIGIN}/repository/${name}`,
    label: { none: ['The chart'] },
    remote: true,
  }
  return renderInViewer(<RemoteScreen representation={representation} />, undefined, {
    configuration: parseConfiguration(JSON.stringify(block)),
    loading: { status: 'remote', representation },
    request: { url: `${ORIGIN}/manifest` },
  })
}

describe('a representation in another repository', () => {
  it('is asked with HEAD and opened there', async () => {
    open('open')
    const link = await screen.findByRole('link', { name: /Open it there/ })
    expect(link.getAttribute('href')).toBe(`${ORIGIN}/repository/open`)
    expect([...new Set(methods)]).toEqual(['HEAD'])
  })

  it('says why it is refused in its own words, and there is no way there', async () => {
    open('closed')
    expect((await screen.findByRole('alert')).textContent).toContain('closed for stocktaking')
    expect(screen.queryByRole('link', { name: /Open it there/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
  })

  it('keeps the way there where signing in may help', async () => {
    open('members')
    expect((await screen.findByRole('alert')).dataset.failure).toBe('login-required')
    expect(screen.getByRole('link', { name: /Open it there/ })).toBeDefined()
  })

  it('leads back', async () => {
    const { viewer } = open('open')
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(viewer.reload).toHaveBeenCalledOnce()
  })
})
