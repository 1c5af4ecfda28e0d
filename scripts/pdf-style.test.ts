import { describe, expect, test } from 'vitest'
import { pageStyle } from './pdf-style.ts'

describe('the style of pdf.js', () => {
  test('keeps pages, text and annotations whole, nested rules and strings with braces included', () => {
    const css = '.textLayer { color: red; .highlight { content: "}" } }\n.pdfViewer .page { margin: 0 }'
    expect(pageStyle(css)).toBe(css)
  })

  test('leaves out what would style the rest of the viewer', () => {
    const css =
      '.dialog { display: none }\n:root { --a: 1 }\n.annotationEditorLayer { top: 0 }\n.spread { x: y }'
    expect(pageStyle(css)).toBe('.spread { x: y }')
  })

  test('leaves out pictures that are not shipped', () => {
    expect(pageStyle('.pdfViewer .page::after { background: url(images/a.gif) }')).toBe('')
  })
})
