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

async function htmlOf(body: string): Promise<string> {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const bytes = zip({
    '[Content_Types].xml': XML + types,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `${XML}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
  })
  const converted = await convertDocument(new Uint8Array(bytes))
  return 'html' in converted ? converted.html : ''
}

describe('words of a Word document', () => {
  it.each([
    ['the last result of a field', `<w:fldSimple w:instr=" SEQ Figure ">${run('7')}</w:fldSimple>`, '7'],
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

  it('are left out where they are deleted', async () => {
    const deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    expect(await htmlOf(`<w:p>${run('Stays')}${deleted}</w:p>`)).not.toContain('gone')
  })
})
