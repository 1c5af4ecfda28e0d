// A section of a book before it is laid out. The page it comes to runs no script and fetches nothing whatever is in
// it; what would have done so is taken out all the same, so that nothing depends on one lock.

import { safeUrl } from '../../delivery/safe-url'

const ACTIVE = 'script, iframe, frame, object, embed, applet, base, form, meta[http-equiv], portal, template'
const URL_ATTRIBUTES = ['src', 'poster', 'data', 'background', 'action', 'formaction', 'srcset', 'ping']
const INERT = /^(?:blob:|data:(?:image|font|audio|video)\/)/i

/**
 * Gives elements that act another name before anything parses them: where Trusted Types are demanded, their
 * addresses may not even be read into a document. Their number stays, for positions in the book (CFI) count them.
 */
export function disarmMarkup(markup: string): string {
  return markup
    .replace(/<((?:[\w.-]+:)?)script(?=[\s>/])/gi, '<$1span hidden=""')
    .replace(/<\/((?:[\w.-]+:)?)script(?=[\s>])/gi, '</$1span')
    .replace(/<(\/?(?:[\w.-]+:)?)(?:object|embed|iframe)(?=[\s>/])/gi, '<$1span')
}

/** Puts an empty element in the place of one that acts: positions in the book (CFI) count elements. */
function disarm(element: Element): void {
  const { ownerDocument, namespaceURI } = element
  const inert = ownerDocument.createElementNS(namespaceURI, 'span')
  inert.setAttribute('hidden', '')
  element.replaceWith(inert)
}

/** A link as far as it may be followed: within the book as it is written, outside as the checker says. */
function cleanLink(element: Element, name: string, value: string): void {
  const within = !/^[a-z][a-z0-9+.-]*:/i.test(value.trim())
  const stylesheet =
    element.localName === 'link' || element.localName === 'image' || element.localName === 'use'
  if (stylesheet && INERT.test(value)) return
  if (!stylesheet && (within || safeUrl(value) !== undefined)) return
  if (stylesheet && within && value.startsWith('#')) return
  element.removeAttribute(name)
}

/** Takes out of a document whatever acts or leads to the outside by itself. */
export function cleanSection(section: Document): void {
  for (const element of section.querySelectorAll(ACTIVE)) disarm(element)
  for (const element of section.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const local = name.toLowerCase()
      if (local.startsWith('on')) element.removeAttribute(name)
      else if (local === 'href' || local === 'xlink:href') cleanLink(element, name, value)
      else if (URL_ATTRIBUTES.includes(local) && !INERT.test(value)) element.removeAttribute(name)
    }
  }
}
