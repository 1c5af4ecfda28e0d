import type { PaintedStyle } from '../../../model/texts/painted-text'
import { isObject, type JsonObject, LONGEST_SIDE, stringOf } from '../../json'

const COLOR = /^(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/]{3,60}\)|[a-z]{3,30})$/i
const LENGTH = /^(\d{1,8}(?:\.\d{1,6})?)(px|pt|em|rem|%)?$/
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 }
const ALIGN = /^(?:left|right|center|justify|start|end)$/
/** The style of the first element of some HTML. */
const FIRST_STYLE = /^\s*<[a-z][^>]*?\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const LONGEST_CSS = 5000

const isAlign = (value: string): value is NonNullable<PaintedStyle['align']> => ALIGN.test(value)

/** The declarations of CSS, by name; the last of one name counts. */
function declarationsIn(css: string): ReadonlyMap<string, string> {
  const pairs = css
    .slice(0, LONGEST_CSS)
    .split(';')
    .map(each => each.split(':', 2).map(part => part.trim().toLowerCase()))
  return new Map(pairs.map(([name = '', value = '']) => [name, value.replace(/\s*!important$/, '')]))
}

/** Reads the few facts of CSS that painted words keep; a length is one of the canvas. */
export function paintedStyleOf(css: string): PaintedStyle {
  const declarations = declarationsIn(css)
  const [, length, unit = 'px'] = LENGTH.exec(declarations.get('font-size') ?? '') ?? []
  const letters = Number(length ?? 0) * (PIXELS[unit] ?? 1)
  const color = declarations.get('color') ?? ''
  const background = declarations.get('background-color') ?? declarations.get('background') ?? ''
  const border =
    declarations.get('border-color') ??
    declarations
      .get('border')
      ?.split(/ +(?![^(]*\))/)
      .pop() ??
    ''
  const align = declarations.get('text-align') ?? ''
  return {
    ...(letters > 0 && letters <= LONGEST_SIDE && { letters }),
    ...(COLOR.test(color) && { color }),
    ...(COLOR.test(background) && { background }),
    ...(COLOR.test(border) && { border }),
    ...(isAlign(align) && { align }),
    ...(/^(?:bold(?:er)?|[6-9]00)$/.test(declarations.get('font-weight') ?? '') && { bold: true }),
    ...(/^(?:italic|oblique)/.test(declarations.get('font-style') ?? '') && { italic: true }),
  }
}

/** The declarations of a class in a style sheet; empty where there is no such class. */
export function rulesOf(sheet: string, name: string): string {
  const rule = sheet.split('}').find(each => each.includes(`.${name}`)) ?? ''
  return rule.slice(rule.indexOf('{') + 1)
}

/** The CSS of a body: of its HTML, written out, or by a class of the annotation's style sheet. */
export function cssOf(body: JsonObject, words: string, stylesheet: unknown): string {
  const [, double, single] = FIRST_STYLE.exec(words) ?? []
  const named = stringOf(body.style ?? body.styleClass) ?? ''
  const sheet = isObject(stylesheet) ? (stylesheet.value ?? stylesheet.chars) : ''
  return [named && rulesOf(String(sheet), named), named, double ?? single ?? ''].join(';')
}
