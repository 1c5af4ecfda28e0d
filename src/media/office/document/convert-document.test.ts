import { describe, expect, it, vi } from 'vitest'
import { zip } from '../../../../scripts/samples/formats/zip.mjs'
import { convertDocument } from './convert-document'

// The converter's build for Node takes a buffer where that for browsers takes an array buffer.
vi.mock('mammoth', async load => {
  const { default: mammoth } = await load<{ default: typeof import('mammoth') }>()
  const convertToHtml = ({ arrayBuffer }: { arrayBuffer: ArrayBuffer }, options: object) =>
    mammoth.convertToHtml({ buffer: Buffer.from(arrayBuffer) }, options)
  return { default: { ...mammoth, convertToHtml } }
})

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ')
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const box = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`

async function htmlOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const bytes = zip({
    '[Content_Types].xml': XML + types,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `${XML}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.keys(
      parts,
    )
      .map((name, index) => relation(`p${index}`, name, `${name}.xml`))
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        `word/${name}.xml`,
        `${XML}<w:${name} ${NAMES}>${xml}</w:${name}>`,
      ]),
    ),
  })
  const converted = await convertDocument(new Uint8Array(bytes))
  return 'html' in converted ? converted.html : ''
}

describe('words of a Word document', () => {
  it.each([
    ['the last result of a field', `<w:fldSimple w:instr=" SEQ Figure ">${run('7')}</w:fldSimple>`, '7'],
    [
      'a symbol that is written as text',
      '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>&#xF061; = 2</w:t></w:r>',
      'α = 2',
    ],
    ['a line that a carriage return ends', '<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r>', 'one<br />two'],
    [
      'words on both sides of a tab to the margin',
      '<w:r><w:t>left</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>right</w:t></w:r>',
      'left\tright',
    ],
    [
      'the chosen entry of a list in a form',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:ddList><w:result w:val="1"/><w:listEntry w:val="red"/><w:listEntry w:val="green"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      'green',
    ],
    ['a direction of its own', `<w:dir w:val="rtl">${run('אבג')}</w:dir>`, 'אבג'],
    ['an overridden direction', `<w:bdo w:val="rtl">${run('אבג')}</w:bdo>`, 'אבג'],
    ['a tracked insertion', `<w:ins w:id="1" w:author="A">${run('inserted')}</w:ins>`, 'inserted'],
    ['a moved passage', `<w:moveTo w:id="1" w:author="A">${run('moved')}</w:moveTo>`, 'moved'],
    [
      'an older text box',
      `<w:r><w:pict><v:oval><v:textbox>${box('in an oval')}</v:textbox></v:oval></w:pict></w:r>`,
      'in an oval',
    ],
    [
      'a text box without an older form',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box('in a box')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
      'in a box',
    ],
    [
      'a text box with an older form, once',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>${box('once')}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>${box('once')}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      'once',
    ],
  ])('are shown: %s', async (_, content, words) => {
    const html = await htmlOf(`<w:p>${run('Before ')}${content}${run(' after.')}</w:p>`)
    expect(html.split(words)).toHaveLength(2)
    expect(html).toMatch(/Before[\s\S]*after\./)
  })

  it('of a field in the code of another field are not shown, its result is', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
    const field = (codes: string, result: string) =>
      mark('begin') + codes + mark('separate') + result + mark('end')
    const page = field(code(' PAGE '), run('17'))
    const choice = field(code(' IF ') + page + code(' = 1 "first" "other" '), run('other'))
    expect(await htmlOf(`<w:p>${run('On an ')}${choice}${run(' page.')}</w:p>`)).toBe(
      '<p>On an other page.</p>',
    )
    const nested = field(code(' TOC '), run('Chapter ') + page)
    expect(await htmlOf(`<w:p>${nested}</w:p>`)).toBe('<p>Chapter 17</p>')
    const simple = field(
      `${code(' IF ')}<w:fldSimple w:instr="PAGE">${run('17')}</w:fldSimple>`,
      run('other'),
    )
    expect(await htmlOf(`<w:p>${simple}</w:p>`)).toBe('<p>other</p>')
    const bare = field(
      `${code(' IF ')}<w:r><w:t>17</w:t><w:drawing></w:drawing><w:pict></w:pict><w:t/></w:r>`,
      '<w:r><w:t>other</w:t></w:r>',
    )
    expect(await htmlOf(`<w:p><w:r><w:t>On an </w:t></w:r>${bare}</w:p>`)).toBe('<p>On an other</p>')
    expect(await htmlOf(`<w:p>${run('A')}${mark('begin')}${run('B')}</w:p>`)).toBe('<p>AB</p>')
  })

  it('are left out where they are deleted', async () => {
    const deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    expect(await htmlOf(`<w:p>${run('Stays')}${deleted}</w:p>`)).not.toContain('gone')
  })

  it('are left out where they are hidden, by themselves or by their style', async () => {
    const hidden = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>secret</w:t></w:r>`
    const styles = '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = `<w:p>${run('Seen')}${hidden('<w:vanish/>')}${hidden('<w:b/><w:vanish w:val="true"/>')}${hidden('<w:rStyle w:val="Note"/>')}${run(' text')}</w:p>`
    expect(await htmlOf(body, { styles })).toBe('<p>Seen text</p>')
    const shown = hidden('<w:rStyle w:val="Note"/><w:vanish w:val="0"/>')
    expect(await htmlOf(`<w:p>${shown}</w:p>`, { styles })).toBe('<p>secret</p>')
    expect(await htmlOf(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('mark')}</w:p>`)).toBe(
      '<p>mark</p>',
    )
  })
})

