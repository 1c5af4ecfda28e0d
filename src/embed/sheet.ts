import pageRules from './lightbox.css?inline'

/** A style sheet from text that a Content-Security-Policy against inline styles lets through. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** Lays down the rules that concern the page itself. */
export function layPageRules(): void {
  document.adoptedStyleSheets.push(sheetOf(pageRules))
}
