import type { DigitalObject } from '../../model/digital-object'
import { localize, localizedLine } from '../../model/language-map'
import { contextOf, findWords } from '../find-words'
import { MOST_HITS, type SearchHit, type SearchOptions, type SearchQuery } from '../search-provider'

/** Hits in one statement. */
const MOST_IN_STATEMENT = 5

const withoutMarkup = (text: string) => text.replace(/<[^<>]*>/g, ' ')

/** A statement of the description in words alone; the title and the summary have no label. */
interface Statement {
  readonly label: string
  readonly text: string
}

function statementsOf(object: DigitalObject, languages: readonly string[]): readonly Statement[] {
  const { label, summary, metadata, requiredStatement } = object
  const entries = [...metadata, ...(requiredStatement ? [requiredStatement] : [])]
  return [
    { label: '', text: localizedLine(label, languages) },
    { label: '', text: withoutMarkup(localize(summary, languages).values.join('\n')) },
    ...entries.map(entry => ({
      label: localizedLine(entry.label, languages),
      text: withoutMarkup(localize(entry.value, languages).values.join('\n')),
    })),
  ]
}

/** Searches the description of the object: its title, summary and metadata. */
export async function searchAbout(
  query: SearchQuery,
  { context, onHits, signal }: SearchOptions,
  languages: readonly string[],
): Promise<undefined> {
  const hits = statementsOf(context.object, languages).flatMap(({ label, text }) =>
    findWords(text, query.words, query, MOST_IN_STATEMENT).map(
      (span): SearchHit => ({
        source: 'about',
        canvas: 0,
        ...(label !== '' && { part: label }),
        ...contextOf(text, span),
      }),
    ),
  )
  if (!signal.aborted) onHits({ hits: hits.slice(0, MOST_HITS), total: hits.length })
  return undefined
}
