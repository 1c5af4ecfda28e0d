import { readQuery } from './query-parameters'

/** Tells whether a link asks for what staff need (`staff=1`): nothing of it is secret, and it permits nothing. */
export function isForStaff(href: string): boolean {
  return readQuery(new URL(href)).get('staff') === '1'
}
