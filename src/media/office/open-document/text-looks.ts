import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'

/** Look of a run of text or of a paragraph. */
export interface TextLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly raised: boolean
  readonly lowered: boolean
  readonly rightToLeft: boolean
  /** Text that a program shows only to those who ask for it. */
  readonly hidden: boolean
  /** False for a table that is not displayed, and for a slide that is hidden. */
  readonly displayed: boolean
}

const PLAIN: TextLook = {
  bold: false,
  italic: false,
  raised: false,
  lowered: false,
  rightToLeft: false,
  hidden: false,
  displayed: true,
}

/** A look with the properties of a style added. */
function withProperties(look: TextLook, attributes: ReadonlyMap<string, string>): TextLook {
  const position = attributes.get('style:text-position') ?? ''
  return {
    bold: look.bold || /^(?:bold|[6-9]00)$/.test(attributes.get('fo:font-weight') ?? ''),
    italic: look.italic || /^(?:italic|oblique)$/.test(attributes.get('fo:font-style') ?? ''),
    raised: look.raised || /^(?:super|[1-9]\d*%)/.test(position),
    lowered: look.lowered || /^(?:sub|-[1-9]\d*%)/.test(position),
    rightToLeft: look.rightToLeft || /^rl/.test(attributes.get('style:writing-mode') ?? ''),
    hidden: look.hidden || attributes.get('text:display') === 'none',
    displayed:
      look.displayed &&
      attributes.get('table:display') !== 'false' &&
      attributes.get('presentation:visibility') !== 'hidden',
  }
}

/** Reads the automatic styles of a document by their names. OpenDocument 1.3, part 3, section 16. */
export function readLooks(xml: string): ReadonlyMap<string, TextLook> {
  const looks = new Map<string, TextLook>()
  let name = ''
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text') continue
    const element = localName(token.name)
    if (token.kind === 'open' && element === 'body') break
    if (token.kind === 'close' || !/^style$|-properties$/.test(element)) continue
    const { attributes } = token
    if (element === 'style') {
      name = attributes.get('style:name') ?? ''
      continue
    }
    looks.set(name, withProperties(looks.get(name) ?? PLAIN, attributes))
  }
  return looks
}