describe('numbered lists of a Word document', () => {
  const level = (at: number, format = 'decimal', start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`
  const list = (id: number, definition: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0)}${level(1, 'lowerLetter')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 5)}</w:abstractNum>` +
    [list(1, 0), list(2, 1), list(3, 2), list(4, 0, restart), list(5, 0)].join('')
  const item = (text: string, id = 1, at = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`
  const paragraph = `<w:p>${run('between')}</w:p>`
  const read = (...body: readonly string[]) => htmlOf(body.join(''), { numbering })

  it('go on after a paragraph, and after another list', async () => {
    expect(await read(item('a'), item('b'), paragraph, item('c'))).toBe(
      '<ol><li>a</li><li>b</li></ol><p>between</p><ol start="3"><li>c</li></ol>',
    )
    expect(await read(item('a'), item('x', 2), item('b'))).toBe(
      '<ol><li>a</li></ol><ul><li>x</li></ul><ol start="2"><li>b</li></ol>',
    )
    expect(await read(item('a'), paragraph, item('b', 5))).toContain('<ol start="2"><li>b</li></ol>')
  })

  it('begin where they say, and anew where another list does', async () => {
    expect(await read(item('e', 3), item('f', 3))).toBe('<ol start="5"><li>e</li><li>f</li></ol>')
    expect(await read(item('a'), item('b'), item('again', 4), item('on', 4))).toBe(
      '<ol><li>a</li><li>b</li></ol><ol><li>again</li><li>on</li></ol>',
    )
  })

  it('count each level by itself, anew under each item', async () => {
    const html = await read(
      item('a'),
      item('i', 1, 1),
      paragraph,
      item('ii', 1, 1),
      item('b'),
      item('i', 1, 1),
    )
    expect(html).toContain('<ol start="2"><li data-marker="b.">ii</li>')
    expect(html).toContain('<li>b<ol><li data-marker="a.">i</li></ol></li>')
  })

  describe('are written as Word writes them', () => {
    const level = (at: number, format: string, text: string, more = '') =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
    const symbols = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'
    const definitions = [
      level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'decimal', '%1.%2.%3'),
      level(0, 'decimal', '%1.') +
        level(1, 'decimal', '%1.%2') +
        level(2, 'decimal', '%1.%2.%3', '<w:lvlRestart w:val="0"/>'),
      level(0, 'upperRoman', 'Article %1.') + level(1, 'decimalZero', 'Section %1.%2', '<w:isLgl/>'),
      level(0, 'bullet', '–') +
        level(1, 'bullet', '\uf0b7') +
        `<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="Ø"/>${symbols}</w:lvl>`,
      level(0, 'ordinal', '%1') + level(1, 'none', 'Note: ') + level(2, 'decimal', '&quot;&lt;%3&gt;'),
    ]
    const numbering =
      definitions
        .map((levels, id) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`)
        .join('') +
      definitions.map((_, id) => list(id + 1, id)).join('') +
      list(9, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>')
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const markers = async (...body: readonly string[]) =>
      [...(await htmlOf(body.join(''), { numbering, styles })).matchAll(/data-marker="([^"]*)"/g)].map(
        ([, marker]) => marker,
      )

    it('in letters, Roman numerals and numbers of several levels', async () => {
      expect(
        await markers(
          item('a', 1),
          item('b', 1, 1),
          item('c', 1, 1),
          item('d', 1, 2),
          item('e', 1),
          item('f', 1, 1),
        ),
      ).toEqual(['I.', '(a)', '(b)', 'I.b.1', 'II.', '(a)'])
      expect(
        await markers(item('a', 2), item('b', 2, 1), item('c', 2, 2), item('d', 2, 1), item('e', 2, 2)),
      ).toEqual([...['1.1', '1.1.1', '1.2', '1.2.2']])
    })

    it('with words, all in digits where they should be, with ordinals and without numbers', async () => {
      expect(await markers(item('a', 3), item('b', 3, 1))).toEqual(['Article I.', 'Section 1.01'])
      expect(await markers(item('a', 5), item('b', 5), item('c', 5, 1), item('d', 5, 2))).toEqual([
        ...['1st', '2nd', 'Note: ', '&lt;1&gt;'],
      ])
    })

    it('from where they begin anew', async () => {
      expect(await markers(item('a', 1), item('b', 9), item('c', 9))).toEqual(['I.', 'IV.', 'V.'])
    })

    it('with their own bullets, unless only a font of symbols draws them', async () => {
      expect(await markers(item('a', 4), item('b', 4, 1), item('c', 4, 2))).toEqual(['–'])
    })

    it('before headings', async () => {
      const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`
      expect(await htmlOf(heading('Tides') + heading('Winds'), { numbering, styles })).toBe(
        '<h1>1. Tides</h1><h1>2. Winds</h1>',
      )
    })
  })
})
