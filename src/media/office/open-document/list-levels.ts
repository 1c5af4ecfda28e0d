// Numbers of lists and headings of an OpenDocument text. OpenDocument 1.3, part 3, sections 16.30 and 16.34.

import { decodeEntities } from '../../../ui/rich-text/entities'
import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'
import { listNumber } from '../document/list-numbers'

type Attributes = ReadonlyMap<string, string>

/** A level that is numbered. */
interface NumberedLevel {
  /** Format in the words of `listNumber`. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** Levels whose numbers stand in it, its own included. */
  readonly shown: number
}

/** Numbered levels of each list style, by its name; those of headings under `OUTLINE`. */
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, NumberedLevel>>

/** Name under which the numbers of headings are found. */
const OUTLINE = '\0outline'

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

const wholeOf = (value: string | undefined, usual: number) =>
  /^\d{1,6}$/.test(value ?? '') ? Number(value) : usual

/** Deepest level of lists and headings that OpenDocument has. */
const DEEPEST = 10

/** Level of a heading as a whole number from 1 to 10, whatever the file states. */
export const toOutlineLevel = (stated: string | undefined): number =>
  Math.min(Math.max(wholeOf(stated, 1), 1), DEEPEST)

function toLevel(attributes: Attributes): NumberedLevel {
  const stated = attributes.get('style:num-format') ?? ''
  const textOf = (name: string) => decodeEntities(attributes.get(`style:num-${name}`) ?? '')
  return {
    format: Object.hasOwn(FORMATS, stated) ? (FORMATS[stated] ?? 'decimal') : 'decimal',
    prefix: textOf('prefix'),
    suffix: textOf('suffix'),
    start: wholeOf(attributes.get('text:start-value'), 1),
    shown: wholeOf(attributes.get('text:display-levels'), 1),
  }
}

/** Adds the styles of one part of a file. */
function addStyles(styles: Map<string, Map<number, NumberedLevel>>, part: string): void {
  let levels = new Map<number, NumberedLevel>()
  for (const token of tokensOf(part)) {
    if (token.kind !== 'open') continue
    const { attributes } = token
    const name = localName(token.name)
    if (name === 'body') return
    if (name === 'list-style' || name === 'outline-style') {
      levels = new Map()
      styles.set(name === 'outline-style' ? OUTLINE : (attributes.get('style:name') ?? ''), levels)
    } else if (name === 'list-level-style-number' || name === 'outline-level-style') {
      const level = toLevel(attributes)
      if (level.format !== 'none' || level.prefix + level.suffix !== '')
        levels.set(wholeOf(attributes.get('text:level'), 1), level)
    }
  }
}

/** Reads the numbered levels of the list styles in some parts of a file; a later part overrides an earlier one. */
export function readListStyles(...parts: readonly string[]): ListStyles {
  const styles = new Map<string, Map<number, NumberedLevel>>()
  for (const part of parts) addStyles(styles, part)
  return styles
}

/** A list that is open. */
interface OpenList {
  readonly style: string
  readonly level: number
}

/** Counts the items of lists and the headings of a text. */
export class ListCounter {
  private readonly styles: ListStyles
  private readonly open: OpenList[] = []
  /** Last number of each level of a style, by level. */
  private readonly numbers = new Map<string, number[]>()

  constructor(styles: ListStyles) {
    this.styles = styles
  }

  /** Begins a list; says whether its items are numbered. */
  begin(attributes: Attributes): boolean {
    const parent = this.open.at(-1)
    const style = attributes.get('text:style-name') ?? parent?.style ?? ''
    const level = Math.min((parent?.level ?? 0) + 1, DEEPEST)
    const goesOn =
      attributes.get('text:continue-numbering') === 'true' || attributes.has('text:continue-list')
    if (!parent && !goesOn) this.numbers.delete(style)
    this.open.push({ style, level })
    return this.styles.get(style)?.has(level) === true
  }

  end(): void {
    this.open.pop()
  }

  /** The number of the next item of the list at hand; `undefined` where its items have none. `start` is one that it states. */
  nextItem(start: string | undefined): string | undefined {
    const list = this.open.at(-1)
    return list && this.next(list, start)
  }

  /** The number of the next heading of a level; `undefined` where headings have none. */
  nextHeading(level: number, start: string | undefined): string | undefined {
    return this.next({ style: OUTLINE, level }, start)
  }

  private next({ style, level }: OpenList, start: string | undefined): string | undefined {
    const levels = this.styles.get(style)
    const numbered = levels?.get(level)
    const numbers = this.numbers.get(style) ?? []
    const previous = numbers[level - 1]
    // Deeper levels begin anew.
    numbers.length = level
    numbers[level - 1] = wholeOf(start, previous === undefined ? (numbered?.start ?? 1) : previous + 1)
    this.numbers.set(style, numbers)
    if (!levels || !numbered) return undefined
    const first = Math.max(level - numbered.shown, 0)
    const written = [...numbers.keys()].slice(first).flatMap(at => {
      const own = levels.get(at + 1)
      const text = own ? listNumber(numbers[at] ?? own.start, own.format) : ''
      return text === '' ? [] : [text]
    })
    return numbered.prefix + written.join('.') + numbered.suffix
  }
}
