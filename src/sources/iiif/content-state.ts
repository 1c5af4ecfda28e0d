/** Target of a IIIF content state. */
export interface ContentState {
  /** Unchecked address of the manifest. */
  readonly manifest: string
  /** Canvas id, perhaps with `#xywh=…` or `#t=…`. */
  readonly canvas?: string
  /** Words to search for: the text in the body of the annotation. */
  readonly words?: string
  /** The other ones of several targets: the next is seen beside the first. */
  readonly beside?: readonly ContentState[]
}

const MOST_TARGETS = 50

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const idOf = (value: unknown): string => {
  const one = first(value)
  if (typeof one === 'string') return one
  const id = isFields(one) ? (one.id ?? one['@id']) : ''
  return typeof id === 'string' ? id : ''
}

const isUrl = (text: string) => /^https?:/i.test(text)

/** JSON or a URL that may have been through `encodeURIComponent`; throws where it is neither. */
function readText(text: string): unknown {
  const plain = /^(?:%7B|%22|https?%3A)/i.test(text) ? decodeURIComponent(text) : text
  return isUrl(plain) ? plain : JSON.parse(plain)
}

/** base64url without padding of `encodeURIComponent(JSON)`, or of the JSON itself. Content State 1.0, section 6. */
function decode(content: string): unknown {
  try {
    return readText(atob(content.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return undefined
  }
}

/** Content State 1.0, section 2.2: an annotation, its target, or the target's body, whole or by id. */
function fromTarget(target: Fields): ContentState {
  const source = first(target.source ?? target.full)
  if (typeof source === 'string') return fromSpecificResource(target, { id: source })
  if (isFields(source)) return fromSpecificResource(target, source)
  const inside = first(target.partOf ?? target.within)
  const manifest = idOf(inside)
  return manifest === '' ? fromUrl(idOf(target)) : { manifest, canvas: idOf(target) }
}

/** A URL alone: of a manifest, or of a canvas with the part that its fragment names. */
function fromUrl(url: string): ContentState {
  const [manifest = ''] = url.split('#', 1)
  return manifest === url ? { manifest } : { manifest, canvas: url }
}

/** A part of a canvas: the canvas, and a selector with a media fragment or (`PointSelector`) a second. */
function fromSpecificResource(target: Fields, source: Fields): ContentState {
  const [fragment = ''] = [target.selector].flat().flatMap(fragmentOf)
  const partOf = source.partOf ?? source.within ?? target.partOf
  const { manifest, canvas } = fromTarget({ ...source, partOf })
  return canvas === undefined ? fromUrl(manifest + fragment) : { manifest, canvas: canvas + fragment }
}

/** The media fragment that a selector states, or the second of a point; none for shapes that are no box. */
function fragmentOf(selector: unknown): string[] {
  const { value, t } = isFields(selector) ? selector : {}
  if (typeof value === 'string' && !value.startsWith('<')) return [`#${value}`]
  return typeof t === 'number' ? [`#t=${t}`] : []
}

/**
 * Reads the value of `iiif-content`: a plain address, plain JSON or an encoded content state. What cannot
 * be read comes back as it is, so that the address checker refuses it.
 */
export function parseContentState(content: string): ContentState {
  const json = parse(content) ?? decode(content)
  if (!isFields(json)) return fromUrl(typeof json === 'string' ? json : content)
  const words = wordsIn(json)
  return { ...placeIn(json), ...(words && { words }) }
}

/** The places that an annotation, or the target of one, names: the first, and the others beside it. */
export function placeIn(annotation: Fields): ContentState {
  const target = annotation.target ?? annotation.on
  const [place, ...others] = (Array.isArray(target) ? target.slice(0, MOST_TARGETS) : [target]).flatMap(
    each => {
      if (typeof each === 'string') return [fromUrl(each)]
      return isFields(each) ? [fromTarget(each)] : []
    },
  )
  if (!place) return fromTarget(annotation)
  return { ...place, ...(others.length > 0 && { beside: others }) }
}

/** The text that an annotation brings along; a resource that is no annotation brings none. */
function wordsIn({ target, on, body }: Fields): string | undefined {
  if ((target ?? on) === undefined) return undefined
  const text = (Array.isArray(body) ? body : [body])
    .filter(isFields)
    .find(({ type, value }) => type === 'TextualBody' && typeof value === 'string')
  return typeof text?.value === 'string' ? text.value.trim() : undefined
}

function parse(content: string): unknown {
  try {
    return readText(content)
  } catch {
    return undefined
  }
}
