// The package of a book, written anew as the engine can read it: it gives up at one fault in the XML, at a publisher who is
// also a contributor, and at parts that a book can do without.

import type { BookFiles } from './book-files'
import { tidyCharacters, tidyXml } from './tidy-xml'

/** Facts of the package that the engine does not hand out. */
export interface BookPackage {
  /** Text of the files that describe the book, by name, as the engine is to see them. */
  readonly texts: ReadonlyMap<string, string>
  /** `properties` of each entry of the reading order. */
  readonly spine: readonly string[]
}

const CONTAINER = 'META-INF/container.xml'
const OPF = 'http://www.idpf.org/2007/opf'
const TYPES: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  html: 'application/xhtml+xml',
  htm: 'application/xhtml+xml',
  xml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  css: 'text/css',
  ncx: 'application/x-dtbncx+xml',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
}

const isBroken = (parsed: Document) => parsed.querySelector('parsererror') !== null

/** Parses XML as it stands, else after one reading that mends it; `undefined` when that does not help. */
export function parseTolerantly(text: string): Document | undefined {
  for (const attempt of [
    () => text.replace(/^\ufeff/, ''),
    () => tidyCharacters(text),
    () => tidyXml(text),
  ]) {
    const parsed = new DOMParser().parseFromString(attempt(), 'application/xml')
    if (!isBroken(parsed)) return parsed
  }
  return undefined
}

const named = (parent: Document | Element, name: string) =>
  [...parent.querySelectorAll('*')].filter(({ localName }) => localName === name)

/** The name of the package document: as the container says, else the only file that can be it. */
async function packageName(files: BookFiles, names: readonly string[]): Promise<string | undefined> {
  const container = parseTolerantly((await files.text(CONTAINER)) ?? '')
  const stated = container && named(container, 'rootfile').map(file => file.getAttribute('full-path') ?? '')
  const own = stated?.map(name => files.find(name)).find(name => name !== undefined)
  return own ?? names.find(name => /\.opf$/i.test(name))
}

const containerOf = (name: string) =>
  `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile media-type="application/oebps-package+xml" full-path="${name.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/></rootfiles></container>`

/** Gives a manifest's item what the engine needs of it; false when it has no name. */
function mendItem(item: Element): boolean {
  // A file is meant, not a place in it.
  const href = item.getAttribute('href')?.replace(/#.*$/, '').trim()
  if (!href) return false
  item.setAttribute('href', href)
  const stated = item.getAttribute('media-type') ?? ''
  const guessed = TYPES[/\.([a-z]+)(?:[?#].*)?$/i.exec(href)?.[1]?.toLowerCase() ?? '']
  const isText = /^(?:text\/(?:html|xml|x-oeb1-document|plain)|application\/xml|)$/.test(stated)
  if (isText) item.setAttribute('media-type', guessed ?? (stated || 'application/octet-stream'))
  return true
}

/** Takes out of the package what the engine stumbles over, and puts in what it cannot do without. */
function mendPackage(parsed: Document): boolean {
  const root = parsed.documentElement
  const [manifest] = named(root, 'manifest')
  const [spine] = named(root, 'spine')
  if (!manifest || !spine) return false
  const namespace = root.namespaceURI ?? OPF
  if (named(root, 'metadata').length === 0) root.prepend(parsed.createElementNS(namespace, 'metadata'))
  // Persons and guides are not shown, and the engine refuses a publisher who is also a contributor.
  for (const name of ['creator', 'contributor', 'guide']) for (const each of named(root, name)) each.remove()
  for (const item of named(manifest, 'item')) if (!mendItem(item)) item.remove()
  // Blanks round an ID are no part of it.
  for (const name of ['id', 'idref'])
    for (const each of [...named(manifest, 'item'), ...named(spine, 'itemref')])
      if (each.hasAttribute(name)) each.setAttribute(name, each.getAttribute(name)?.trim() ?? '')
  const ids = new Set(named(manifest, 'item').map(item => item.getAttribute('id')))
  for (const itemref of named(spine, 'itemref')) if (!ids.has(itemref.getAttribute('idref'))) itemref.remove()
  return named(spine, 'itemref').length > 0
}

/** Names of the files with the book's contents, resolved against the package. */
function contentsNames(parsed: Document, base: string, files: BookFiles): readonly string[] {
  return named(parsed, 'item')
    .filter(
      item =>
        /\bnav\b/.test(item.getAttribute('properties') ?? '') ||
        /dtbncx/.test(item.getAttribute('media-type') ?? ''),
    )
    .map(item => new URL(item.getAttribute('href') ?? '', `https://book.invalid/${encodeURI(base)}`).pathname)
    .flatMap(name => files.find(name) ?? [])
}

/** Reads and mends what describes a book; `undefined` when there is no reading order to be found. */
export async function readPackage(
  files: BookFiles,
  names: readonly string[],
): Promise<BookPackage | undefined> {
  const name = await packageName(files, names)
  const parsed = name === undefined ? undefined : parseTolerantly((await files.text(name)) ?? '')
  if (name === undefined || !parsed || !mendPackage(parsed)) return undefined
  const write = (document: Document) => new XMLSerializer().serializeToString(document)
  const texts = new Map([
    [CONTAINER, containerOf(name)],
    [name, write(parsed)],
  ])
  const others = [
    ...contentsNames(parsed, name, files),
    ...names.filter(each => /^META-INF\/.+\.xml$/i.test(each) && each !== CONTAINER),
  ]
  for (const each of others) {
    const mended = parseTolerantly((await files.text(each)) ?? '')
    texts.set(each, mended ? write(mended) : '')
  }
  const spine = named(named(parsed, 'spine')[0] ?? parsed, 'itemref').map(
    itemref => itemref.getAttribute('properties') ?? '',
  )
  return { texts, spine }
}
