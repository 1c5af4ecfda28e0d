import { safeUrl } from '../../delivery/safe-url'
import { openingParameter } from '../../model/alma-url'

const encoded = encodeURIComponent

/** The viewer's query string for a link: one that carries a manifest, a delivery address, or a manifest itself. */
function fromUrl(text: string): string | undefined {
  const url = safeUrl(text)
  if (url === undefined) return undefined
  const { searchParams } = new URL(url)
  const content = searchParams.get('iiif-content')
  if (content) return `?iiif-content=${encoded(content)}`
  const manifest = safeUrl(searchParams.get('manifest'))
  const canvas = searchParams.get('canvas')
  if (manifest) return `?manifest=${encoded(manifest)}${canvas ? `&canvas=${encoded(canvas)}` : ''}`
  return `?${openingParameter(url)}=${encoded(url)}`
}

/**
 * Reads what was dropped, as IIIF viewers hand it to each other: the first address of `text/uri-list`, or `text/plain`
 * with an address or a content state (Content State 1.0, section 3.5). Returns the viewer's query string; `undefined`
 * for anything else.
 */
export function readDroppedLink(data: Pick<DataTransfer, 'getData'>): string | undefined {
  const plain = data.getData('text/plain').trim()
  if (plain.startsWith('{')) return `?iiif-content=${encoded(plain)}`
  const [first = plain] = data
    .getData('text/uri-list')
    .split(/\r?\n/)
    .filter(line => line !== '' && !line.startsWith('#'))
  return fromUrl(first)
}
