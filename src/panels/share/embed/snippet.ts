/** Options of a viewer in another page. */
export interface SnippetOptions {
  readonly form: 'frame' | 'lightbox'
  /** CSS pixels; 0 for the full width of the page. */
  readonly width: number
  readonly height: number
  /** Functions that the iframe lets the viewer use. */
  readonly functions: readonly IframeFunction[]
}

/** Permissions Policy features that a viewer in an iframe can use. */
export type IframeFunction = 'fullscreen' | 'clipboard-write'

/** Permissions that every iframe of the viewer has (docs/deploy/any-web-page.md): a film beside the page, and signing in. */
export const ALWAYS = ['picture-in-picture', 'storage-access']

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function iframe(link: string, title: string, { width, height, functions }: SnippetOptions): string {
  const attributes = {
    src: link,
    title,
    width: width === 0 ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    style: 'border: 0',
    allow: [...functions, ...ALWAYS].join('; '),
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

/**
 * The HTML that puts a link to the viewer into another page: as an iframe, or as a link that opens in place with the
 * script `lightbox.js`, which lies beside the viewer at `folder`.
 */
export function snippet(link: string, title: string, folder: string, options: SnippetOptions): string {
  if (options.form === 'frame') return iframe(link, title, options)
  const script = escaped(new URL('lightbox.js', folder).href)
  return `<script src="${script}" defer></script>\n<a href="${escaped(link)}" data-lectern>${escaped(title)}</a>`
}
