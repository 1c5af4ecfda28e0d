import { expect, test } from 'vitest'
import type { Canvas, Media } from '../../model/digital-object'
import { findPdf } from './is-pdf'

const canvasOf = (media: Partial<Media>): Canvas => ({
  id: 'c',
  behaviors: [],
  painting: [{ media: { url: 'https://a.example/1', type: '', format: '', ...media }, choices: [] }],
  metadata: [],
  rights: [],
  renderings: [],
})

test.each([
  [{ format: 'application/pdf' }],
  [{ format: 'application/pdf', type: 'image' }],
  [{ format: 'application/x-pdf' }],
  [{ url: 'https://a.example/report.PDF?X-Amz-Signature=1' }],
  [{ url: 'https://a.example/report.pdf', type: 'text' }],
])('%j is a PDF', media => {
  expect(findPdf(canvasOf(media))).toBeDefined()
})

test.each([
  [{ format: 'image/jpeg', url: 'https://a.example/report.pdf' }],
  [{ type: 'image', url: 'https://a.example/report.pdf' }],
  [{ url: 'https://a.example/pdf' }],
])('%j is none', media => {
  expect(findPdf(canvasOf(media))).toBeUndefined()
})
