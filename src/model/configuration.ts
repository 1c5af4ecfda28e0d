/**
 * Settings of the library, in the JSON block `lectern-config` of `index.html`. Nothing of it can be set by URL.
 * The entry needs what stands here by name; the rest is read by `viewer/library/library-settings` once the shell is there.
 */
export interface Configuration {
  /** The host that is asked when a link names a representation but no host; the viewer's own when empty. */
  readonly deliveryHost: string
  /** Hosts that receive the reader's cookies, besides the viewer's own; `host[:port]`, exact. */
  readonly credentialHosts: readonly string[]
  /** Hosts whose objects may be opened, besides the viewer's own; `host[:port]` or `*.domain`; any when empty. */
  readonly openHosts: readonly string[]
  /**
   * Origins of the pages that may hold the viewer in an iframe and are told what is read there, besides the viewer's own;
   * `*` for all. When empty any page may hold it, and is told page numbers only.
   */
  readonly embedOrigins: readonly string[]
  readonly permissions: Permissions
  /** True when notices may have to be accepted before an object is shown. */
  readonly asksFirst: boolean
  /** The whole block, unread; empty when it is no JSON. */
  readonly block: Readonly<Record<string, unknown>>
}

/** Permissions of readers. */
export interface Permissions {
  readonly download: boolean
  readonly print: boolean
  readonly copy: boolean
  readonly share: boolean
  readonly embed: boolean
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const texts = (value: unknown): readonly string[] => list(value).map(text).filter(Boolean)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** Absent: allowed. Anything but `true`: forbidden. Unparsable block: all forbidden. */
function toPermissions(value: unknown, damaged: boolean): Permissions {
  const block = fields(value)
  const may = (name: string) => !damaged && (block[name] ?? true) === true
  return {
    download: may('download'),
    print: may('print'),
    copy: may('copy'),
    share: may('share'),
    embed: may('embed'),
  }
}

/**
 * Reads the configuration from the text of its block; what is missing or of a wrong kind takes its default. A
 * block that is no JSON permits nothing and trusts nobody.
 */
export function parseConfiguration(source: string): Configuration {
  let json: unknown
  let damaged = false
  try {
    json = JSON.parse(source)
  } catch {
    damaged = source.trim() !== ''
  }
  const block = fields(json)
  return {
    deliveryHost: text(block.deliveryHost),
    credentialHosts: texts(block.credentialHosts),
    openHosts: texts(block.openHosts),
    embedOrigins: texts(block.embedOrigins),
    permissions: toPermissions(block.permissions, damaged),
    asksFirst: 'terms' in block || 'contentWarnings' in block,
    block,
  }
}
