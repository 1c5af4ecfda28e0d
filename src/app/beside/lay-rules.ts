import css from './beside.css?inline'

/** Lays down the rules of two sides, which come with the script: a style sheet of its own would come after it, and be waited for. */
export function layRules(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
