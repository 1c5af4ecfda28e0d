import { describe, expect, it } from 'vitest'
import { paragraphsOf, plainText } from '../../model/texts/page-text'
import { readPageText } from './read-page-text'

const read = (text: string, format = '', canvas = {}) => readPageText({ text, format }, canvas)
const paragraphs = (text: string, format = '') => paragraphsOf(read(text, format))

const ALTO = `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>mm10</MeasurementUnit></Description><Layout><Page WIDTH="1000" HEIGHT="2000"><PrintSpace>
<TextBlock ID="b1" LANG="de" HPOS="100" VPOS="100" WIDTH="500" HEIGHT="60"><TextLine HPOS="100" VPOS="100" WIDTH="300" HEIGHT="20"><String CONTENT="The" HPOS="100" VPOS="100" WIDTH="60" HEIGHT="20"/><SP/><String CONTENT="light" /></TextLine>
<TextLine><String CONTENT="&amp;" /><SP/><String CONTENT="light" HPOS="500" VPOS="120" WIDTH="50" HEIGHT="20" SUBS_TYPE="HypPart1" SUBS_CONTENT="lighthouse"/><HYP CONTENT="-"/></TextLine>
<TextLine><String CONTENT="house" HPOS="100" VPOS="140" WIDTH="60" HEIGHT="20" SUBS_TYPE="HypPart2" SUBS_CONTENT="lighthouse"/><String CONTENT="stands."/></TextLine></TextBlock>
<TextBlock><TextLine><String CONTENT="Zoë"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`

describe('ALTO', () => {
  it('is paragraphs with their lines; divided words are whole', () => {
    expect(paragraphs(ALTO)).toEqual(['The light\n& lighthouse\nstands.', 'Zoë'])
  })

  it('has whole units on a page of thousands, and keeps the fractions of a small one', () => {
    const box = (width: number, height: number) =>
      read(ALTO, '', { width, height }).blocks[0]?.lines[0]?.words[0]?.box
    expect(box(1333, 2666)).toEqual({ x: 133, y: 133, width: 80, height: 27 })
    expect(box(33.3, 66.6)?.x).toBeCloseTo(3.33)
  })

  it('is recognized with a prefix, and whatever the data calls it', () => {
    const prefixed = ALTO.replaceAll('<String', '<alto:String')
      .replaceAll('<TextLine', '<alto:TextLine')
      .replaceAll('<TextBlock', '<alto:TextBlock')
    expect(paragraphs(prefixed, 'text/plain')).toEqual(paragraphs(ALTO))
  })

  it('has its boxes in canvas units, also those of the second part of a divided word', () => {
    const text = read(ALTO, '', { width: 500, height: 1000 })
    const [first, second] = text.blocks[0]?.lines ?? []
    expect(text).toMatchObject({
      source: 'alto',
      granularity: 'word',
      language: 'de',
      size: { width: 500, height: 1000 },
    })
    expect(text.blocks[0]?.box).toEqual({ x: 50, y: 50, width: 250, height: 30 })
    expect(first?.box).toEqual({ x: 50, y: 50, width: 150, height: 10 })
    expect(first?.words[0]).toEqual({ text: 'The', box: { x: 50, y: 50, width: 30, height: 10 } })
    expect(first?.words[1]).toEqual({ text: 'light' })
    expect(second?.words[1]).toEqual({
      text: 'lighthouse',
      box: { x: 250, y: 60, width: 25, height: 10 },
      continuation: { x: 50, y: 70, width: 30, height: 10 },
    })
  })

  it('has its boxes in units of its own page while the canvas has no size, and none without the size of the page', () => {
    expect(read(ALTO)).toMatchObject({ size: { width: 1000, height: 2000 }, granularity: 'word' })
    const without = read(ALTO.replace('WIDTH="1000"', ''), '', { width: 500, height: 1000 })
    expect(without.granularity).toBe('page')
    expect(without.size).toBeUndefined()
  })
})

it('hOCR of older programs has its lines and blocks', () => {
  const line = (words: string) => `<span class="ocrx_line" title="bbox 0 0 9 9">${words}</span>`
  const block = (lines: string) => `<div class="ocrx_block">${lines}</div>`
  const page = `<div class="ocr_page" title="bbox 0 0 100 100">${block(line('one') + line('two'))}${block(line('three'))}</div>`
  expect(paragraphs(page)).toEqual(['one\ntwo', 'three'])
})

