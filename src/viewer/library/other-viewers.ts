import type { Configuration } from '../../model/configuration'
import { type Condition, conditionOf } from './library-settings'

/** Another viewer in which objects may be opened. */
export interface OtherViewer {
  readonly label: string
  /** URL template (`fillTemplate`), by https. */
  readonly href: string
  readonly when: Condition
}

/** The host is the library's own words: no place of the template can change it. */
const TEMPLATE = /^https:\/\/[^\s@\\/{}?#]+(?:[/?#][^\s@\\]*)?$/

/** The viewers that the library names (`otherViewers`), in its order; those that are wrong are passed over. Only the share panel needs them. */
export function otherViewersOf({ block }: Pick<Configuration, 'block'>): readonly OtherViewer[] {
  const { otherViewers } = block
  if (!Array.isArray(otherViewers)) return []
  return otherViewers.flatMap((each: unknown) => {
    const { label, href, when } = (each ?? {}) as Readonly<Record<string, unknown>>
    const isSound =
      typeof label === 'string' && label !== '' && typeof href === 'string' && TEMPLATE.test(href)
    return isSound ? [{ label, href, when: conditionOf(when) }] : []
  })
}
