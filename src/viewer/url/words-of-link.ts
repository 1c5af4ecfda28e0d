import { readQuery } from './query-parameters'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The JSON of a content state, plain or encoded (Content State 1.0, section 6); `undefined` for nonsense. */
function readContent(content: string): unknown {
  try {
    if (content.startsWith('{')) return JSON.parse(content)
    return JSON.parse(decodeURIComponent(atob(content.replaceAll('-', '+').replaceAll('_', '/'))))
  } catch {
    return undefined
  }
}

/** The words that a content state brings along: the text in the body of its annotation; `undefined` without any. */
function wordsOfContentState(content: string): string | undefined {
  const annotation = /^https?:/i.test(content) ? undefined : readContent(content)
  if (!isFields(annotation) || annotation.target === undefined) return undefined
  const bodies = Array.isArray(annotation.body) ? annotation.body : [annotation.body]
  const text = bodies
    .filter(isFields)
    .find(({ type, value }) => type === 'TextualBody' && typeof value === 'string')
  return (typeof text?.value === 'string' && text.value.trim()) || undefined
}

/** A query as Primo's addresses have it: field, precision, words, and the operator before the next one. */
const PRIMO = /^\w+,(?:contains|exact|begins_with|equals|phrase),(.*?)(?:,(?:AND|OR|NOT))?$/s

/**
 * The words that a link asks for: `q`, `query`, `search`, Universal Viewer's `#?h=`, or the body of a content state. Those
 * of Primo are taken out of its own notation.
 */
export function wordsOfLink(href: string): string | undefined {
  const query = readQuery(new URL(href))
  const content = query.get('iiif-content')
  const words =
    query.get('q', 'query', 'search', 'h') ??
    (content === undefined ? undefined : wordsOfContentState(content))
  return words === undefined ? undefined : (PRIMO.exec(words)?.[1] ?? words)
}
