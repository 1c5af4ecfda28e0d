import { isSigned } from './renewal'

/** An address inside an address inside an address: more layers of encoding than any link builder makes. */
const LAYERS = 4

/** Decodes one layer of percent-encoded ASCII; a stray percent sign hides nothing. */
function decodeOnce(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** An address as it may be remembered: without its query where that carries a signature. */
export function withoutSignature(url: string): string {
  return carriesSignature(url) ? (url.split(/[?#]/, 1)[0] ?? '') : url
}

/** Tells whether a signature is in an address or in one that it carries, encoded or not: such an address is never passed on. */
export function carriesSignature(href: string): boolean {
  let layer = href
  for (let count = 0; count < LAYERS; count++) {
    if (isSigned(layer)) return true
    layer = decodeOnce(layer)
  }
  return false
}
