import { describe, expect, it } from 'vitest'
import type { Archive } from '../../delivery/parsing/archive'
import { isRightToLeft } from './book-direction'
import { bookFiles, plainName } from './book-files'
import { readPackage } from './book-package'

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

function archiveOf(texts: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): Archive {
  const bytes = (name: string) => {
    const text = texts[name]
    return typeof text === 'string' ? encode(text) : text
  }
  return {
    names: Object.keys(texts),
    sizeOf: name => bytes(name)?.byteLength ?? 0,
    read: async name => bytes(name),
  }
}

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
const opf = (title: string, more = '') =>
  `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${title}</dc:title>${more}</metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a" properties="page-spread-left"/><itemref idref="gone"/></spine></package>`

async function read(texts: Parameters<typeof archiveOf>[0]) {
  const archive = archiveOf(texts)
  return readPackage(bookFiles(archive), archive.names)
}
const wide = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...text].map(c => c.charCodeAt(0))).buffer),
  ])

describe('a package', () => {
  it.each([
    ['with a bare ampersand in its title', { 'OEBPS/book.opf': opf('Fish & Chips') }],
    ['with references of HTML', { 'OEBPS/book.opf': opf('Caf&eacute;') }],
    ['in UTF-16', { 'OEBPS/book.opf': wide(opf('A')) }],
    ['with a mark before its declaration', { 'OEBPS/book.opf': `\ufeff<?xml version="1.0"?>${opf('A')}` }],
    ['with elements that are not closed', { 'OEBPS/book.opf': opf('A').replace('</metadata>', '') }],
    ['whose container names another case', { 'OEBPS/BOOK.opf': opf('A') }],
  ])('%s is read', async (_, files) => {
    const match = await read({ 'META-INF/container.xml': container, ...files })
    expect(match?.spine).toEqual(['page-spread-left'])
  })

  it('without a container is found by its name', async () => {
    expect((await read({ 'x/y.opf': opf('A') }))?.texts.get('META-INF/container.xml')).toContain('x/y.opf')
  })

  it('whose entries name places in files, with blanks round them, names the files', async () => {
    const named = opf('A').replace('href="a.xhtml"', 'href=" a.xhtml#begin "')
    const match = await read({ 'META-INF/container.xml': container, 'OEBPS/book.opf': named })
    expect(match?.texts.get('OEBPS/book.opf')).toContain('href="a.xhtml"')
  })

  it('has the parts that its reading order names with blanks round them', async () => {
    const blank = opf('A').replace(/idref="([^"]+)"/, 'idref=" $1 "')
    const match = await read({ 'META-INF/container.xml': container, 'OEBPS/book.opf': blank })
    expect(match?.spine).toHaveLength(1)
    expect(match?.texts.get('OEBPS/book.opf')).not.toContain('idref=" ')
  })

  it('has no persons for the engine to stumble over', async () => {
    const persons =
      '<dc:publisher>P</dc:publisher><dc:contributor xmlns:opf="http://www.idpf.org/2007/opf" opf:role="pbl">P</dc:contributor>'
    const match = await read({ 'META-INF/container.xml': container, 'OEBPS/book.opf': opf('A', persons) })
    expect(match?.texts.get('OEBPS/book.opf')).not.toContain('contributor')
  })

  it('without a reading order is none', async () => {
    expect(
      await read({ 'META-INF/container.xml': container, 'OEBPS/book.opf': '<package/>' }),
    ).toBeUndefined()
    expect(await read({ 'a.txt': 'x' })).toBeUndefined()
  })
})

describe('files of a book are found', () => {
  it.each([
    ['percent-encoded in the package', 'chapter%20one.xhtml', 'chapter one.xhtml'],
    ['percent-encoded in the archive', 'chapter one.xhtml', 'chapter%20one.xhtml'],
    ['in another Unicode form', 'caf\u00e9.xhtml', 'cafe\u0301.xhtml'],
    ['in another case', 'Text/A.xhtml', 'text/a.XHTML'],
    ['with a backslash', 'text/a.xhtml', 'text\\a.xhtml'],
    ['from the root', '/text/a.xhtml', 'text/a.xhtml'],
    ['with a percent sign that stands for itself', '100%.xhtml', '100%.xhtml'],
  ])('%s', (_, target, own) => {
    expect(bookFiles(archiveOf({ [own]: 'x' })).find(target)).toBe(own)
  })

  it('and not where there is none', () => {
    expect(bookFiles(archiveOf({ a: 'x' })).find('b')).toBeUndefined()
    expect(plainName('./a/b')).toBe('a/b')
  })
})

it.each([
  ['rtl', 'en', true],
  ['ltr', 'he', false],
  [null, 'he-IL', true],
  [undefined, 'fa', true],
  ['default', 'ar', true],
  ['', 'en', false],
  ['', 'area', false],
])('a book that says %s in %s', (stated, language, is) => {
  expect(isRightToLeft(stated, language)).toBe(is)
})
