import type { CollectionMember } from './collection'

const withoutScheme = (url: string) => url.replace(/^https?:/i, '').replace(/#.*$/s, '')

/** The position among the members of the one that lies at an address, with http or https alike; -1 for none. */
export function memberAt(members: readonly CollectionMember[], ...urls: readonly string[]): number {
  for (const url of urls) {
    const index = members.findIndex(member => withoutScheme(member.url) === withoutScheme(url))
    if (index >= 0) return index
  }
  return -1
}
