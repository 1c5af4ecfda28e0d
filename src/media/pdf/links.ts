// Links of a file: within it, to the web and to people; nothing else leads anywhere.

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { EventBus, PDFLinkService } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { safeUrl } from '../../delivery/safe-url'
import { formatOfName } from '../../model/formats/formats'
import type { Engine } from './file/engine'

/**
 * A link to one person; what a link may say beside the address (a text, more people) is left out. An escaped letter may stand for
 * a comma or an @ sign, and so name more people.
 */
const MAIL = /^(mailto:[\w.!#$&'*+/=^`{|}~-]{1,64}@[\w.-]{1,255})(?:\?|$)/i

/** The link to a person, without what a document would put into the letter; `undefined` when it is none. */
export const mailLink = (href: string): string | undefined => MAIL.exec(href.trim())?.[1]

/**
 * The URL from which the relative links of a file are reckoned (ISO 32000-2, 12.6.4.8): its own. One with a query is signed or
 * made for this file alone, and leads to no other.
 */
export function baseOfLinks(url: string | undefined): string | undefined {
  const safe = safeUrl(url)
  return safe === undefined || safe.includes('?') ? undefined : safe.replace(/#.*/, '')
}

const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** The URL of a file beside the one that links to it; only of a kind that is read, since such links may also start programs. */
export function resolveLink(href: unknown, base: string | undefined): string | undefined {
  if (typeof href !== 'string' || base === undefined || ABSOLUTE.test(href.trim())) return undefined
  const url = safeUrl(href, base)
  if (url === undefined) return undefined
  const { origin, pathname } = new URL(url)
  // Browsers read a backslash as a slash: `/\host` and `\\host` are other hosts.
  return origin === new URL(base).origin && formatOfName(pathname) ? url : undefined
}

/** Link as pdf.js hands it out; `url` where it is absolute. */
interface PageLink {
  readonly subtype?: string
  readonly unsafeUrl?: unknown
  url?: string
}

/** Lets the links on the pages of a document that name files beside it lead there. */
export function resolveLinks(document: PDFDocumentProxy, base: string | undefined): void {
  if (base === undefined) return
  const getPage = document.getPage.bind(document)
  const pages = new WeakSet<PDFPageProxy>()
  document.getPage = async number => {
    const page = await getPage(number)
    if (pages.has(page)) return page
    pages.add(page)
    const getAnnotations = page.getAnnotations.bind(page)
    page.getAnnotations = async parameters => {
      const annotations: PageLink[] = await getAnnotations(parameters)
      for (const link of annotations) {
        const url = link.subtype === 'Link' && !link.url && resolveLink(link.unsafeUrl, base)
        if (url) link.url = url
      }
      return annotations
    }
    return page
  }
}

/** Makes pdf.js's link service, which gives every link of the pages its `href`. */
export function makeLinks({ components }: Engine, bus: EventBus): PDFLinkService {
  class SafeLinks extends components.PDFLinkService {
    override addLinkAttributes(link: HTMLAnchorElement, href: string): void {
      const url = safeUrl(href)
      const mail = mailLink(href)
      if (url !== undefined) super.addLinkAttributes(link, url, true)
      else if (mail !== undefined) Object.assign(link, { href: mail, title: mail.slice('mailto:'.length) })
      else link.removeAttribute('href')
    }
  }
  return new SafeLinks({
    eventBus: bus,
    externalLinkTarget: components.LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  })
}
