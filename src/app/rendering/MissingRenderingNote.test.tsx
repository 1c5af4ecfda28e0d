// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { MissingRenderingNote } from './MissingRenderingNote'

const PDF = 'https://a.example/whole.pdf'
const NOTE = /the file of the link is not in it any more/
const pages = emptyObject({ canvases: [blankCanvas(), blankCanvas({ id: 'd' })] })

beforeEach(() =>
  history.replaceState(null, '', `/?manifest=https://a.example/m&rendering=${encodeURIComponent(PDF)}`),
)
afterEach(cleanup)

it('says that the file of the link is gone, until it is closed or another page is turned to', async () => {
  const { store } = renderInViewer(<MissingRenderingNote />, pages)
  expect(await screen.findByText(NOTE)).toBeTruthy()
  act(() => store.setState({ place: { canvas: 1, rotation: 0 } }))
  expect(screen.queryByText(NOTE)).toBeNull()
  cleanup()
  renderInViewer(<MissingRenderingNote />, pages)
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }))
  expect(screen.queryByText(NOTE)).toBeNull()
})

it('says nothing where the object has the file', () => {
  renderInViewer(
    <MissingRenderingNote />,
    emptyObject({ ...pages, renderings: [{ url: PDF, format: 'application/pdf' }] }),
  )
  expect(screen.queryByRole('status')).toBeNull()
})
