// In production the page's policy demands Trusted Types. OpenSeadragon empties elements by
// `innerHTML = ''`; nothing else in the viewer writes HTML, so the default policy lets only that through.
// Workers are started from the viewer's own built files and from nowhere else.

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(address: string): string },
  ): unknown
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/** Lets the empty string, and no other, be written as HTML, and workers be started from the built files alone. */
export function allowOnlyEmptyHtml(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML(html) {
      if (html !== '') throw new TypeError('HTML may not be written')
      return html
    },
    createScriptURL(address) {
      const built = new URL('assets/', document.baseURI).href
      if (!new URL(address, document.baseURI).href.startsWith(built)) throw new TypeError('Not our script')
      return address
    },
  })
}
