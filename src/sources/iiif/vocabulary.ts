import { isObject, type JsonObject, listOf, stringOf } from '../json'

const PREFIX = /^.*[:#/]/s

// The names that the versions of the Presentation API gave to the same things.

/** The id of a resource or of a reference to it: a plain string, `id` or `@id`. */
export function idOf(resource: unknown): string | undefined {
  const id = isObject(resource) ? (stringOf(resource.id) ?? stringOf(resource['@id'])) : stringOf(resource)
  // Some write URLs without their scheme.
  return id?.replace(/^\/\//, 'https://')
}

/** The class of a resource in lower case, without the prefix of version 2 (`sc:Canvas` → `canvas`); empty when it has none. */
export function typeOf(resource: unknown): string {
  if (!isObject(resource)) return ''
  const [type] = [...listOf(resource.type), ...listOf(resource['@type'])].filter(
    each => typeof each === 'string',
  )
  return typeof type === 'string' ? type.replace(PREFIX, '').toLowerCase() : ''
}

/** The names of the contexts that a document states; contexts written out as objects are left out. */
export function contextsOf(resource: JsonObject): readonly string[] {
  return listOf(resource['@context']).filter(context => typeof context === 'string')
}

/** An id without its media fragment: what a canvas is called. */
export function withoutFragment(id: string): string {
  const hash = id.indexOf('#')
  return hash < 0 ? id : id.slice(0, hash)
}
