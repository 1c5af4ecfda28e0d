// The URLs of Alma's delivery: the one place that knows their paths. Every library has hosts of its own, so only the path
// decides. The lightbox imports ALMA_PATH, hence nothing here may import anything.

/** A URL of Alma that names a record or a representation. */
export interface AlmaUrl {
  readonly origin: string
  /** The path before Alma's own, without its last slash; a viewer may serve Alma's paths in its folder. */
  readonly folder: string
  /** `view/delivery`, which answers programs and people, `view/iiif/presentation`, or the path of a viewer for people. */
  readonly form: string
  /** The code of the institution; custom domains leave it out. */
  readonly institution?: string | undefined
  /** Of a record (99…) or a representation (12…). */
  readonly id: string
}

/** Form, institution or view, id, ending of a path; pages for people have no ending. Thumbnails and texts do not match. */
export const ALMA_PATH =
  /\/(view\/iiif\/presentation|(?:view|discovery)\/(?:delivery|\w+Viewer))\/(?:(?!thumbnail|text)([^/]+)\/)?(\d{8,25})(\.json|\/manifest|\/canvas\/\d+)?\/?$/

/** The institution in a code that may be a view's (`INST:VIEW`, the colon perhaps encoded). */
export function institutionOf(code: string | undefined): string | undefined {
  const institution = code?.split(/:|%3a/i, 1)[0]
  return institution && /^[\w.-]{1,64}$/.test(institution) ? institution : undefined
}

/** Reads an absolute URL of any of Alma's forms; `undefined` for every other. */
export function parseAlmaUrl(href: string): AlmaUrl | undefined {
  if (!URL.canParse(href)) return undefined
  const { origin, pathname } = new URL(href)
  const match = ALMA_PATH.exec(pathname)
  if (!match) return undefined
  const [, form = '', code, id = ''] = match
  return { origin, folder: pathname.slice(0, match.index), form, id, institution: institutionOf(code) }
}

/** True for the delivery service and Alma's viewers, which are opened by their delivery JSON. */
export const isAlmaDelivery = (href: string): boolean =>
  /delivery$|Viewer$/.test(parseAlmaUrl(href)?.form ?? '')

/** The viewer's query parameter that opens a URL. */
export const openingParameter = (href: string) => (isAlmaDelivery(href) ? 'service' : 'manifest')

/** The parts of a URL by which a record or representation is asked for. */
export type Named = Pick<AlmaUrl, 'origin' | 'institution' | 'id'>

/** `INST/ID`, or `ID` alone on a custom domain. */
export const inInstitution = ({ institution, id }: Omit<Named, 'origin'>) =>
  `${institution ? `${institution}/` : ''}${id}`

/** The delivery JSON. */
export const deliveryJsonUrl = (named: Named) => `${named.origin}/view/delivery/${inInstitution(named)}.json`

/** The page on which Alma shows a representation to people, and signs them in. */
export const pageForPeople = (named: Named) => `${named.origin}/view/delivery/${inInstitution(named)}`

/** The page that serves Alma's paths, or the page itself; without query and fragment. */
export function pageOfPath(href: string): string {
  const alma = parseAlmaUrl(href)
  return alma ? `${alma.origin}${alma.folder}/` : (href.split(/[?#]/, 1)[0] ?? '')
}
