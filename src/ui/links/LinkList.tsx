import type { Link } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { formatName } from '../format-name'
import { Localized } from '../Localized'
import type { CheckUrl } from '../rich-text/parse-rich-text'
import { OutwardLink } from './OutwardLink'
import './link-list.css'

interface LinkListProps {
  readonly links: readonly Link[]
  /** The reader's languages, preferred first (BCP 47). */
  readonly languages: readonly string[]
  readonly checkUrl: CheckUrl
  /** Said after each link to readers who cannot see where it opens. */
  readonly newTab: string
  /** Called with a link that is followed. */
  readonly onFollow?: (link: Link) => void
}

/** Name of a URL without a label: its host and the last part of its path. */
function urlName(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname } = new URL(url)
  const last = pathname.split('/').filter(Boolean).at(-1)
  return last === undefined ? host : `${host} … ${last}`
}

/** Links out of the viewer with their names and formats; those that the checker refuses are left out. */
export function LinkList({ links, languages, checkUrl, newTab, onFollow }: LinkListProps) {
  const checked = links.flatMap(link => {
    const url = checkUrl(link.url)
    return url === undefined ? [] : [{ ...link, url }]
  })
  return (
    <ul className="link-list">
      {checked.map(link => (
        <li key={link.url}>
          <OutwardLink url={link.url} newTab={newTab} onClick={() => onFollow?.(link)}>
            {localizedLine(link.label, languages) === '' ? (
              urlName(link.url)
            ) : (
              <Localized text={link.label} languages={languages} />
            )}
          </OutwardLink>
          {formatName(link.format) !== '' && <span className="link-format">{formatName(link.format)}</span>}
        </li>
      ))}
    </ul>
  )
}
