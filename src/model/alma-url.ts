// The URLs of Alma's delivery: the one place that knows their paths. Every library has hosts of its own, so only the path
// decides. The lightbox imports ALMA_PAGE, hence nothing here may import anything.

/** A URL of Alma that names a record or a representation. */
export interface AlmaUrl {
  readonly origin: string
  /** The path before Alma's own, without its last slash; a viewer may serve Alma's paths in its folder. */
  readonly folder: string
  /** `json` the delivery service, which also answers people; `viewer` the pages for people only. */
  readonly form: 'json' | 'viewer' | 'presentation'
  /** The code of the institution; custom domains leave it out. */
  readonly institution?: string
  /** Of a record (99…) or a representation (12…). */
  readonly id: string
}

/** Paths of the delivery service and of Alma's viewers: folder, form, institution or view, id, `.json` or nothing. */
export const ALMA_PAGE =
  /^(.*)\/((?:view|discovery)\/(?:delivery|UniversalViewer|BookReaderViewer))\/(?:(?!(?:thumbnail|text)\/)([^/]+)\/)?(\d{8,25})((?:\.json)?)\/?$/
const PRESENTATION =
  /^(.*)\/(view\/iiif\/presentation)\/(?:([^/]+)\/)?(\d{8,25})(?:\/manifest|\/canvas\/\d+)?\/?$/
const INSTITUTION = /^[A-Za-z0-9_.-]{1,64}$/

/** The institution in a code that may be a view's (`INST:VIEW`, the colon perhaps encoded). */
export function institutionOf(code: string | undefined): string | undefined {
  const institution = code?.replace(/%3a/i, ':').split(':', 1)[0]
  return institution && INSTITUTION.test(institution) ? institution : undefined
}

/** Reads a URL of any of Alma's forms; `undefined` for every other, thumbnails and texts among them. */
export function parseAlmaUrl(href: string): AlmaUrl | undefined {
  if (!URL.canParse(href)) return undefined
  const { origin, pathname } = new URL(href)
  const match = ALMA_PAGE.exec(pathname) ?? PRESENTATION.exec(pathname)
  const [, folder = '', path, code, id] = match ?? []
  if (id === undefined) return undefined
  const institution = institutionOf(code)
  const form = path === 'view/delivery' ? 'json' : path?.endsWith('n') ? 'presentation' : 'viewer'
  return { origin, folder, form, id, ...(institution && { institution }) }
}

/** True for the delivery service and Alma's viewers, which are opened by their delivery JSON. */
export function isAlmaDelivery(href: string): boolean {
  const form = parseAlmaUrl(href)?.form
  return form === 'json' || form === 'viewer'
}

/** The viewer's query parameter that opens a URL. */
export const openingParameter = (href: string) => (isAlmaDelivery(href) ? 'service' : 'manifest')

type Named = Pick<AlmaUrl, 'origin' | 'institution' | 'id'>

const inInstitution = ({ institution, id }: Omit<Named, 'origin'>) =>
  `${institution ? `${institution}/` : ''}${id}`

/** The delivery JSON. */
export const deliveryJsonUrl = (named: Named) => `${named.origin}/view/delivery/${inInstitution(named)}.json`

/** The page on which Alma shows a representation to people, and signs them in. */
export const pageForPeople = (named: Named) => `${named.origin}/view/delivery/${inInstitution(named)}`

/** The manifest, of Presentation 2.1 or 3. */
export const manifestUrl = (named: Named, version: 2 | 3 = 3) =>
  `${named.origin}/view/iiif/presentation/${inInstitution(named)}/manifest?iiifVersion=${version}`

/** The id of the canvas of a file in that manifest. */
export const canvasUrl = (named: Named, file: string) =>
  `${named.origin}/view/iiif/presentation/${inInstitution(named)}/canvas/${file}`

/** The picture of a record, representation or file in small; `index` counts the files of a representation. */
export const thumbnailUrl = (named: Named, index?: number) =>
  `${named.origin}/view/delivery/thumbnail/${inInstitution(named)}${index === undefined ? '' : `/${index}`}`

/** The page that serves Alma's paths, or the page itself; without query and fragment. */
export function pageOfPath(href: string): string {
  const { origin, pathname } = new URL(href)
  const folder = ALMA_PAGE.exec(pathname)?.[1]
  return origin + (folder === undefined ? pathname : `${folder}/`)
}
