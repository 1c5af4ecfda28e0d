// The representations of one record (a master and derivatives, volumes, a PDF and its pages) and the way between them.

import { isSigned } from '../../delivery/renewal'
import { safeUrl } from '../../delivery/safe-url'
import {
  deliveryJsonUrl,
  isAlmaDelivery,
  openingParameter,
  pageForPeople,
  pageOfPath,
  parseAlmaUrl,
} from '../../model/alma-url'
import type { DigitalObject } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import type { Representation } from '../../model/representation'
import { mayOpen } from '../library/hosts'
import { mayLeadTo } from '../library/may-lead-to'
import type { ViewerState, ViewerStore } from '../state/store'
import { readQuery } from './query-parameters'

/** A representation as a host page or a link names it; nothing of it has been checked. */
export interface NamedRepresentation {
  readonly url?: unknown
  readonly label?: unknown
  readonly remote?: unknown
}

const MOST = 100
const LONGEST_LABEL = 300
const ID = /^\d{8,25}$/

function toRepresentation(
  { url, label, remote }: NamedRepresentation,
  state: ViewerState,
  page: URL,
): readonly Representation[] {
  const checked = safeUrl(url, page.origin)
  const may = remote === true ? mayLeadTo : mayOpen
  if (checked === undefined || isSigned(checked) || !may(checked, page, state.configuration)) return []
  const name = typeof label === 'string' ? label.trim().slice(0, LONGEST_LABEL) : ''
  return [{ url: checked, label: name === '' ? {} : { none: [name] }, remote: remote === true }]
}

/**
 * Takes over the representations that a host page or a link names, in their order: what may not be opened, and
 * what comes twice, is left out. An empty list takes the choice away.
 */
export function setRepresentations(
  store: ViewerStore,
  named: readonly NamedRepresentation[],
  href: string = location.href,
): void {
  const page = new URL(href)
  const checked = named.slice(0, MOST).flatMap(each => toRepresentation(each, store.getState(), page))
  const byUrl = new Map(checked.map(each => [representationKey(each.url), each]))
  store.setState({ representations: [...byUrl.values()] })
}

const deliveryOf = (url: string) => (isAlmaDelivery(url) ? parseAlmaUrl(url) : undefined)

/** Key that is equal for all URLs of one representation: `.json` and a query make no difference in Alma. */
export function representationKey(url: string): string {
  const alma = deliveryOf(url)
  return alma ? pageForPeople(alma) : url
}

/** The id of the representation that a URL of Alma's delivery names; `undefined` for others. */
export function representationId(url: string): string | undefined {
  return deliveryOf(url)?.id
}

/**
 * The representations that a link names beside the one it opens: by `representations=ID,ID` on the same host and in
 * the same institution, where it opens an Alma delivery, and by `remote=ADDRESS` one in another repository. A link
 * may open the remote one alone.
 */
export function linkedRepresentations(
  href: string,
  opened: string | undefined,
): readonly NamedRepresentation[] {
  const query = readQuery(new URL(href))
  const url = query.get('remote')
  const remote = url === undefined ? [] : [{ url, remote: true }]
  const ids = query.get('representations')?.split(',') ?? []
  const alma = deliveryOf(opened ?? '')
  const others = ids.map(id => id.trim()).filter(id => ID.test(id))
  if (alma && others.length > 0) {
    const all = [...new Set([alma.id, ...others])]
    return [...all.map(id => ({ url: deliveryJsonUrl({ ...alma, id }) })), ...remote]
  }
  return opened !== undefined && remote.length > 0 ? [{ url: opened }, ...remote] : remote
}

/** A page address that opens another representation; language and the list of the link are kept. */
export function representationLink(href: string, representation: string): string {
  const query = readQuery(new URL(href))
  const rest = ['lang', 'representations', 'remote', 'collection', 'staff', 'preflight'].flatMap(name => {
    const value = query.get(name)
    return value === undefined ? [] : `${name}=${encodeURIComponent(value)}`
  })
  const opens = `${openingParameter(representation)}=${encodeURIComponent(representation)}`
  return `${pageOfPath(href)}?${[opens, ...rest].join('&')}`
}

/** Facts by which the same page is found in another representation. */
export interface PageMark {
  /** Counted from 0. */
  readonly canvas: number
  readonly label: string
  readonly count: number
}

const labelAt = (object: DigitalObject, canvas: number) =>
  localizedLine(object.canvases[canvas]?.label, []).trim()

/** The page that is read, so that it can be found again. */
export function pageMark(object: DigitalObject, canvas: number): PageMark {
  return { canvas, label: labelAt(object, canvas), count: object.canvases.length }
}

/**
 * The page of another representation that corresponds: the one at the same place where both have as many pages,
 * else the only one with the same label; `undefined` where none does.
 */
export function correspondingCanvas(mark: PageMark, object: DigitalObject): number | undefined {
  if (object.canvases.length === mark.count) return mark.canvas
  const same = object.canvases.flatMap((_, canvas) =>
    labelAt(object, canvas) === mark.label ? [canvas] : [],
  )
  return mark.label !== '' && same.length === 1 ? same[0] : undefined
}
