// TTML (DFXP, IMSC, EBU-TT): the words and their times. Times may stand at any element and count from the parent's.

import type { TimedLine } from '../../model/digital-object'
import { type Token, tokensOf } from '../../ui/rich-text/tokens'
import { escapeCdata } from '../../ui/rich-text/xml-tree'
import { decodeReferences } from './cue-text'

const MOST_LINES = 50_000
const DEEPEST = 64
const LONGEST_LINE = 2000

/** Rates of a document. TTML 2, sections 7.2.5, 7.2.6 and 7.2.18. */
interface Rates {
  readonly frames: number
  readonly ticks: number
}

/** An element that is open: its seconds of the recording, and where its next child begins in a sequence. */
interface Open {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly inSequence: boolean
  readonly isPreserved: boolean
  /** True for a paragraph, and for a span with times of its own. */
  readonly isLine: boolean
  next: number
}

type Attributes = ReadonlyMap<string, string>

const local = (name: string) => name.slice(name.indexOf(':') + 1)
const attribute = (attributes: Attributes, name: string) =>
  attributes.get(name) ?? [...attributes].find(([key]) => local(key) === name)?.[1]

/** Seconds of a time expression; `undefined` for none. Files also leave out the hours, a digit or the metric. TTML 2, section 12.3.1. */
export function ttmlSeconds(expression: string | undefined, rates: Rates): number | undefined {
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,](\d+)|[:;](\d{2,})(?:\.\d+)?)?$/.exec(
    expression?.trim() ?? '',
  )
  if (clock) {
    const [, hours = 0, minutes, seconds, fraction, frames] = clock
    const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    return whole + Number(`0.${fraction ?? 0}`) + Number(frames ?? 0) / rates.frames
  }
  const [, count, metric = ''] = /^(\d+(?:\.\d+)?)(h|ms|m|s|f|t)?$/.exec(expression?.trim() ?? '') ?? []
  if (count === undefined) return undefined
  const units: Readonly<Record<string, number>> = {
    h: 3600,
    m: 60,
    s: 1,
    ms: 0.001,
    f: 1 / rates.frames,
    t: 1 / rates.ticks,
  }
  return Number(count) * (units[metric] ?? 1)
}

function ratesOf(root: Attributes): Rates {
  const number = (name: string) => Number(attribute(root, name)) || undefined
  const [numerator = 1, denominator = 1] = (
    attribute(root, 'framerate-multiplier') ??
    attribute(root, 'frameratemultiplier') ??
    '1 1'
  )
    .split(/[\s:]+/)
    .map(Number)
  const stated = number('framerate')
  const frames = (stated ?? 30) * (numerator / denominator || 1)
  const ticks = number('tickrate') ?? (stated === undefined ? 1 : frames * (number('subframerate') ?? 1))
  return { frames, ticks }
}

/** Follows the elements of a document and collects its words by the seconds at which they are shown. */
class TtmlReader {
  readonly lines: TimedLine[] = []
  private rates: Rates = { frames: 30, ticks: 1 }
  private readonly open: Open[] = []
  private words = ''
  private span: { start: number; end: number } | undefined

  take(token: Token): void {
    if (token.kind === 'text') this.text(token.text)
    else if (token.kind === 'open') this.begin(token.name, token.attributes, token.source.endsWith('/>'))
    else this.end(token.name)
  }

  private begin(qualified: string, attributes: Attributes, isEmpty: boolean): void {
    const name = local(qualified)
    if (name === 'tt') this.rates = ratesOf(attributes)
    if (name === 'br') {
      this.words += '\n'
      return
    }
    if (this.open.length >= DEEPEST) return
    const element = this.place(name, attributes)
    const parent = this.open.at(-1)
    if (parent?.inSequence && Number.isFinite(element.end)) parent.next = element.end
    if (element.isLine) this.flush(element)
    if (isEmpty) return
    this.open.push(element)
  }

  private place(name: string, attributes: Attributes): Open {
    const parent = this.open.at(-1)
    const from = parent ? (parent.inSequence ? parent.next : parent.start) : 0
    const seconds = (key: string) => ttmlSeconds(attribute(attributes, key), this.rates)
    const start = from + (seconds('begin') ?? 0)
    const [end, length] = [seconds('end'), seconds('dur')]
    const ends = [
      end === undefined ? Infinity : from + end,
      length === undefined ? Infinity : start + length,
      parent?.end ?? Infinity,
    ]
    return {
      name,
      start,
      end: Math.min(...ends),
      inSequence: attribute(attributes, 'timecontainer') === 'seq',
      isPreserved: (attributes.get('xml:space') ?? (parent?.isPreserved ? 'preserve' : '')) === 'preserve',
      next: start,
      isLine:
        name === 'p' ||
        (name === 'span' && (attributes.has('begin') || attributes.has('end') || attributes.has('dur'))),
    }
  }

  private end(qualified: string): void {
    const name = local(qualified)
    const at = this.open.findLastIndex(each => each.name === name)
    if (at < 0) return
    const [closed] = this.open.splice(at)
    // The paragraph goes on after a span with times of its own.
    if (closed?.isLine) this.flush(this.open.findLast(each => each.isLine))
  }

  private text(text: string): void {
    if (!this.open.some(({ name }) => name === 'p')) return
    const preserved = this.open.at(-1)?.isPreserved
    this.words += preserved ? text : text.replaceAll(/\s+/g, ' ')
  }

  /** Ends the line that is collected and begins one with the times of an element. */
  private flush(next: Open | undefined): void {
    const text = decodeReferences(this.words)
      .split('\n')
      .map(row => row.trim())
      .filter(row => row !== '')
      .join('\n')
      .slice(0, LONGEST_LINE)
    this.words = ''
    if (this.span && text !== '' && this.lines.length < MOST_LINES) {
      const { start, end } = this.span
      this.lines.push({ start, ...(Number.isFinite(end) && { end }), text })
    }
    this.span = next && { start: next.start, end: next.end }
  }
}

/** Lines of a TTML document; `undefined` for a text that is none. */
export function parseTtml(text: string): readonly TimedLine[] | undefined {
  if (!/<(?:[\w-]+:)?tt[\s>]/i.test(text.slice(0, 4000))) return undefined
  const reader = new TtmlReader()
  for (const token of tokensOf(escapeCdata(text))) reader.take(token)
  return reader.lines
}