describe('ALTO of everyday scans', () => {
  const string = (content: string, x: number, more = '') =>
    `<String CONTENT="${content}" HPOS="${x}" VPOS="10" WIDTH="50" HEIGHT="20" ${more}/>`
  const line = (content: string) => `<TextLine>${content}</TextLine>`
  const part = (number: number, whole: string) => `SUBS_TYPE="HypPart${number}" SUBS_CONTENT="${whole}"`
  const alto = (lines: string, page = 'WIDTH="1000" HEIGHT="1000"', unit = 'pixel', space = '') =>
    `<alto><Description><MeasurementUnit>${unit}</MeasurementUnit></Description><Layout><Page ${page}><PrintSpace ${space}><TextBlock>${lines}</TextBlock></PrintSpace></Page></Layout></alto>`
  const wordsOf = (text: ReturnType<typeof read>) =>
    text.blocks.flatMap(({ lines }) => lines.flatMap(({ words }) => words))

  it('reads the end of a word that began on the page before, and marks the next divided word at its own place', () => {
    const page = alto(
      line(string('house', 0, part(2, 'lighthouse')) + string('stands', 60)) +
        line(string('har', 200, part(1, 'harbour'))) +
        line(string('bour', 300, part(2, 'harbour')) + string('pier', 400, part(1, 'pierhead'))),
    )
    expect(paragraphs(page)).toEqual(['house stands\nharbour\npierhead'])
    expect(wordsOf(read(page)).map(({ text, continuation }) => [text, continuation?.x])).toEqual([
      ['house', undefined],
      ['stands', undefined],
      ['harbour', 300],
      ['pierhead', undefined],
    ])
  })

  it.each([
    ['<HYP CONTENT="-"/>', 'light', 'light-'],
    ['<HYP WIDTH="5"/>', 'light', 'light-'],
    ['<HYP CONTENT="\u00ad"/>', 'light', 'light-'],
    ['<HYP CONTENT="\u00ac"/>', 'light', 'light\u00ac'],
    ['<HYP CONTENT="-"/>', 'light-', 'light-'],
  ])('keeps the hyphen of a word whose whole is not stated: %s', (hyphen, content, word) => {
    const page = alto(line(string(content, 0) + hyphen) + line(string('house', 0)))
    expect(paragraphs(page)).toEqual([`${word}\nhouse`])
    const [divided] = wordsOf(read(page))
    expect(divided?.box).toBeDefined()
  })

  it('reads the parts of a word whose whole is not stated, or by one of them alone', () => {
    const divided = (first: string, second: string) =>
      paragraphs(
        alto(
          line(`${string('light', 0, `SUBS_TYPE="HypPart1" ${first}`)}<HYP CONTENT="-"/>`) +
            line(string('house', 0, `SUBS_TYPE="HypPart2" ${second}`) + string('stands', 60)),
        ),
      )
    const whole = 'SUBS_CONTENT="lighthouse"'
    expect(divided('', '')).toEqual(['light-\nhouse stands'])
    expect(divided('SUBS_CONTENT=""', 'SUBS_CONTENT=""')).toEqual(['light-\nhouse stands'])
    expect(divided('', whole)).toEqual(['light-\nhouse stands'])
    expect(divided(whole, '')).toEqual(['lighthouse\nstands'])
  })

  it('has places where the page states no size: by the canvas in pixels, by a print space of the whole page', () => {
    const canvas = { width: 2000, height: 3000 }
    const placed = (page: string) => wordsOf(read(page, '', canvas))[0]?.box?.x
    const content = line(string('word', 100))
    expect(placed(alto(content, ''))).toBe(100)
    expect(placed(alto(content, 'WIDTH="0" HEIGHT="0"'))).toBe(100)
    const space = 'HPOS="0" VPOS="0" WIDTH="1000" HEIGHT="1500"'
    expect(placed(alto(content, '', 'mm10', space))).toBe(200)
    expect(placed(alto(content, '', 'mm10', space.replace('HPOS="0"', 'HPOS="30"')))).toBeUndefined()
  })

  it('has no boxes for a second page, which is not on the canvas', () => {
    const [first = '', second = ''] = ['one', 'two'].map(word => alto(line(string(word, 100))))
    const pageOf = (xml: string) => /<Page[\s\S]*<\/Page>/.exec(xml)?.[0] ?? ''
    const text = read(first.replace('</Layout>', `${pageOf(second)}</Layout>`))
    expect(wordsOf(text).map(({ text: word, box }) => [word, box?.x])).toEqual([
      ['one', 100],
      ['two', undefined],
    ])
  })
})

