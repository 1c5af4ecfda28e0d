import { withoutDividers } from './plain-text'
import type { Name } from './reference'

const YEARS = /\d{3,4}|\bcent\b/
const ROLE = /^\p{Ll}[\p{L} ]*\.?$/u
const UNSURE = /[?[\]]/

/** Parts of an inverted heading that belong to the name: neither years of life nor what the person did. */
function nameParts(heading: string): readonly string[] {
  const parts = heading.split(/,\s*/).map(part => part.trim())
  const end = parts.findIndex((part, index) => index > 0 && (YEARS.test(part) || ROLE.test(part)))
  return end < 0 ? parts : parts.slice(0, end)
}

/** A heading as libraries write it ("Family, Given, 1820-1891, author"); one that is not sure stands as it is. */
function readName(heading: string): Name {
  if (UNSURE.test(heading)) return { literal: heading }
  const [family = '', given, ...more] = nameParts(heading.replace(/\s*\([^()]*\)\s*$/, ''))
  return given && family && more.length === 0
    ? { family, given }
    : { literal: [family, given, ...more].filter(Boolean).join(', ') }
}

/** The names in the values of a field; several in one value are divided by semicolons. */
export function readNames(values: readonly string[]): readonly Name[] {
  return values
    .flatMap(value => value.split(/\s*;\s*/))
    .map(withoutDividers)
    .filter(value => value !== '')
    .map(readName)
}
