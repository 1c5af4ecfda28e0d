import { isSigned } from '../../delivery/addresses'
import { type Look, type Place, writePlace } from '../../viewer/place'

/** An address inside an address inside an address: more layers of encoding than any link builder makes. */
const LAYERS = 4

/** Decodes one layer of percent-encoded ASCII; a stray percent sign hides nothing. */
function decodeOnce(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Whether a signature is in an address or in one that it carries, encoded or not. */
function carriesSignature(href: string): boolean {
  let layer = href
  for (let count = 0; count < LAYERS; count++) {
    if (isSigned(layer)) return true
    layer = decodeOnce(layer)
  }
  return false
}

/**
 * A link to a place in the object that the page's address opens, in the layout and the order of pages that it is
 * seen in. `undefined` when the page's address or that of the object (`opened`) carries a signature, which must not
 * be passed on and would soon be worth nothing.
 */
export function shareLink(href: string, place: Place, look?: Look, opened = ''): string | undefined {
  return carriesSignature(href) || isSigned(opened) ? undefined : writePlace(href, place, look)
}