describe('ALTO in reading order', () => {
  const block = (id: string, more = '') =>
    `<TextBlock ID="${id}" ${more}><TextLine><String CONTENT="${id}"/></TextLine></TextBlock>`
  const alto = (content: string) => `<alto>${content}</alto>`

  it('follows ReadingOrder, and what it refers to may hold blocks', () => {
    const order =
      '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="e1" REF="c"/><ElementRef ID="e2" REF="a"/></OrderedGroup></ReadingOrder>'
    const layout = `${block('a')}<ComposedBlock ID="c">${block('d')}${block('e')}</ComposedBlock>${block('f')}`
    expect(paragraphs(alto(order + layout))).toEqual(['d', 'e', 'a', 'f'])
  })

  it('follows IDNEXT, round circles too', () => {
    expect(paragraphs(alto(block('a', 'IDNEXT="c"') + block('b') + block('c', 'IDNEXT="a"')))).toEqual([
      'b',
      'a',
      'c',
    ])
    expect(paragraphs(alto(block('b') + block('a', 'IDNEXT="b"')))).toEqual(['a', 'b'])
  })

  it('does not read the alternatives of a word', () => {
    const word = '<String CONTENT="burns"><ALTERNATIVE PURPOSE="OCR">bums</ALTERNATIVE></String>'
    expect(paragraphs(alto(`<TextBlock><TextLine>${word}</TextLine></TextBlock>`))).toEqual(['burns'])
  })
})

describe('writing without blanks', () => {
  const letters = (text: string, piece: (letter: string) => string) => [...text].map(piece)

  it('of Japanese in ALTO has none between characters, also where SP stands there', () => {
    for (const between of ['', '<SP WIDTH="2"/>']) {
      const strings = letters('図書館の', letter => `<String CONTENT="${letter}"/>`).join(between)
      expect(paragraphs(`<alto><TextBlock><TextLine>${strings}</TextLine></TextBlock></alto>`)).toEqual([
        '図書館の',
      ])
    }
  })

  it('of Chinese in hOCR and in plain text has none, but words of Latin letters stay apart', () => {
    const words = letters('图书馆', letter => `<span class="ocrx_word">${letter}</span>`).join(' ')
    expect(
      paragraphs(
        `<div class="ocr_page"><span class="ocr_line">${words} <span class="ocrx_word">Skerrow</span></span></div>`,
      ),
    ).toEqual(['图书馆 Skerrow'])
    expect(paragraphs('图 书 馆 1906 年 Skerrow Bay', 'text/plain')).toEqual(['图书馆 1906 年 Skerrow Bay'])
    expect(paragraphs('図書館 海図', 'text/plain')).toEqual(['図書館 海図'])
  })

  it('of Thai has a blank only where a phrase ends', () => {
    const strings = `<String CONTENT="แสง" HPOS="0" VPOS="0" WIDTH="40" HEIGHT="20"/><String CONTENT="ไฟ" HPOS="42" VPOS="0" WIDTH="20" HEIGHT="20"/><String CONTENT="ดับ" HPOS="90" VPOS="0" WIDTH="30" HEIGHT="20"/>`
    expect(
      paragraphs(
        `<alto><Page WIDTH="200" HEIGHT="100"><TextBlock><TextLine>${strings}</TextLine></TextBlock></Page></alto>`,
      ),
    ).toEqual(['แสงไฟ ดับ'])
  })

  it('of Korean keeps its blanks', () => {
    const strings = '<String CONTENT="등대"/><String CONTENT="지기"/>'
    expect(paragraphs(`<alto><TextBlock><TextLine>${strings}</TextLine></TextBlock></alto>`)).toEqual([
      '등대 지기',
    ])
  })
})

