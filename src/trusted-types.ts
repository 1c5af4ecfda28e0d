// In production the page's policy demands Trusted Types. OpenSeadragon empties elements by
// `innerHTML = ''`; nothing else in the viewer writes HTML, so the default policy lets only that through.
// A `DOMParser` makes documents that are nowhere: no script of theirs runs and nothing of theirs is fetched. The
// e-book engine reads its XML by it.
// Workers are started from the viewer's own built files and from nowhere else.

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML(html: string, type?: string, sink?: string): string
      createScriptURL(url: string): string
    },
  ): unknown
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/** Lets the empty string, and no other, be written as HTML on the page, and workers be started from the built files alone. */
export function allowOnlyEmptyHtml(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML(html, _, sink) {
      if (html !== '' && sink !== 'DOMParser parseFromString') throw new TypeError('HTML may not be written')
      return html
    },
    createScriptURL(url) {
      const built = new URL('assets/', document.baseURI).href
      if (!new URL(url, document.baseURI).href.startsWith(built)) throw new TypeError('Not our script')
      return url
    },
  })
}
