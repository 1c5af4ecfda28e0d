import { findSample } from '../samples.ts'
import { answerJson, refuse } from './answers.ts'

const SIZE = { width: 800, height: 600 }
const REPRESENTATION = /(\d{16})(?:\D|$)/

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function atMost(limit: string | null, usual: number): number {
  const pixels = Number(limit ?? usual)
  return pixels >= 1 ? Math.min(usual, Math.round(pixels)) : usual
}

/**
 * Answers oEmbed 1.0 for pages of the viewer on this origin: an iframe of at most the size that is asked for. 404 for
 * other addresses, 501 for XML.
 */
export function answerOembed(url: URL): Response {
  const query = url.searchParams
  if ((query.get('format') ?? 'json') !== 'json') return refuse(501, 'Only JSON is answered here.')
  const href = query.get('url') ?? ''
  const page = URL.canParse(href, url.origin) ? new URL(href, url.origin) : undefined
  if (href === '' || page?.origin !== url.origin) return refuse(404, 'That is no page of this viewer.')
  const [, representation = ''] = REPRESENTATION.exec(decodeURIComponent(page.search + page.pathname)) ?? []
  const title = findSample(representation)?.label ?? 'Lectern'
  const width = atMost(query.get('maxwidth'), SIZE.width)
  const height = atMost(query.get('maxheight'), SIZE.height)
  const attributes = `src="${escapeHtml(page.href)}" title="${escapeHtml(title)}" width="${width}" height="${height}"`
  return answerJson(
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'Library of the Skerrow Isles',
      title,
      width,
      height,
      html: `<iframe ${attributes} style="border: 0" allow="fullscreen; clipboard-write"></iframe>`,
    },
    'application/json+oembed',
  )
}

/** The tag by which other sites find that answer for a page; empty for the start page. oEmbed 1.0, section 4. */
export function oembedLink(page: string): string {
  if (!/[?&][\w-]+=|\d{16}/.test(page)) return ''
  const href = `/oembed?url=${encodeURIComponent(page)}`
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}">`
}
