import { describe, expect, it } from 'vitest'
import { readAlto, readHocr } from './read-ocr'
import { readWords } from './read-page-text'

const ALTO = `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page><PrintSpace>
<TextBlock ID="b1"><TextLine><String CONTENT="The" HPOS="1"/><SP/><String CONTENT="light" /></TextLine>
<TextLine><String CONTENT="&amp;" /><SP/><String CONTENT="light" SUBS_TYPE="HypPart1" SUBS_CONTENT="lighthouse"/><HYP CONTENT="-"/></TextLine>
<TextLine><String CONTENT="house" SUBS_TYPE="HypPart2" SUBS_CONTENT="lighthouse"/><String CONTENT="stands."/></TextLine></TextBlock>
<TextBlock><TextLine><String CONTENT="Zoë"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`

describe('ALTO', () => {
  it('is paragraphs with their lines; divided words are whole', () => {
    expect(readAlto(ALTO)).toEqual(['The light\n& lighthouse\nstands.', 'Zoë'])
  })

  it('is told with a prefix, and whatever the data calls it', () => {
    const prefixed = ALTO.replaceAll('<String', '<alto:String')
      .replaceAll('<TextLine', '<alto:TextLine')
      .replaceAll('<TextBlock', '<alto:TextBlock')
    expect(readWords(prefixed, 'text/plain')).toEqual({ paragraphs: readAlto(ALTO) })
  })
})

it('hOCR is paragraphs with their lines', () => {
  const hocr = `<html><head><title>x</title></head><body><div class='ocr_page'><p class='ocr_par'><span class='ocr_line' title="bbox 0 0 1 1"><span class='ocrx_word'>The</span> <span class='ocrx_word'>light</span></span> <span class='ocr_line'><span class='ocrx_word'>&amp;</span></span></p><p class='ocr_par'><span class='ocr_line'>Zoë</span></p></div></body></html>`
  expect(readHocr(hocr)).toEqual(['The light\n&', 'Zoë'])
})

describe('words', () => {
  it('that are plain are paragraphs', () => {
    expect(readWords('a\r\nb\r\n\r\n\r\nc <d> e\n', 'text/plain')).toEqual({
      paragraphs: ['a\nb', 'c <d> e'],
    })
  })

  it('that are HTML are the permitted elements', () => {
    expect(readWords('<p>a<script>x()</script></p>', 'text/html')).toMatchObject({
      document: { blocks: [{ name: 'p', parts: ['a'] }] },
    })
  })
})
