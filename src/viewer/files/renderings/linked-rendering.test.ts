// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { failure } from '../../../model/failure'
import { blankCanvas, emptyObject } from '../../../testing/render-in-viewer'
import { linkedRendering } from './linked-rendering'

const PDF = 'https://a.example/whole.pdf'
const pages = emptyObject({ canvases: [blankCanvas()] })
const withFile = { ...pages, renderings: [{ url: `${PDF}?Signature=x`, format: 'application/pdf' }] }
const page = '?manifest=https://a.example/m'
const link = `${page}&rendering=${encodeURIComponent(PDF)}`

it('is opened in place of its object, whatever its signature', () => {
  history.replaceState(null, '', link)
  expect(linkedRendering(withFile)).toMatchObject({ id: PDF, renderingOf: withFile })
})

it('leaves the pages of an object that does not have it, or of a link that names none', () => {
  history.replaceState(null, '', link)
  expect(linkedRendering(pages)).toBe(pages)
  history.replaceState(null, '', page)
  expect(linkedRendering(withFile)).toBe(withFile)
})

it('leaves a failure as it is', () => {
  history.replaceState(null, '', link)
  const refused = failure('denied')
  expect(linkedRendering(refused)).toBe(refused)
})
