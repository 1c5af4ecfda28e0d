import type { BesideTranslate } from '../../i18n/beside'
import { CANVAS_PARAMETERS } from '../../viewer/url/place'
import { OBJECT_PARAMETERS, readQuery } from '../../viewer/url/query-parameters'
import { shortNames } from './short-names'
import { useSides } from './use-sides'

const objectIn = (href: string): string =>
  readQuery(new URL(href)).get(...OBJECT_PARAMETERS) ?? new URL(href).search.slice(1)

/** Names what URLs of the viewer open by their addresses: nothing is fetched for a name. */
function namesOf(hrefs: readonly string[], beside: readonly string[]): readonly string[] {
  const objects = shortNames(hrefs.map(objectIn), beside.map(objectIn))
  return hrefs.map((href, index) => {
    const query = readQuery(new URL(href))
    const [canvas, page] = [query.get(...CANVAS_PARAMETERS), query.get('page')]
    return [objects[index], canvas?.replace(/^https?:\/\//, ''), page && `page=${page}`]
      .filter(Boolean)
      .join(' · ')
  })
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
  const shown = sides.store.getState().sides.map(({ frame }) => frame.src)
  const names = namesOf(others, shown)
  return (
    <details className="beside-further">
      <summary>{say('more', { count: others.length })}</summary>
      <div className="beside-further-list">
        <p>{say('exchange', { title: second })}</p>
        <ol start={3}>
          {others.map((href, index) => (
            <li key={href}>
              <button
                type="button"
                className="button"
                dir="ltr"
                title={objectIn(href)}
                onClick={() => sides.show(index)}
              >
                {names[index]}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}
