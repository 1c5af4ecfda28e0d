// Permissions of readers for the open object: the one place that decides.

import type { DigitalObject, MetadataEntry } from '../../model/digital-object'
import { objectOf, type ViewerState } from '../state/store'
import { type Condition, type PermissionRule, settingsOf } from './library-settings'
import { eachPermission, type Permissions } from './permission-settings'

const withoutScheme = (url: string) => url.trim().replace(/^https?:/i, '')
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

function entryApplies(
  { label, value }: MetadataEntry,
  { label: named = '', contains = '' }: NonNullable<Condition['metadata']>,
): boolean {
  const labelled = named === '' || Object.values(label).some(texts => texts.some(text => same(text, named)))
  const part = contains.toLowerCase()
  return labelled && Object.values(value).some(texts => texts.some(text => text.toLowerCase().includes(part)))
}

/** Tells whether a condition is for an object, of which something was refused or not. */
export function applies(
  { rights, metadata, refused }: Condition,
  object: DigitalObject,
  isRefused = false,
): boolean {
  const entries = [...object.metadata, ...(object.requiredStatement ? [object.requiredStatement] : [])]
  // Alma has its statements of rights among the metadata, often inside a link.
  const byRights =
    rights === undefined ||
    object.rights.some(each => withoutScheme(each).startsWith(withoutScheme(rights))) ||
    entries.some(entry => entryApplies(entry, { contains: withoutScheme(rights) }))
  const byMetadata = metadata === undefined || entries.some(entry => entryApplies(entry, metadata))
  return byRights && byMetadata && (refused === undefined || isRefused)
}

const isRefusal = ({ failure }: { readonly failure: string }) =>
  failure === 'denied' || failure === 'login-required'

interface Judged {
  readonly rules: readonly PermissionRule[]
  readonly refused: boolean
  readonly forbidden: ReadonlySet<keyof Permissions>
}

const judged = new WeakMap<DigitalObject, Judged>()

/** Permissions that the rules forbid for an object; computed again only when something of it was refused meanwhile. */
function forbiddenFor(object: DigitalObject, state: ViewerState): ReadonlySet<keyof Permissions> {
  const { rules } = settingsOf(state.configuration)
  if (rules.length === 0) return new Set()
  const refused = [...state.pageFailures.values()].some(isRefusal)
  const before = judged.get(object)
  if (before?.rules === rules && before.refused === refused) return before.forbidden
  const forbidden = new Set(
    rules.filter(({ when }) => applies(when, object, refused)).flatMap(({ forbid }) => forbid),
  )
  judged.set(object, { rules, refused, forbidden })
  return forbidden
}

/** Tells whether readers may do something with what is open, by configuration and by the rules for the object. */
export function isPermitted(state: ViewerState, what: keyof Permissions): boolean {
  const object = objectOf(state)
  return (
    settingsOf(state.configuration).permissions[what] && !(object && forbiddenFor(object, state).has(what))
  )
}

/** All that readers may do with what is open. */
export function permissionsOf(state: ViewerState): Permissions {
  return eachPermission(what => isPermitted(state, what))
}