describe('hOCR', () => {
  const HOCR = `<html><head><title>x</title></head><body><div class='ocr_page' title='image "a.png"; bbox 0 0 200 100' dir="rtl"><p class='ocr_par' lang='heb'><span class='ocr_line' title="bbox 10 10 110 30"><span class='ocrx_word' title='bbox 10 10 40 30; x_wconf 93'>The</span> <span class='ocrx_word'><span class='ocrx_cinfo'>l</span><span class='ocrx_cinfo'>ight</span></span></span> <span class='ocr_line'><span class='ocrx_word'>&amp;</span></span></p><p class='ocr_par'><span class='ocr_line'>Zoë <em>here</em></span></p></div></body></html>`

  it('is paragraphs with their lines; a word that is marked letter by letter is one', () => {
    expect(paragraphs(HOCR)).toEqual(['The light\n&', 'Zoë here'])
  })

  it('has its boxes in canvas units, its language and its direction', () => {
    const text = read(HOCR, 'text/html', { width: 400, height: 200 })
    expect(text).toMatchObject({ source: 'hocr', granularity: 'word', language: 'heb', direction: 'rtl' })
    expect(text.blocks[0]?.lines[0]?.box).toEqual({ x: 20, y: 20, width: 200, height: 40 })
    expect(text.blocks[0]?.lines[0]?.words[0]?.box).toEqual({ x: 20, y: 20, width: 60, height: 40 })
  })

  it('has no boxes for a second page, which is not on the canvas', () => {
    const two = HOCR.replace('</body>', `${/<div.*<\/div>/.exec(HOCR)?.[0]}</body>`)
    const { blocks } = read(two)
    expect(blocks).toHaveLength(4)
    expect(blocks[2]?.lines[0]?.box).toBeUndefined()
  })
})

describe('other texts', () => {
  it('that are plain are paragraphs, with their blanks', () => {
    expect(read('a\r\nb  c\n\tin\r\n\r\n\r\nc <d> e\n', 'text/plain')).toMatchObject({ source: 'plain' })
    expect(paragraphs('a\r\nb  c\n\tin\r\n\r\n\r\nc <d> e\n')).toEqual(['a\nb  c\n\tin', 'c <d> e'])
  })

  it('that are HTML are the words in it, without those of scripts', () => {
    const html = read('<p>ex<b>am</b>ple &amp; more<script>x()</script></p><p>b</p>', 'text/html')
    expect(html.source).toBe('html')
    expect(plainText(html)).toBe('example & more\n\nb')
  })

  it('that are another XML are lines', () => {
    expect(paragraphs('<TEI><ab><l>one</l><l>two <hi>three</hi></l></ab></TEI>', 'application/xml')).toEqual([
      'one\ntwo three',
    ])
  })

  it('that are TEI are the page as its editor reads it, without the header', () => {
    const tei =
      '<TEI><teiHeader><title>About</title></teiHeader><text><p>The <choice><sic>bums</sic><corr>burns</corr></choice> la<hi rend="sup">m</hi>p<lb/>be<lb break="no"/>fore <sic>alone</sic></p></text></TEI>'
    expect(paragraphs(tei, 'application/tei+xml')).toEqual(['The burns lamp\nbefore alone'])
  })

  it('that are XML of ABBYY are words, not letters', () => {
    const letters = [...'The lamp'].map(letter => `<charParams l="1">${letter}</charParams>`).join('\n')
    const abbyy = `<?xml version="1.0"?><document><page><block><text><par><line><formatting>${letters}</formatting></line></par></text></block></page></document>`
    expect(paragraphs(abbyy, 'text/xml')).toEqual(['The lamp'])
  })

  it('that are DjVu XML are words, though a document type stands before them and nobody says what they are', () => {
    const djvu = `<?xml version="1.0"?>
<!DOCTYPE DjVuXML [<!ENTITY a "b">]>
<!-- made by a scanner -->
<DjVuXML><BODY><OBJECT><HIDDENTEXT><PARAGRAPH><LINE><WORD coords="1,9,5,2">The</WORD> <WORD>lamp</WORD></LINE><LINE><WORD>burns</WORD></LINE></PARAGRAPH><PARAGRAPH><LINE><WORD>low</WORD></LINE></PARAGRAPH></HIDDENTEXT></OBJECT></BODY></DjVuXML>`
    for (const format of ['', 'text/plain', 'application/xml'])
      expect(paragraphs(djvu, format)).toEqual(['The lamp\nburns', 'low'])
  })

  it('are nothing where there are no words', () => {
    for (const text of ['', ' \n\n ', '<alto></alto>', '<div class="ocr_page">', '<p></p>'])
      expect(read(text).blocks).toEqual([])
  })
})
