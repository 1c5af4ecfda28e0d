// In production the page's policy demands Trusted Types. OpenSeadragon empties elements by
// `innerHTML = ''`; nothing else in the viewer writes HTML, so the default policy lets only that through.

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/** Lets the empty string, and no other, be written as HTML. */
export function allowOnlyEmptyHtml(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML(html) {
      if (html !== '') throw new TypeError('HTML may not be written')
      return html
    },
  })
}
