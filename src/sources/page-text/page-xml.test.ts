import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../model/texts/page-text'
import { readPageText } from './read-page-text'

const equiv = (text: string, more = '') => `<TextEquiv ${more}><Unicode>${text}</Unicode></TextEquiv>`
const coords = (x: number) => `<Coords points="${x},10 ${x + 40},10 ${x + 40},30 ${x},30"/>`
const line = (text: string, more = '') =>
  `<TextLine ${more}>${coords(10)}${text
    .split(' ')
    .map((word, index) => `<Word>${coords(10 + 50 * index)}${equiv(word)}</Word>`)
    .join('')}${equiv(text)}</TextLine>`
const region = (id: string, content: string, more = '') =>
  `<TextRegion id="${id}" ${more}>${coords(10)}${content}</TextRegion>`
const page = (content: string, more = '') =>
  `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Metadata><Creator>somebody</Creator></Metadata><Page imageWidth="200" imageHeight="100" ${more}>${content}</Page></PcGts>`
const read = (content: string, more = '') =>
  readPageText({ text: page(content, more), format: 'application/xml' }, { width: 400, height: 200 })
const paragraphs = (content: string) => paragraphsOf(read(content))

describe('PAGE XML', () => {
  it('says each line once, whichever levels hold it', () => {
    const text = region('r', `${line('The lamp')}${line('burns low')}${equiv('The lamp\nburns low')}`)
    expect(paragraphs(text)).toEqual(['The lamp\nburns low'])
  })

  it('has the alternative with the lowest index, else the surest', () => {
    const lines = `<TextLine>${equiv('bums', 'index="1"')}${equiv('burns', 'index="0"')}</TextLine><TextLine>${equiv('law', 'conf="0.3"')}${equiv('low', 'conf="0.9"')}</TextLine>`
    expect(paragraphs(region('r', lines))).toEqual(['burns\nlow'])
  })

  it('follows the reading order through groups, and puts regions that it does not name last', () => {
    const order =
      '<ReadingOrder><OrderedGroup id="o"><RegionRefIndexed index="2" regionRef="a"/><UnorderedGroupIndexed index="1"><RegionRef regionRef="c"/><RegionRef regionRef="d"/></UnorderedGroupIndexed></OrderedGroup></ReadingOrder>'
    const regions = ['a', 'b', 'c', 'd'].map(id => region(id, line(id))).join('')
    expect(paragraphs(order + regions)).toEqual(['c', 'd', 'a', 'b'])
  })

  it('follows the order that Transkribus writes into custom', () => {
    const first = line('first', 'custom="readingOrder {index:0;} structure {type:heading;}"')
    const second = line('second', 'custom="readingOrder {index:1;}"')
    expect(paragraphs(region('r', second + first))).toEqual(['first\nsecond'])
  })

  it('reads cells of tables and regions in regions, each once', () => {
    const table = `<TableRegion id="t">${region('c1', line('one'))}${region('c2', line('two'))}</TableRegion>`
    const column = region('k', `${region('k1', line('three'))}${equiv('three')}`)
    expect(paragraphs(table + column)).toEqual(['one', 'two', 'three'])
  })

  it('reads words, glyphs, or a region alone where nothing else is there', () => {
    const glyphs = `<TextLine><Word><Glyph>${equiv('l')}</Glyph><Glyph>${equiv('ow')}</Glyph></Word></TextLine>`
    expect(paragraphs(region('r', glyphs))).toEqual(['low'])
    expect(paragraphs(region('r', equiv('The lamp\nburns <![CDATA[& low]]>')))).toEqual([
      'The lamp\nburns & low',
    ])
  })

  it('has the text of a region whose lines are outlines only', () => {
    const outline = `<TextLine><Coords points="0,0 9,9"/>${equiv('')}<Word><Coords points="0,0 9,9"/></Word></TextLine>`
    expect(paragraphs(region('r', `${outline}${outline}${equiv('The lamp')}`))).toEqual(['The lamp'])
  })

  it('trusts a corrected line more than the words that were recognized', () => {
    const corrected = `<TextLine><Word>${equiv('bums')}</Word>${equiv('burns low')}</TextLine>`
    expect(paragraphs(region('r', corrected))).toEqual(['burns low'])
  })

  it('has its boxes in canvas units, its language and its direction', () => {
    const text = read(region('r', line('one two')), 'readingDirection="right-to-left" primaryLanguage="he"')
    expect(text).toMatchObject({ source: 'page-xml', granularity: 'word', language: 'he', direction: 'rtl' })
    expect(text.blocks[0]?.lines[0]?.words[1]?.box).toEqual({ x: 120, y: 20, width: 80, height: 40 })
  })

  it('of 2010 has its outline in points', () => {
    const old =
      '<TextLine><Coords><Point x="10" y="10"/><Point x="50" y="30"/></Coords><TextEquiv><PlainText>low</PlainText></TextEquiv></TextLine>'
    expect(read(region('r', old)).blocks[0]?.lines[0]?.box).toEqual({ x: 20, y: 20, width: 80, height: 40 })
  })
})
