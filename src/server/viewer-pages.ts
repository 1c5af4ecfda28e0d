import { oembedLink } from './protocol/oembed.ts'
import { samples } from './samples.ts'

// The viewer's own page, served at Alma's addresses and with the samples on its start page.

const PAGES = /^\/(?:index\.html)?$|^\/discovery\/delivery\/|^\/view\/(?:UniversalViewer|BookReaderViewer)\//
const SHARED_PATHS = /^\/view\/delivery\/(?!thumbnail\/|text\/|stream\/)/
/** Default sign-in page. */
const SIGN_IN = '/sign-in?target-url={target}'

const BLOCK = /(<script type="application\/json" id="lectern-config">)([\s\S]*?)(<\/script>)/

/** True when the viewer's page is the answer: `/`, Alma's viewer paths, and its delivery paths for a browser. */
export function isViewerPage(pathname: string, accept: string | undefined): boolean {
  if (PAGES.test(pathname)) return true
  return SHARED_PATHS.test(pathname) && !pathname.endsWith('.json') && /\btext\/html\b/.test(accept ?? '')
}

/** The samples as the start page offers them; links and pictures are relative to the viewer. */
export function offeredObjects(): object[] {
  return samples
    .filter(({ unlisted }) => !unlisted)
    .map(({ label, description, language, institution, representation }) => {
      const path = `${institution}/${representation}`
      const delivery = `?service=/view/delivery/${path}`
      const manifest = encodeURIComponent(`/view/iiif/presentation/${path}/manifest?iiifVersion=3`)
      return {
        label,
        description,
        ...(language !== undefined && { language }),
        href: delivery,
        thumbnail: `view/delivery/thumbnail/${path}`,
        ways: [
          { label: 'Alma delivery', href: delivery },
          { label: 'IIIF manifest', href: `?manifest=${manifest}` },
        ],
      }
    })
}

function configured(block: string): string {
  const configuration: unknown = JSON.parse(block.trim() || '{}')
  const merged = { signIn: SIGN_IN, ...(configuration as object), objects: offeredObjects() }
  return JSON.stringify(merged).replaceAll('<', '\\u003c')
}

/**
 * Fills the viewer's page for this host: relative addresses count from the root, wherever the page is
 * served, the configuration offers the samples, and a page that names an object (`address`, its path and query) says
 * where others can ask how to embed it.
 */
export function fillPage(html: string, url = ''): string {
  return html
    .replace(/<head[^>]*>/, head => `${head}<base href="/">`)
    .replace('</head>', end => oembedLink(url) + end)
    .replace(BLOCK, (_, open: string, block: string, close: string) => `${open}${configured(block)}${close}`)
}
