import css from './beside.css?inline'

/** Gives the page the style sheet of two sides. It comes inside the script: a file of its own would arrive later. */
export function adoptStyles(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
