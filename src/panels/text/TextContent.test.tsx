// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { TextContent } from './TextContent'

const server = setupServer(
  http.get('https://x.example/gone', () => new HttpResponse(null, { status: 404 })),
  http.get('https://x.example/there', () => HttpResponse.text('The words that are there.')),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(cleanup)
afterAll(() => server.close())

const withTexts = (...names: string[]) =>
  emptyObject({
    canvases: [
      blankCanvas({
        loadTexts: async () =>
          names.map(name => ({ kind: 'text', url: `https://x.example/${name}`, format: 'text/plain' })),
      }),
    ],
  })

it('the first text that can be had is shown, and a chosen one says why it cannot', async () => {
  renderInViewer(<TextContent />, withTexts('gone', 'there'))
  expect(await screen.findByText('The words that are there.')).toBeDefined()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Text version' }), '0')
  expect((await screen.findByRole('alert')).textContent).toContain('no text')
})

it('where no text can be had, that is said once', async () => {
  renderInViewer(<TextContent />, withTexts('gone', 'gone'))
  expect(await screen.findAllByRole('alert')).toHaveLength(1)
})
