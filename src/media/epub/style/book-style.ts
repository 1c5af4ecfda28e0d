/** Appearance of e-books that the reader has chosen. */
export interface BookLook {
  readonly flow: 'pages' | 'scrolled'
  readonly theme: 'system' | 'light' | 'sepia' | 'dark'
  /** Part of the usual type size. */
  readonly size: number
}

/** Size for which the style of a page is made; CSS pixels. */
export interface BookFrame {
  readonly width: number
  readonly height: number
  /** True when the system is dark. */
  readonly dark: boolean
  /** True for lines that run downwards. */
  readonly isVertical: boolean
  /** True for a section that has a dark ground of its own, for which its words are light. */
  readonly hasDarkGround: boolean
}

const COLOURS = {
  light: { ground: '#ffffff', text: '#1d1f21', link: '#1f5f8b' },
  sepia: { ground: '#f6eddb', text: '#3a2d1c', link: '#7a4a12' },
  dark: { ground: '#1c1d1f', text: '#dddad4', link: '#8cc4ea' },
} as const

/** CSS pixels: from this width on two columns stand side by side, and lines are at most this long. */
const TWO_COLUMNS = 960
const LONGEST_LINE = 640

/** CSS pixels at the beginning and the end of a vertical line. */
const VERTICAL_SIDE = 32

/**
 * The columns of a page: how many, how long their lines are, and the space at both ends of the lines, which is half of
 * that between two columns. Lines that run downwards have one column, as high as the page.
 */
export function columnsOf({
  width,
  height,
  isVertical,
}: Pick<BookFrame, 'width' | 'height' | 'isVertical'>): {
  count: number
  column: number
  side: number
} {
  if (isVertical) return { count: 1, column: Math.max(64, height - 2 * VERTICAL_SIDE), side: VERTICAL_SIDE }
  const count = width >= TWO_COLUMNS ? 2 : 1
  const part = width / count
  const column = Math.floor(Math.min(LONGEST_LINE, part - Math.max(32, part * 0.12)))
  return { count, column, side: (part - column) / 2 }
}

function colours({ theme }: BookLook, { dark, hasDarkGround }: BookFrame): string {
  const name = theme === 'system' ? (dark ? 'dark' : 'light') : theme
  const { ground, text, link } = COLOURS[name]
  const own =
    name === 'light' && !hasDarkGround
      ? ''
      : `* { color: inherit !important; background-color: transparent !important; border-color: currentcolor !important; }
         a, a * { color: ${link} !important; }`
  return `html { background: ${ground} !important; color: ${text} !important; color-scheme: ${name === 'dark' ? 'dark' : 'light'}; } body { background: none !important; } ${own}`
}

const COMMON = `
  html, body { display: block !important; visibility: visible !important; opacity: 1 !important; }
  body { position: static !important; float: none !important; overflow-wrap: break-word; }
  img, svg, video { max-inline-size: 100% !important; object-fit: contain; break-inside: avoid; }
  table { max-inline-size: 100%; }
  [hidden] { display: none !important; }
  ::highlight(lectern-hit) { background-color: #ffe08a; color: #1d1f21; }
  h1, h2, h3, h4 { break-after: avoid; }
`

/** The style that lays a section out: in columns as wide as the page, or to be scrolled. */
export function bookStyle(look: BookLook, iframe: BookFrame): string {
  const { column, side } = columnsOf(iframe)
  const inner = iframe.height - 64
  const all = `html { font-size: ${Math.round(look.size * 112)}% !important; margin: 0 !important; padding: 0 !important; } ${COMMON} ${colours(look, iframe)}`
  if (look.flow === 'scrolled') {
    const body = iframe.isVertical
      ? `height: ${iframe.height}px !important; max-width: none !important; margin: 0 !important; padding: 32px !important;`
      : `max-width: ${LONGEST_LINE + 48}px !important; margin: 0 auto !important; padding: 32px 24px 64px !important;`
    return `${all} html { overflow: auto; overscroll-behavior-x: none; } body { box-sizing: border-box !important; ${body} }`
  }
  const padding = iframe.isVertical ? `${side}px 32px` : `32px ${side}px`
  return `${all}
    html { overflow: hidden !important; height: 100% !important; overscroll-behavior: none; columns: auto !important; }
    body {
      box-sizing: border-box !important;
      width: ${iframe.width}px !important; max-width: none !important; min-width: 0 !important;
      height: ${iframe.height}px !important; max-height: none !important; min-height: 0 !important;
      margin: 0 !important; padding: ${padding} !important; border: 0 !important;
      columns: ${column}px auto !important; column-gap: ${side * 2}px !important; column-fill: auto !important; column-rule: none !important;
      overflow: visible !important;
    }
    img, svg, video { max-height: ${inner}px !important; max-width: ${iframe.width - 64}px !important; }`
}
