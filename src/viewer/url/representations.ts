// The representations of one record (a master and derivatives, volumes, a PDF and its pages) and the way between them.

import { isSigned } from '../../delivery/addresses'
import { safeAddress } from '../../delivery/safe-url'
import type { DigitalObject } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import type { Representation } from '../../model/representation'
import { mayLeadTo, mayOpen } from '../library/hosts'
import { readQuery } from './query-parameters'
import type { ViewerState, ViewerStore } from '../state/store'

/** A representation as a host page or a link names it; nothing of it has been checked. */
export interface NamedRepresentation {
  readonly address?: unknown
  readonly label?: unknown
  readonly remote?: unknown
}

const MOST = 100
const LONGEST_LABEL = 300
const DELIVERY = /^(.*\/view\/delivery\/(?:[^/?#]+\/)?)(\d{8,25})((?:\.json)?)(?=$|[?#])/
const ID = /^\d{8,25}$/

function toRepresentation(
  { address, label, remote }: NamedRepresentation,
  state: ViewerState,
  page: URL,
): readonly Representation[] {
  const checked = safeAddress(address, page.origin)
  const may = remote === true ? mayLeadTo : mayOpen
  if (checked === undefined || isSigned(checked) || !may(checked, page, state.configuration)) return []
  const said = typeof label === 'string' ? label.trim().slice(0, LONGEST_LABEL) : ''
  return [{ address: checked, label: said === '' ? {} : { none: [said] }, remote: remote === true }]
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
  const byAddress = new Map(checked.map(each => [representationKey(each.address), each]))
  store.setState({ representations: [...byAddress.values()] })
}

/** By what two addresses are known to be of one representation: `.json` and a query make no difference in Alma. */
export function representationKey(address: string): string {
  const match = DELIVERY.exec(address)
  return match ? `${match[1]}${match[2]}` : address
}

/** The ID of the representation that an Alma delivery address names; `undefined` for others. */
export function representationId(address: string): string | undefined {
  return DELIVERY.exec(address)?.[2]
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
  const address = query.get('remote')
  const remote = address === undefined ? [] : [{ address, remote: true }]
  const ids = query.get('representations')?.split(',') ?? []
  const match = DELIVERY.exec(opened ?? '')
  const [, before = '', own = '', after = ''] = match ?? []
  const others = ids.map(id => id.trim()).filter(id => ID.test(id))
  if (match && others.length > 0)
    return [...[...new Set([own, ...others])].map(id => ({ address: `${before}${id}${after}` })), ...remote]
  return opened !== undefined && remote.length > 0 ? [{ address: opened }, ...remote] : remote
}

/** A page address that opens another representation; language and the list of the link are kept. */
export function representationLink(href: string, address: string): string {
  const url = new URL(href)
  const query = readQuery(url)
  const kept = ['lang', 'representations', 'remote', 'collection', 'staff'].flatMap(name => {
    const value = query.get(name)
    return value === undefined ? [] : `${name}=${encodeURIComponent(value)}`
  })
  const opens = `${DELIVERY.test(address) ? 'service' : 'manifest'}=${encodeURIComponent(address)}`
  const start = url.pathname.replace(
    /\/(?:view|discovery)\/(?:delivery|UniversalViewer|BookReaderViewer)\/.*$/,
    '/',
  )
  return `${url.origin}${start}?${[opens, ...kept].join('&')}`
}

/** What is needed of a page to find the same one in another representation. */
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
