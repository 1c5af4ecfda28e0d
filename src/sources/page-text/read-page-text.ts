import type { Size } from '../../model/digital-object'
import type { PageText } from '../../model/texts/page-text'
import type { TextDocument } from '../source'
import { readAlto } from './alto'
import { readHocr } from './hocr'
import { readPageXml } from './page-xml'
import { readMarkup, readPlain } from './plain'

/** Characters that tell the format. */
const START = 4000

/** Declaration, document type and comments before XML. */
const PROLOG = /^\s*(?:<[?!][^>]*>[\s\]>]*)*/

/** Reads the text of a page by what it looks like; what the data says of it decides only where that is not clear. */
export function readPageText({ text, format }: TextDocument, canvas: Partial<Size>): PageText {
  const start = text.slice(0, START)
  if (/<(?:\w+:)?alto\b/i.test(start)) return readAlto(text, canvas)
  if (/<(?:\w+:)?pcgts\b/i.test(start)) return readPageXml(text, canvas)
  if (/\bocr_page\b|\bocrx_word\b|\bocr_line\b/.test(start)) return readHocr(text, canvas)
  const prolog = PROLOG.exec(start)?.[0] ?? ''
  const isXml = /^<(?!html)[a-z]/i.test(start.slice(prolog.length)) && !/<!doctype html/i.test(prolog)
  if (isXml && (/xml/.test(format) || /^\s*<\?xml/.test(start)))
    return readMarkup(text.slice(prolog.length), 'xml')
  const isHtml = /html/.test(format) || /^\s*<(?:!doctype html|html|p|div|span|b|i)\b/i.test(start)
  return isHtml ? readMarkup(text, 'html') : readPlain(text)
}
