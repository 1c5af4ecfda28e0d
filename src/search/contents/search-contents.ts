import type { StructureNode } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { contextOf, findWords } from '../find-words'
import { MOST_HITS, type SearchHit, type SearchOptions, type SearchQuery } from '../search-provider'

/** The canvas that a range leads to, its own or that of the first below it that has one. */
function targetOf({ canvases, children }: StructureNode): number | undefined {
  if (canvases[0] !== undefined) return canvases[0]
  for (const child of children) {
    const target = targetOf(child)
    if (target !== undefined) return target
  }
  return undefined
}

/** Searches the table of contents. */
export async function searchContents(
  query: SearchQuery,
  { context, onHits, signal }: SearchOptions,
  languages: readonly string[],
): Promise<undefined> {
  const hits: SearchHit[] = []
  const visit = (nodes: readonly StructureNode[]) => {
    for (const node of nodes) {
      const label = localizedLine(node.label, languages)
      const canvas = targetOf(node)
      const [span] = label === '' || canvas === undefined ? [] : findWords(label, query.words, query, 1)
      if (span && canvas !== undefined && hits.length < MOST_HITS) {
        const time = node.times?.[0]
        hits.push({ source: 'contents', canvas, ...(time && { time }), ...contextOf(label, span) })
      }
      visit(node.children)
    }
  }
  visit(context.object.structures)
  hits.sort((one, other) => one.canvas - other.canvas)
  if (!signal.aborted) onHits({ hits, total: hits.length })
  return undefined
}
