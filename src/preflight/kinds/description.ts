import type { Check } from '../finding'

/** Statements of rights that are known: Creative Commons and RightsStatements.org. */
const KNOWN_RIGHTS =
  /^https?:\/\/(?:creativecommons\.org\/(?:licenses|publicdomain)\/|rightsstatements\.org\/(?:vocab|page)\/)/

/** An object without a title. */
export const titleMissing: Check = {
  kind: 'title-missing',
  *find(_, { object }) {
    if (object && !object.title?.trim()) yield { files: [], certainty: 'certain', values: {} }
  },
}

/** An object that states no rights. */
export const rightsMissing: Check = {
  kind: 'rights-missing',
  *find(_, { object }) {
    if (object?.rights?.length === 0) yield { files: [], certainty: 'certain', values: {} }
  },
}

/** Rights in other words than those of a known statement. */
export const rightsUnknown: Check = {
  kind: 'rights-unknown',
  *find(_, { object }) {
    const rights = object?.rights ?? []
    const [first] = rights
    if (first !== undefined && !rights.some(each => KNOWN_RIGHTS.test(each)))
      yield { files: [], certainty: 'likely', values: { rights: first.slice(0, 120) } }
  },
}
