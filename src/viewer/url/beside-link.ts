// Links that open two objects: `beside` holds the second, and further ones that may take its place; `compare` and `together` say how the two are seen.

import { openingParameter, pageOfPath } from '../../model/alma-url'
import { readQuery } from './query-parameters'

/** Ways to see two objects: side by side, one over the other up to a divider, or one after the other at the same place. */
export const COMPARISONS = ['side', 'swipe', 'blink'] as const
/** Way to see two objects. */
export type Comparison = (typeof COMPARISONS)[number]

/** Two objects of one link. */
export interface BesideLink {
  /** URLs of the viewer, each of which opens one object at its place. */
  readonly first: string
  readonly second: string
  /** Further objects, each of which may take the place of the second. */
  readonly others: readonly string[]
  readonly compare: Comparison
  /** True when both are turned and moved together. */
  readonly together: boolean
}

/** Further objects of a link. */
const MOST_OTHERS = 50
/** Parameters that both sides take from the link unless the second has its own. */
const COMMON = ['lang', 'locales', 'without', 'staff']
const OWN = /^(?:beside|compare|together)(?:=|$)/

const withoutOwn = (query: string) =>
  query
    .split('&')
    .filter(part => part !== '' && !OWN.test(part))
    .join('&')

/** The link without the second object; every other character stays as it is. */
export function withoutBeside(href: string): string {
  const url = new URL(href)
  url.search = withoutOwn(url.search.slice(1))
  if (url.hash.startsWith('#?')) {
    const rest = withoutOwn(url.hash.slice(2))
    url.hash = rest === '' ? '' : `?${rest}`
  }
  return url.href
}

/** The URL of a viewer that opens what `beside` holds: the URL of an object, or a query string of the viewer. */
function secondUrl(value: string, href: string): string {
  const query = /^(?:https?:\/)?\//i.test(value)
    ? `${openingParameter(new URL(value, href).href)}=${encodeURIComponent(value)}`
    : value.replace(/^\?/, '')
  const url = new URL(withoutBeside(new URL(`?${query}`, pageOfPath(href)).href))
  const outer = readQuery(new URL(href))
  for (const name of COMMON) {
    const common = outer.get(name)
    if (common !== undefined && !url.searchParams.has(name)) url.search += `&${name}=${common}`
  }
  return url.href
}

/** The values of `beside`, without empty ones and those that are no addresses. */
function besideValues(href: string): readonly string[] {
  const { search, hash } = new URL(href)
  const parts = [search.slice(1), hash.startsWith('#?') ? hash.slice(2) : ''].flatMap(each => each.split('&'))
  return parts
    .filter(part => part.startsWith('beside='))
    .map(part => new URLSearchParams(part).get('beside')?.trim() ?? '')
    .filter(value => value !== '' && URL.canParse(value, href))
}

/** Reads a link with two objects; `undefined` when it names one, or none. */
export function readBeside(href: string): BesideLink | undefined {
  const query = readQuery(new URL(href))
  const [second, ...others] = besideValues(href)
  if (second === undefined) return undefined
  const named = query.get('compare')
  const compare = COMPARISONS.find(each => each === named) ?? 'side'
  const together = query.get('together')
  return {
    first: withoutBeside(href),
    second: secondUrl(second, href),
    others: others.slice(0, MOST_OTHERS).map(each => secondUrl(each, href)),
    compare,
    // One over the other makes sense only where both show the same part.
    together: together === undefined ? compare !== 'side' : together === '1',
  }
}

/** Writes a link with two objects. */
export function writeBeside({ first, second, others, compare, together }: BesideLink): string {
  const url = new URL(withoutBeside(first))
  const beside = [second, ...others].map(each => {
    const { search, hash } = new URL(withoutBeside(each))
    return `beside=${encodeURIComponent(search.slice(1) + hash)}`
  })
  const own = [
    ...beside,
    ...(compare === 'side' ? [] : [`compare=${compare}`]),
    ...(together === (compare !== 'side') ? [] : [`together=${together ? 1 : 0}`]),
  ]
  url.search = [url.search.slice(1), ...own].filter(Boolean).join('&')
  return url.href
}

/** A link to the object of a link with another one beside it, by the URL of that; at the same page, where there is one. */
export function linkBeside(href: string, other: string): string {
  const page = readQuery(new URL(href)).get('page')
  const at = /^\d+$/.test(page ?? '') ? `&page=${page}` : ''
  const second = `?${openingParameter(other)}=${encodeURIComponent(other)}${at}`
  return writeBeside({
    first: href,
    second: new URL(second, pageOfPath(href)).href,
    others: [],
    compare: 'side',
    together: false,
  })
}
