// Formulas of Word as MathML. ECMA-376, part 1, section 22.1 (Office Math); MathML Core.

import { escapeText } from '../../../ui/rich-text/escape-text'
import { childOf, type XmlElement } from '../../../ui/rich-text/xml-tree'

const row = (inside: string) => `<mrow>${inside}</mrow>`
const operator = (text: string) => `<mo>${escapeText(text)}</mo>`

/** A value in the properties of an element, such as `chr` in `naryPr`; `undefined` when it states none. */
function property(element: XmlElement, name: string): string | undefined {
  const properties = element.children.find(child => child.name === `${element.name}pr`)
  const match = properties && childOf(properties, name)
  return match && (match.attributes.get('m:val') ?? match.attributes.get('val') ?? '')
}

const isOn = (value: string | undefined) => value !== undefined && !/^(?:0|off|false)$/.test(value)

/** A child with all in it as one row; empty when there is none. */
function part(element: XmlElement, name: string): string {
  const child = childOf(element, name)
  return row(child ? inside(child) : '')
}

const inside = (element: XmlElement) => element.children.map(toMathMl).join('')

/** The text of a run: numbers, names and signs, each in its element. */
function toRun(run: XmlElement): string {
  const text = run.children.map(({ name, text: own }) => (name === 't' ? own : '')).join('')
  const properties = run.children.filter(({ name }) => name === 'rpr')
  const states = (name: string) => properties.map(each => childOf(each, name)).find(Boolean)
  if (states('nor')) return `<mtext>${escapeText(text)}</mtext>`
  const isUpright = (states('sty')?.attributes.get('m:val') ?? '') === 'p'
  const pieces = text.match(/\d+(?:[.,]\d+)*|\p{L}\p{M}*|\s+|[^\s]/gu) ?? []
  if (isUpright && /^\p{L}+$/u.test(text)) return `<mi mathvariant="normal">${escapeText(text)}</mi>`
  return pieces
    .map(piece => {
      if (/^\d/.test(piece)) return `<mn>${piece}</mn>`
      if (/^\p{L}/u.test(piece))
        return `<mi${isUpright ? ' mathvariant="normal"' : ''}>${escapeText(piece)}</mi>`
      return /^\s/.test(piece) ? '<mtext> </mtext>' : operator(piece)
    })
    .join('')
}

function toFraction(element: XmlElement): string {
  const [above, below] = [part(element, 'num'), part(element, 'den')]
  const type = property(element, 'type')
  if (type === 'lin') return row(above + operator('/') + below)
  return `<mfrac${type === 'nobar' ? ' linethickness="0"' : ''}>${above}${below}</mfrac>`
}

function toRoot(element: XmlElement): string {
  const degree = childOf(element, 'deg')
  const hasDegree = !isOn(property(element, 'deghide')) && degree !== undefined && inside(degree) !== ''
  return hasDegree
    ? `<mroot>${part(element, 'e')}${part(element, 'deg')}</mroot>`
    : `<msqrt>${part(element, 'e')}</msqrt>`
}

/** A sum, an integral or another large sign with its limits. */
function toNary(element: XmlElement): string {
  const sign = operator(property(element, 'chr') || '∫')
  const beside = (property(element, 'limloc') ?? 'undOvr').toLowerCase() === 'subsup'
  const below = isOn(property(element, 'subhide')) ? '' : part(element, 'sub')
  const above = isOn(property(element, 'suphide')) ? '' : part(element, 'sup')
  const [both, low, high] = beside ? ['msubsup', 'msub', 'msup'] : ['munderover', 'munder', 'mover']
  const name = below && above ? both : below ? low : high
  const withLimits = below || above ? `<${name}>${sign}${below}${above}</${name}>` : sign
  return row(withLimits + part(element, 'e'))
}

function toDelimited(element: XmlElement): string {
  const separator = operator(property(element, 'sepchr') ?? '|')
  const members = element.children.filter(({ name }) => name === 'e').map(each => row(inside(each)))
  const [open, close] = [property(element, 'begchr') ?? '(', property(element, 'endchr') ?? ')']
  return row((open && operator(open)) + members.join(separator) + (close && operator(close)))
}

const toCell = (element: XmlElement) => `<mtd>${inside(element)}</mtd>`

const toTable = (rows: readonly (readonly XmlElement[])[]) =>
  `<mtable>${rows.map(cells => `<mtr>${cells.map(toCell).join('')}</mtr>`).join('')}</mtable>`

const named = ({ children }: XmlElement, name: string) => children.filter(child => child.name === name)

const scripts = (name: string, element: XmlElement, ...parts: readonly string[]) =>
  `<${name}>${parts.map(each => part(element, each)).join('')}</${name}>`

const CONVERSIONS: Readonly<Record<string, (element: XmlElement) => string>> = {
  r: toRun,
  f: toFraction,
  rad: toRoot,
  nary: toNary,
  d: toDelimited,
  ssup: element => scripts('msup', element, 'e', 'sup'),
  ssub: element => scripts('msub', element, 'e', 'sub'),
  ssubsup: element => scripts('msubsup', element, 'e', 'sub', 'sup'),
  spre: element =>
    `<mmultiscripts>${part(element, 'e')}<mprescripts></mprescripts>${part(element, 'sub')}${part(element, 'sup')}</mmultiscripts>`,
  limlow: element => scripts('munder', element, 'e', 'lim'),
  limupp: element => scripts('mover', element, 'e', 'lim'),
  func: element => row(part(element, 'fname') + operator('\u2061') + part(element, 'e')),
  acc: element => `<mover>${part(element, 'e')}${operator(property(element, 'chr') || '\u0302')}</mover>`,
  bar: element => {
    const name = property(element, 'pos') === 'top' ? 'mover' : 'munder'
    return `<${name}>${part(element, 'e')}${operator('¯')}</${name}>`
  },
  groupchr: element => {
    const name = property(element, 'pos') === 'top' ? 'mover' : 'munder'
    return `<${name}>${part(element, 'e')}${operator(property(element, 'chr') || '⏟')}</${name}>`
  },
  m: element => toTable(named(element, 'mr').map(each => named(each, 'e'))),
  eqarr: element => toTable(named(element, 'e').map(each => [each])),
}

/** An element as MathML; of unknown ones, boxes and phantoms what is in them. */
function toMathMl(element: XmlElement): string {
  if (element.name.endsWith('pr')) return ''
  const convert = Object.hasOwn(CONVERSIONS, element.name) ? CONVERSIONS[element.name] : undefined
  return convert ? convert(element) : inside(element)
}

/** A formula (`oMath`, or `oMathPara` with several) as MathML. */
export function toMath(element: XmlElement): string {
  const isBlock = element.name === 'omathpara'
  const formulas = isBlock ? named(element, 'omath') : [element]
  return formulas
    .map(formula => `<math${isBlock ? ' display="block"' : ''}>${row(inside(formula))}</math>`)
    .join('')
}
