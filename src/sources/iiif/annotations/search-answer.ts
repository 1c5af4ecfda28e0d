import { safeUrl } from '../../../delivery/safe-url'
import type { Annotation } from '../../../model/annotations/annotation'
import type { Size } from '../../../model/digital-object'
import type { AnswerHit, SearchAnswer } from '../../../model/search-answer'
import { isObject, type JsonObject, listOf, objectsIn } from '../../json'
import { clip } from '../../text'
import { idOf, withoutFragment } from '../vocabulary'
import { toAnnotationPage } from './annotations'

const MOST_HITS = 5000
const MOST_PARTS = 100
const MOST_PAGES = 20
/** Characters of what stands before, at and after a match. */
const LONGEST_CONTEXT = 1000

/** One line of plain text: some services mark the match, or write entities. */
function lineOf(value: unknown): string {
  if (typeof value !== 'string') return ''
  const plain = value
    .slice(0, 4 * LONGEST_CONTEXT)
    .replace(/<\/?[a-z][^>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
  return clip(plain, LONGEST_CONTEXT)
}

/** A match as the service describes it, and the annotations that it stands in. */
interface Match extends Omit<AnswerHit, 'targets'> {
  readonly annotations: readonly string[]
}

/** `hits` of 0.9 and 1.0; their `selectors` may divide one hit into several matches. Content Search 1.0, section 3.4. */
function matchesInHits(json: JsonObject): readonly Match[] {
  return objectsIn(json.hits)
    .slice(0, MOST_HITS)
    .flatMap(hit => {
      const annotations = idsIn(hit.annotations)
      const quotes = objectsIn(hit.selectors).slice(0, MOST_PARTS)
      if (quotes.length === 0)
        return [
          {
            annotations,
            before: lineOf(hit.before),
            match: lineOf(hit.match),
            after: lineOf(hit.after),
          },
        ]
      return quotes.map(quote => ({
        annotations,
        before: lineOf(quote.prefix),
        match: lineOf(quote.exact ?? hit.match),
        after: lineOf(quote.suffix),
      }))
    })
}

/** Joins matches in a row with one context: some services describe each part of a hit over several annotations. */
function joinParts(matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const isPart =
      last &&
      last.before + last.after !== '' &&
      last.before === match.before &&
      last.match === match.match &&
      last.after === match.after
    if (isPart) joined.splice(-1, 1, { ...last, annotations: [...last.annotations, ...match.annotations] })
    else joined.push(match)
  }
  return joined
}

/** Pages of `annotations` of 2.0, whose targets are the annotations with a quotation. Content Search 2.0, section 5.3. */
function matchesInPages(json: JsonObject): readonly Match[] {
  return objectsIn(json.annotations)
    .slice(0, MOST_PAGES)
    .flatMap(page => objectsIn(page.items))
    .slice(0, MOST_HITS)
    .flatMap(({ target }) => {
      const specific = objectsIn(target).slice(0, MOST_PARTS)
      const annotations = specific.flatMap(each => idsIn(each.source))
      const quote = specific.flatMap(each => objectsIn(each.selector)).find(each => lineOf(each.exact) !== '')
      if (!quote || annotations.length === 0) return []
      const [before, match, after] = [quote.prefix, quote.exact, quote.suffix].map(lineOf)
      return [{ annotations, before: before ?? '', match: match ?? '', after: after ?? '' }]
    })
}

const idsIn = (value: unknown) =>
  listOf(value)
    .slice(0, MOST_PARTS)
    .flatMap(each => idOf(each) ?? [])

/** An annotation that nothing else describes: its own text is the match. */
function hitOf({ targets, bodies }: Annotation): AnswerHit {
  const text = bodies.find(body => body.kind === 'text')
  return { targets, before: '', match: text?.kind === 'text' ? lineOf(text.value) : '', after: '' }
}

function joinHits(annotations: readonly Annotation[], matches: readonly Match[]): readonly AnswerHit[] {
  const byId = new Map(annotations.map(each => [each.id, each]))
  const described = new Set<Annotation>()
  const hits = matches.flatMap(({ annotations: ids, ...context }) => {
    const matches = ids.flatMap(id => byId.get(id) ?? byId.get(withoutFragment(id)) ?? [])
    for (const each of matches) described.add(each)
    const targets = matches.flatMap(each => each.targets).slice(0, MOST_PARTS)
    const match = context.match || matches.map(each => hitOf(each).match).join(' ')
    return targets.length > 0 ? [{ ...context, match: clip(match, LONGEST_CONTEXT), targets }] : []
  })
  const others = annotations.filter(each => !described.has(each) && each.targets.length > 0).map(hitOf)
  return [...hits, ...others].slice(0, MOST_HITS)
}

/** The total that a paged answer states in what it is part of. */
function totalOf(json: JsonObject): number | undefined {
  const [whole] = objectsIn(json.within ?? json.partOf)
  const total = Number(whole?.total ?? json.total)
  return Number.isInteger(total) && total >= 0 ? total : undefined
}

/**
 * Reads the answer of a search service, of any version and without a context. Matches come in the service's order, those of
 * annotations that it does not describe after them. IIIF Content Search 1.0, section 3; 2.0, section 5.
 */
export function toSearchAnswer(json: unknown, size: Partial<Size> = {}): SearchAnswer {
  if (!isObject(json)) return { hits: [] }
  const { annotations } = toAnnotationPage(json, size)
  const matches = [...matchesInHits(json), ...joinParts(matchesInPages(json))]
  const total = totalOf(json)
  const next = safeUrl(idOf(json.next))
  return {
    hits: joinHits(annotations, matches),
    ...(total !== undefined && { total }),
    ...(next && { next }),
  }
}
