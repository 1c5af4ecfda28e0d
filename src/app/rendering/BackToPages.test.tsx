// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { BackToPages } from './BackToPages'

const object = emptyObject({ label: { en: ['A book'] }, canvases: [blankCanvas()] })
const request = { url: 'https://a.example/manifest' }

afterEach(cleanup)

it('leads from the file to the pages of its object', () => {
  renderInViewer(<BackToPages />, { ...object, renderingOf: object }, { request })
  const link = screen.getByRole('link', { name: 'Back to “A book”' })
  expect(link.getAttribute('href')).toContain('manifest=https%3A%2F%2Fa.example%2Fmanifest')
})

it('offers nothing where the object itself could not be opened, or where its pages are open', () => {
  renderInViewer(<BackToPages />, undefined, {
    request,
    loading: { status: 'failed', failure: failure('unreachable') },
  })
  renderInViewer(<BackToPages />, object, { request })
  expect(screen.queryByRole('link')).toBeNull()
})
