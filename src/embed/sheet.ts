import pageRules from './lightbox.css?inline'

/** A style sheet from text that a Content-Security-Policy against inline styles lets through. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

let laid = false

/** Lays down the rules that concern the page itself, once there is something that they are for. */
export function layPageRules(): void {
  if (!laid) document.adoptedStyleSheets.push(sheetOf(pageRules))
  laid = true
}
