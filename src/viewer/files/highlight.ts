type Registry = Map<string, unknown>

const styled = new WeakMap<Document, Set<string>>()

/** Gives a document of its own, such as that of an e-book, the style of a highlight. */
function addStyle(
  page: Document,
  view: Window & typeof globalThis,
  name: string,
  declarations: string,
): void {
  const names = styled.get(page) ?? new Set()
  styled.set(page, names)
  if (names.has(name)) return
  names.add(name)
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(`::highlight(${name}) { ${declarations} }`)
  page.adoptedStyleSheets.push(sheet)
}

/**
 * Marks parts of a document by the CSS Custom Highlight API, in the place of those before; nothing in browsers without it.
 * `declarations`: their look in a document that has no style sheet of the viewer's.
 */
export function highlight(
  page: Document,
  name: string,
  ranges: readonly Range[],
  declarations?: string,
): void {
  const view = page.defaultView as (Window & typeof globalThis) | null
  if (!view || !('Highlight' in view)) return
  const registry = view.CSS.highlights as unknown as Registry
  if (ranges.length === 0) {
    registry.delete(name)
    return
  }
  if (declarations && page !== document) addStyle(page, view, name, declarations)
  registry.set(name, new view.Highlight(...ranges))
}
