import type { Collection, CollectionMember } from '../../model/collection'
import { memberAt } from '../../model/member-at'
import { objectOf, type ViewerState } from '../../viewer/state/store'

/** Position of an object in its collection. */
export interface Neighbours {
  /** Position among the members; -1 when the object is none of them. */
  readonly current: number
  /** The object before it and the one after it; collections between them are passed over. */
  readonly previous?: CollectionMember
  readonly next?: CollectionMember
}

/** The neighbours of the member at a position. */
export function neighboursAt(members: readonly CollectionMember[], current: number): Neighbours {
  if (current < 0) return { current }
  const isObject = (member: CollectionMember) => member.kind === 'manifest'
  const previous = members.slice(0, current).findLast(isObject)
  const next = members.slice(current + 1).find(isObject)
  return { current, ...(previous && { previous }), ...(next && { next }) }
}

/** The neighbours of the object that is open, or that could not be opened, in a collection. */
export function neighboursIn(collection: Collection, state: ViewerState): Neighbours {
  const urls = [state.request?.url, objectOf(state)?.id].filter(url => url !== undefined)
  return neighboursAt(collection.members, memberAt(collection.members, ...urls))
}
