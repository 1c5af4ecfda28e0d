// The style sheet of pdf.js's components is made for a page of their own: it styles dialogs, buttons and editors
// by names that others use too. Only what lays out pages, text, annotations and XFA forms is taken.

const WANTED = /\.(?:textLayer|annotationLayer|pdfViewer|spread|canvasWrapper|xfa\w+)\b/
/** Rules for editors and modes that are not used, and for pictures that are not shipped. */
const UNWANTED = /editToolbar|[eE]ditor|comment|Presentation|images\/|altText|AltText/

/** The top-level blocks of a style sheet: a prelude and what stands in its braces. */
function* topLevelBlocks(css: string): Generator<{ readonly prelude: string; readonly block: string }> {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  let start = 0
  let depth = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) {
      const block = text.slice(start, at + 1).trim()
      yield { prelude: block.slice(0, block.indexOf('{')), block }
      start = at + 1
    }
  }
}

/** The part of pdf.js's style sheet that lays out pages, text, annotations and XFA forms. */
export function pageStyle(css: string): string {
  return [...topLevelBlocks(css)]
    .filter(({ prelude, block }) => WANTED.test(prelude) && !UNWANTED.test(block))
    .map(({ block }) => block)
    .join('\n')
}
