import type { Link } from '../model/digital-object'
import { localizedLine } from '../model/language-map'
import { formatName } from './format-name'
import { Localized } from './Localized'
import { OutwardLink } from './OutwardLink'
import type { CheckAddress } from './rich-text/parse-rich-text'
import './link-list.css'

interface LinkListProps {
  readonly links: readonly Link[]
  /** The reader's languages, preferred first (BCP 47). */
  readonly languages: readonly string[]
  readonly checkAddress: CheckAddress
  /** Said after each link to readers who cannot see where it opens. */
  readonly newTab: string
}

/** What an address without a name is called: its host and the last part of its path. */
function addressName(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  const last = pathname.split('/').filter(Boolean).at(-1)
  return last === undefined ? host : `${host} … ${last}`
}

/** Links out of the viewer with their names and formats; those that the checker refuses are left out. */
export function LinkList({ links, languages, checkAddress, newTab }: LinkListProps) {
  const checked = links.flatMap(link => {
    const address = checkAddress(link.address)
    return address === undefined ? [] : [{ ...link, address }]
  })
  return (
    <ul className="link-list">
      {checked.map(({ address, label, format }) => (
        <li key={address}>
          <OutwardLink address={address} newTab={newTab}>
            {localizedLine(label, languages) === '' ? (
              addressName(address)
            ) : (
              <Localized text={label} languages={languages} />
            )}
          </OutwardLink>
          {formatName(format) !== '' && <span className="link-format">{formatName(format)}</span>}
        </li>
      ))}
    </ul>
  )
}
