import { isReasonablePicture } from '../../../model/pictures/picture-size'
import type { Converted, ConvertedPicture } from '../converted'
import { UNSHOWN } from '../unshown'
import { readNumbering } from './numbering'
import { finish, marginalParagraphs, type Preparation, prepare, stylesWith } from './prepare'
import { withUsualNames, withUsualRelations } from './usual-names'

const PICTURES = /^image\/(?:png|jpeg|gif|webp|bmp)$/
const PREPARED = /^word\/(?:document\d*|footnotes|endnotes|comments)\.xml$/
/** Parts that are read by the names in them. */
const NAMED = /^word\/(?:document\d*|footnotes|endnotes|comments|styles|numbering|header\d*|footer\d*)\.xml$/
const HEADERS = /^word\/header\d*\.xml$/
const FOOTERS = /^word\/footer\d*\.xml$/
/** The converter's warning of a part of the text that it cannot read. */
const UNREAD = /^An unrecognised element was ignored: w:(?!ptab|pgNum|dayLong|monthLong|yearLong)/

/** The file with marks for what the converter leaves out, and with its headers and footers in the text. */
async function prepareFile(bytes: Uint8Array<ArrayBuffer>) {
  const { default: JsZip } = await import('jszip')
  const zip = await JsZip.loadAsync(bytes)
  const names = Object.keys(zip.files)
  const textOf = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  for (const name of names.filter(each => NAMED.test(each) || each.endsWith('.rels'))) {
    const text = await textOf(name)
    const usual = NAMED.test(name) ? withUsualNames(text) : withUsualRelations(text)
    if (usual !== text) zip.file(name, usual)
  }
  const textsOf = (pattern: RegExp) => Promise.all(names.filter(name => pattern.test(name)).map(textOf))
  const styles = await textOf('word/styles.xml')
  const preparation: Preparation = {
    formulas: [],
    rightToLeft: stylesWith('bidi', styles),
    hidden: stylesWith('vanish', styles),
    numbering: readNumbering(await textOf('word/numbering.xml'), styles),
    partial: false,
    changed: false,
  }
  const headers = marginalParagraphs(await textsOf(HEADERS))
  const footers = marginalParagraphs(await textsOf(FOOTERS))
  for (const name of names.filter(each => PREPARED.test(each))) {
    const xml = prepare(await textOf(name), preparation)
    zip.file(name, /document\d*\.xml$/.test(name) ? withMarginals(xml, headers, footers) : xml)
  }
  return { preparation, arrayBuffer: await zip.generateAsync({ type: 'arraybuffer' }) }
}

function withMarginals(xml: string, headers: string, footers: string): string {
  const end = Math.max(xml.lastIndexOf('<w:sectPr'), -1)
  const close = end >= 0 && !xml.slice(end).includes('</w:p>') ? end : xml.lastIndexOf('</w:body>')
  const whole = footers && close >= 0 ? xml.slice(0, close) + footers + xml.slice(close) : xml
  return whole.replace(/<w:body\b[^>]*>/, body => body + headers)
}

/** Converts a Word document to HTML that is not trusted, with what its pages repeat at the beginning and the end. */
export async function convertDocument(bytes: Uint8Array<ArrayBuffer>): Promise<Converted> {
  const [{ default: mammoth }, { preparation, arrayBuffer }] = await Promise.all([
    import('mammoth'),
    prepareFile(bytes),
  ])
  const pictures: ConvertedPicture[] = []
  const convertImage = mammoth.images.imgElement(async image => {
    const picture = { bytes: new Uint8Array(await image.readAsArrayBuffer()), format: image.contentType }
    if (PICTURES.test(picture.format) && isReasonablePicture(picture.bytes))
      return { src: `picture:${pictures.push(picture) - 1}` }
    preparation.partial = true
    return { src: '', alt: UNSHOWN }
  })
  const options = {
    convertImage,
    externalFileAccess: false,
    styleMap: ['u => u', 'strike => s', 'comment-reference => sup'],
  }
  const { value, messages } = await mammoth.convertToHtml({ arrayBuffer }, options)
  const partial = preparation.partial || messages.some(({ message }) => UNREAD.test(message))
  return { html: finish(value, preparation), pictures, partial, changed: preparation.changed }
}
