/** What a library sets once, in the JSON block `lectern-config` of `index.html`. Nothing of it can be set by URL. */
export interface Configuration {
  /** The host that is asked when a link names a representation but no host; the viewer's own when empty. */
  readonly deliveryHost: string
  /** Hosts that receive the reader's cookies, besides the viewer's own; `host[:port]`, exact. */
  readonly credentialHosts: readonly string[]
  /** What readers may do with what is shown, as far as the viewer can help or hinder it; all of it by default. */
  readonly permissions: Permissions
  /**
   * Origins whose pages are told what is read when they have the viewer in a frame, besides the viewer's own; `*` for
   * all. Others are told page numbers only.
   */
  readonly embeddingOrigins: readonly string[]
  /** Objects that the start page offers. */
  readonly objects: readonly OfferedObject[]
}

/** What readers are helped to do. */
export interface Permissions {
  readonly download: boolean
  readonly print: boolean
  readonly copy: boolean
  readonly share: boolean
  readonly embed: boolean
}

/** An object on the start page. */
export interface OfferedObject {
  readonly label: string
  readonly description: string
  /** A link into the viewer, relative to it, such as `?manifest=…`. */
  readonly href: string
  /** Address of a small picture; empty for none. */
  readonly thumbnail: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function toOfferedObject(value: unknown): OfferedObject {
  const { label, description, href, thumbnail } = fields(value)
  return { label: text(label), description: text(description), href: text(href), thumbnail: text(thumbnail) }
}

function toPermissions(value: unknown): Permissions {
  const { download, print, copy, share, embed } = fields(value)
  return {
    download: download !== false,
    print: print !== false,
    copy: copy !== false,
    share: share !== false,
    embed: embed !== false,
  }
}

/** Reads the configuration from the text of its block; what is missing or of a wrong kind takes its default. */
export function parseConfiguration(block: string): Configuration {
  let json: unknown
  try {
    json = JSON.parse(block)
  } catch {
    json = {}
  }
  const { deliveryHost, credentialHosts, permissions, embeddingOrigins, objects } = fields(json)
  return {
    deliveryHost: text(deliveryHost),
    credentialHosts: list(credentialHosts).map(text).filter(Boolean),
    permissions: toPermissions(permissions),
    embeddingOrigins: list(embeddingOrigins).map(text).filter(Boolean),
    objects: list(objects)
      .map(toOfferedObject)
      .filter(each => each.label !== '' && each.href !== ''),
  }
}
