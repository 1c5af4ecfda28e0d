// Formulas of an OpenDocument file: objects of their own in its archive, written in MathML. OpenDocument 1.3, part 3, section 14.

import type { Archive } from '../../../delivery/parsing/archive'
import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'
import { readPart } from '../open-xml-package'

/** Objects of a file that are read to see if they are formulas. */
const MOST_OBJECTS = 2000
const LONGEST_FORMULA = 100_000

/** The MathML of an object, without prefixes; `undefined` where it is another object. */
function mathIn(xml: string): string | undefined {
  const plain = xml
    .slice(0, LONGEST_FORMULA)
    .replace(/<(\/?)[A-Za-z]\w*:/g, '<$1')
    // Without its element, a part of a fraction or a root would be several.
    .replace(/<(\/?)mstyle\b[^>]*>/g, '<$1mrow>')
  return /<math[\s>][\s\S]*<\/math>/.exec(plain)?.[0]
}

/** Loads the formulas that a content names, by the names of their objects. */
export async function loadFormulas(archive: Archive, xml: string): Promise<ReadonlyMap<string, string>> {
  const formulas = new Map<string, string>()
  // Charts too: one that a text names a thousand times is read once.
  const names = new Set<string>()
  for (const token of tokensOf(xml)) {
    if (token.kind !== 'open' || localName(token.name) !== 'object') continue
    const name = (token.attributes.get('xlink:href') ?? '').replace(/^\.\//, '').replace(/\/$/, '')
    if (name === '' || names.has(name) || names.size >= MOST_OBJECTS) continue
    names.add(name)
    const math = mathIn((await readPart(archive, `${name}/content.xml`)) ?? '')
    if (math) formulas.set(name, math)
  }
  return formulas
}
