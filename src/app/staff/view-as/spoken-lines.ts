/** A line as a screen reader has it: a role, where it says one, and words. */
export interface SpokenLine {
  readonly role: string
  readonly text: string
}

const ROLES: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  INPUT: 'field',
  SELECT: 'list box',
  TEXTAREA: 'field',
  SUMMARY: 'disclosure',
  IMG: 'image',
  CANVAS: 'image',
  H1: 'heading 1',
  H2: 'heading 2',
  H3: 'heading 3',
  H4: 'heading 4',
}

/** Elements whose content is said as one. */
const WHOLE = /^(?:A|BUTTON|SUMMARY|H[1-4]|SELECT|CANVAS)$/

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const named = ids.map(id => element.ownerDocument.getElementById(id)?.textContent).join(' ')
  const label = element.id
    ? element.ownerDocument.querySelector(`label[for="${CSS.escape(element.id)}"]`)
    : null
  return squeezed(
    named || element.getAttribute('aria-label') || element.getAttribute('alt') || label?.textContent || '',
  )
}

function isHidden(element: Element): boolean {
  if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/i.test(element.tagName)) return true
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.checkVisibility?.({ visibilityProperty: true }) === false
  )
}

/** The line of an element that is said as one, or the name of a group; `undefined` when it has none. */
function lineOf(element: Element): SpokenLine | undefined {
  const role = element.getAttribute('role') ?? ROLES[element.tagName] ?? ''
  const isWhole = isSaidWhole(element)
  const text = nameOf(element) || (isWhole ? squeezed(element.textContent) : '')
  return text !== '' || (isWhole && role === 'button') ? { role, text } : undefined
}

const isSaidWhole = (element: Element) =>
  WHOLE.test(element.tagName) || element.getAttribute('role') === 'img'

/** The words of a page as a screen reader comes upon them: names of controls and pictures, headings, texts. */
export function spokenLines(node: Node): readonly SpokenLine[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = squeezed(node.textContent)
    return text === '' ? [] : [{ role: '', text }]
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return []
  const element = node as Element
  if (isHidden(element)) return []
  const line = lineOf(element)
  const inside = isSaidWhole(element) ? [] : [...element.childNodes].flatMap(spokenLines)
  return [...(line ? [line] : []), ...inside]
}
