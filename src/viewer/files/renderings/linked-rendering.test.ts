import { expect, it } from 'vitest'
import { blankCanvas, emptyObject } from '../../../testing/render-in-viewer'
import { linkedRendering } from './linked-rendering'

const PDF = 'https://a.example/whole.pdf'
const pages = emptyObject({ canvases: [blankCanvas()] })
const withFile = { ...pages, renderings: [{ url: `${PDF}?Signature=x`, format: 'application/pdf' }] }
const page = 'https://viewer.example/?manifest=https://a.example/m'
const link = `${page}&rendering=${encodeURIComponent(PDF)}`

it('is opened in place of its object, whatever its signature', () => {
  expect(linkedRendering(withFile, link)).toMatchObject({ id: PDF, renderingOf: withFile })
})

it('leaves the pages of an object that does not have it, or of a link that names none', () => {
  expect(linkedRendering(pages, link)).toBe(pages)
  expect(linkedRendering(withFile, page)).toBe(withFile)
})
