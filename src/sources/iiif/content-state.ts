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
  return isFields(one) && typeof one.id === 'string' ? one.id : ''
}

/** base64url without padding of `encodeURIComponent(JSON)`, or of the JSON itself. Content State 1.0, section 6. */
function decode(content: string): unknown {
  try {
    const text = atob(content.replaceAll('-', '+').replaceAll('_', '/'))
    return text.startsWith('%') ? JSON.parse(decodeURIComponent(text)) : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Content State 1.0, section 2.2: an annotation, its target, or the target's body, whole or by id. */
function fromTarget(target: Fields): ContentState {
  const source = first(target.source)
  if (typeof source === 'string') return fromSpecificResource(target, { id: source })
  if (isFields(source)) return fromSpecificResource(target, source)
  const inside = first(target.partOf)
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
  const selector = first(target.selector)
  const { value, t } = isFields(selector) ? selector : {}
  const fragment = typeof value === 'string' ? `#${value}` : typeof t === 'number' ? `#t=${t}` : ''
  const { manifest, canvas } = fromTarget({ ...source, partOf: source.partOf ?? target.partOf })
  return canvas === undefined ? fromUrl(manifest + fragment) : { manifest, canvas: canvas + fragment }
}

/**
 * Reads the value of `iiif-content`: a plain address, plain JSON or an encoded content state. What cannot
 * be read comes back as it is, so that the address checker refuses it.
 */
export function parseContentState(content: string): ContentState {
  if (/^https?:/i.test(content)) return fromUrl(content)
  const json = content.startsWith('{') ? parse(content) : decode(content)
  if (!isFields(json)) return fromUrl(typeof json === 'string' ? json : content)
  const words = wordsIn(json)
  return { ...placeIn(json), ...(words && { words }) }
}

/** The places that an annotation, or the target of one, names: the first, and the others beside it. */
export function placeIn(annotation: Fields): ContentState {
  const { target } = annotation
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
function wordsIn({ target, body }: Fields): string | undefined {
  if (target === undefined) return undefined
  const text = (Array.isArray(body) ? body : [body])
    .filter(isFields)
    .find(({ type, value }) => type === 'TextualBody' && typeof value === 'string')
  return typeof text?.value === 'string' ? text.value.trim() : undefined
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
