// Sections of a book that are drawings in SVG, and the pictures in drawings. EPUB 3.3, section 6.2.

/** Elements of SVG that name a picture, and their attributes. */
const PICTURE = /<((?:\w+:)?image)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
const PLAIN_NAME = /(\s)href(\s*=)/

/** A style sheet that is named before a drawing. */
const SHEET = /<\?xml-stylesheet\b[^?>]*?\shref\s*=\s*["']([^"']+)/g

/**
 * Names the pictures of drawings in the older way, `xlink:href`: the engine does not find those of SVG 2, and they would be
 * missing.
 */
export function toXlinkHref(markup: string): string {
  return markup.replace(PICTURE, (tag, name: string, attributes: string) => {
    if (!PLAIN_NAME.test(attributes) || /\sxlink:href\s*=/.test(attributes)) return tag
    const declared = attributes.includes('xmlns:xlink') ? '' : ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    return `<${name}${declared}${attributes.replace(PLAIN_NAME, '$1xlink:href$2')}>`
  })
}

/**
 * Puts a drawing that is a section of its own into a page, with its style sheets; `undefined` when it is damaged. Shown as a
 * picture it could not load the pictures in it, and its words could not be selected or found.
 */
export function drawingPage(data: string): Document | undefined {
  const parser = new DOMParser()
  const drawing = parser.parseFromString(data, 'image/svg+xml')
  const { documentElement: root } = drawing
  if (root.localName !== 'svg' || drawing.querySelector('parsererror')) return undefined
  const page = parser.parseFromString('', 'text/html')
  for (const [, href = ''] of data.matchAll(SHEET)) {
    const sheet = page.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.setAttribute('href', href)
    page.head.append(sheet)
  }
  page.body.append(page.adoptNode(root))
  return page
}

/** The drawing that a page consists of; `undefined` where there is anything else. */
export function onlyDrawing(page: Document): SVGSVGElement | undefined {
  const [first, ...others] = page.body.children
  if (others.length > 0 || first?.localName !== 'svg') return undefined
  return first.textContent === page.body.textContent ? (first as SVGSVGElement) : undefined
}
