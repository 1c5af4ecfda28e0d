// Annotations often hold the same text several times: as words, as lines and as paragraphs. It is read once.

import { type Annotation, boxesOf } from '../annotations/annotation'
import type { Rect } from '../digital-object'
import { joinWords } from './unspaced-scripts'

/** A piece of a page's text, as one annotation holds it. */
export interface TextPiece {
  readonly text: string
  /** Unit that the annotation states: `page`, `block`, `paragraph`, `line`, `word`, `glyph`. */
  readonly level?: string
  readonly box?: Rect
}

/** Pieces of one page that are compared with each other. */
const MOST_PIECES = 20_000
const FINER = ['page', 'block', 'paragraph', 'line', 'word', 'glyph']

const compact = (text: string) => text.replaceAll(/\s+/g, '')
const isPhrase = ({ text }: TextPiece) => /\s/.test(text.trim())
const rankOf = ({ level }: TextPiece) => FINER.indexOf(level ?? '')

/** The piece that an annotation holds. */
export function toPiece({ targets: [target], granularity }: Annotation, text: string): TextPiece {
  const [box] = target ? boxesOf(target) : []
  return { text, ...(granularity && { level: granularity.toLowerCase() }), ...(box && { box }) }
}

/** A piece, and its text without white space. */
interface Candidate {
  readonly piece: TextPiece
  readonly text: string
}

/** True where a run of pieces can be the parts of a whole: several, or one of a finer level. */
function isRunOf(whole: TextPiece, run: readonly TextPiece[]): boolean {
  const rank = rankOf(whole)
  const ranks = run.map(rankOf)
  if (run.includes(whole) || ranks.some(each => rank >= 0 && each >= 0 && each <= rank)) return false
  return run.length > 1 || ranks.some(each => each > rank && rank >= 0)
}

/** All pieces as one text, in which runs of them are looked for. */
class Runs {
  private readonly candidates: readonly Candidate[]
  private readonly text: string
  /** Positions in the text at which pieces begin. */
  private readonly starts = new Map<number, number>()
  private readonly taken = new Set<Candidate>()

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates
    let length = 0
    for (const [index, { text }] of candidates.entries()) {
      this.starts.set(length, index)
      length += text.length
    }
    this.starts.set(length, candidates.length)
    this.text = candidates.map(({ text }) => text).join('')
  }

  /** Takes the first run of pieces that together say a whole. */
  take({ piece, text }: Candidate): void {
    for (let at = this.text.indexOf(text); at >= 0; at = this.text.indexOf(text, at + 1)) {
      const run = this.candidates.slice(this.starts.get(at), this.starts.get(at + text.length))
      const isWholePieces = this.starts.has(at) && this.starts.has(at + text.length)
      if (!isWholePieces || run.some(each => this.taken.has(each))) continue
      if (
        !isRunOf(
          piece,
          run.map(each => each.piece),
        )
      )
        continue
      for (const each of run) this.taken.add(each)
      return
    }
  }

  get rest(): readonly Candidate[] {
    return this.candidates.filter(each => !this.taken.has(each))
  }
}

/** The pieces without levels that say as a whole what a coarser level says as a whole. */
function withoutEqualLevels(candidates: readonly Candidate[]): readonly Candidate[] {
  const levels = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const { piece } = candidate
    const rank = piece.level ? rankOf(piece) : FINER.indexOf(isPhrase(piece) ? 'line' : 'word')
    const level = levels.get(rank) ?? []
    level.push(candidate)
    levels.set(rank, level)
  }
  const texts = new Set<string>()
  const repeats = new Set<Candidate>()
  for (const [, level] of [...levels].sort(([one], [other]) => one - other)) {
    const text = level.map(each => each.text).join('')
    if (texts.has(text)) for (const each of level) repeats.add(each)
    texts.add(text)
  }
  return candidates.filter(each => !repeats.has(each))
}

/** The pieces that may be said again by finer ones: with several words, or of a level that has finer ones here. */
function isWhole(piece: TextPiece, hasGlyphs: boolean): boolean {
  const { level } = piece
  if (level === 'glyph' || (level === 'word' && !hasGlyphs)) return false
  return level !== undefined || isPhrase(piece)
}

/**
 * The pieces without those that repeat parts of others, in their order. The coarser piece stays, since its text flows. Pieces
 * that nothing repeats stay, whatever their level: nothing is lost.
 */
export function withoutRepeats(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return pieces
  const hasGlyphs = pieces.some(({ level }) => level === 'glyph')
  const candidates = pieces
    .map(piece => ({ piece, text: compact(piece.text) }))
    .filter(({ text }) => text !== '')
  let rest = withoutEqualLevels(candidates)
  // With words between the lines, the lines of a paragraph are a run only when the words are gone.
  for (let pass = 0; pass < FINER.length; pass++) {
    const runs = new Runs(rest)
    // The longest first: a short line may stand in a longer one, and would take its words.
    const wholes = rest
      .filter(({ piece }) => isWhole(piece, hasGlyphs))
      .sort((one, other) => other.text.length - one.text.length)
    for (const whole of wholes) runs.take(whole)
    if (runs.rest.length === rest.length) break
    rest = runs.rest
  }
  return rest.map(({ piece }) => piece)
}

/** True where most of the pieces are single words by what they state, else by how they look. */
function areWords(pieces: readonly TextPiece[]): boolean {
  if (pieces.length < 3) return pieces.every(({ level }) => level === 'word')
  const words = pieces.filter(({ text, level }) =>
    level ? level === 'word' || level === 'glyph' : !/\s/.test(text.trim()),
  )
  return words.length > 0.8 * pieces.length
}

/** True where a word begins another line than the word before it. */
function beginsLine({ box }: TextPiece, previous: TextPiece): boolean {
  if (!box || !previous.box) return false
  const middle = box.y + box.height / 2
  return middle < previous.box.y || middle > previous.box.y + previous.box.height
}

/** One text of pieces: words with blanks between them and lines as on the page, larger pieces a line each. */
export function joinPieces(pieces: readonly TextPiece[]): string {
  if (!areWords(pieces)) {
    const coarse = pieces.some(({ level }) => level === 'paragraph' || level === 'block')
    return pieces.map(({ text }) => text).join(coarse ? '\n\n' : '\n')
  }
  const lines: string[][] = []
  for (const [index, piece] of pieces.entries()) {
    const previous = pieces[index - 1]
    if (!previous || beginsLine(piece, previous)) lines.push([])
    lines.at(-1)?.push(piece.text.trim())
  }
  return lines.map(joinWords).join('\n')
}
