import type { BesideTranslate } from '../../i18n/beside'
import { CANVAS_PARAMETERS } from '../../viewer/url/place'
import { OBJECT_PARAMETERS, readQuery } from '../../viewer/url/query-parameters'
import { useSides } from './use-sides'

/** Names what a URL of the viewer opens by its address: nothing is fetched for a name. */
function nameOf(href: string): string {
  const query = readQuery(new URL(href))
  const [object, canvas] = [query.get(...OBJECT_PARAMETERS), query.get(...CANVAS_PARAMETERS)]
  const page = query.get('page')
  const parts = [object ?? new URL(href).search.slice(1), canvas, page && `page=${page}`]
  return parts
    .flatMap(part => part ?? [])
    .map(part => part.replace(/^https?:\/\//, ''))
    .join(' · ')
}

interface FurtherObjectsProps {
  readonly say: BesideTranslate
  /** URLs of the viewer. */
  readonly others: readonly string[]
  /** Name of the second side. */
  readonly second: string
}

/** The objects of the link that have no side: each may take the place of the second. */
export function FurtherObjects({ say, others, second }: FurtherObjectsProps) {
  const sides = useSides()
  return (
    <details className="beside-further">
      <summary>{say('more', { count: others.length })}</summary>
      <div className="beside-further-list">
        <p>{say('exchange', { title: second })}</p>
        <ol start={3}>
          {others.map((href, index) => (
            <li key={href}>
              <button type="button" className="button" dir="ltr" onClick={() => sides.show(index)}>
                {nameOf(href)}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}
