/** Brightness, from 0 to 255, below which a ground is dark. */
const DARK = 128
/** Opacity, from 0 to 1, above which a ground hides what is under it. */
const OPAQUE = 0.5

/** Tells whether a colour as browsers compute it (`rgb(…)`, `rgba(…)`) is dark, and hides what is under it. */
export function isDarkColour(computed: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number)
  return /^rgb/.test(computed) && alpha > OPAQUE && 0.3 * red + 0.59 * green + 0.11 * blue < DARK
}

/** Tells whether a book puts its words on a dark ground of its own, before the viewer's style takes that away. */
export function hasDarkGround(page: Document): boolean {
  return [page.documentElement, page.body].some(element =>
    isDarkColour(page.defaultView?.getComputedStyle(element).backgroundColor ?? ''),
  )
}
