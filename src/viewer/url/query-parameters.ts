// Reads the parameters that open an object. Shared by request.ts (which object) and place.ts (where in it).

/** Parameters that name an object by its URL, ours and others'. */
export const OBJECT_PARAMETERS = ['service', 'manifest', 'iiifManifestId', 'manifestId', 'manifest-id']

/** Parameters that hold an address which link builders often leave unencoded, with its own `?` and `&`. */
const URL_PARAMETERS = ['iiif-content', ...OBJECT_PARAMETERS]

/** Every spelling of a place that this viewer writes or others write. */
export const PLACE_PARAMETERS =
  'page page-id canvas canvasId canvas_id cv canvas_index xywh rotation layout shift order file_id file'.split(
    ' ',
  )

/** The viewer's other parameters; one text, as the first load weighs every quotation mark. */
const OTHERS =
  'back|beside|rendering|representations|without|remote|staff|preflight|view-as|q|query|search|vid|lang|rep_id|mms_id|inst(?:itution)?|host'

/** Parameters of the viewer's own end an unencoded address; `collection` only with an address, as others use it too. */
const OWN = new RegExp(
  `&(?=collection=https?(?::|%3[aA])|(?:${[OTHERS, ...PLACE_PARAMETERS, ...URL_PARAMETERS].join('|')})=)`,
)

const PLACEHOLDER = /^\{[^{}"]*\}$/

/** The value when it says something: placeholders that a link builder left unfilled count as absent. */
function meaningful(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' || PLACEHOLDER.test(trimmed) ? undefined : trimmed
}

/** Cuts an unencoded address out of the query string, so that its own parameters stay with it. */
function unencodedUrl(query: string): { name: string; url: string; rest: string } | undefined {
  if (!query.includes('=http')) return undefined
  for (const name of URL_PARAMETERS) {
    const start = query.search(new RegExp(`(?:^|&)${name}=https?://`))
    if (start < 0) continue
    const from = query.indexOf('=', start) + 1
    const [url = '', ...others] = query.slice(from).split(OWN)
    return { name, url, rest: [query.slice(0, start), ...others].filter(Boolean).join('&') }
  }
  return undefined
}

/** The parameters of a page address, by any of their spellings. */
export interface QueryParameters {
  /** The first of the spellings that has a value; unfilled placeholders and empty values count as absent. */
  get(...names: readonly string[]): string | undefined
}

/** Reads the query string and Universal Viewer's `#?…` form; the query string wins. */
export function readQuery(url: URL): QueryParameters {
  const query = url.search.slice(1)
  const raw = unencodedUrl(query)
  const search = new URLSearchParams(raw ? raw.rest : query)
  if (raw) search.set(raw.name, raw.url)
  const hash = new URLSearchParams(url.hash.startsWith('#?') ? url.hash.slice(2) : '')
  return {
    get(...names) {
      for (const parameters of [search, hash]) {
        for (const name of names) {
          const value = meaningful(parameters.get(name))
          if (value !== undefined) return value
        }
      }
      return undefined
    },
  }
}
