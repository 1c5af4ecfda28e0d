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
  /** True when notices may have to be accepted before an object is shown. */
  readonly asksFirst: boolean
  /** The whole block, unread; one in which nothing can be used when it is no JSON. */
  readonly block: Readonly<Record<string, unknown>>
}

type Fields = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
/** Absent: none. What is no text names nobody: no host is called ''. */
const texts = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(text) : ['']
const isBlock = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stands for a block that cannot be read: keys that protect are there, and none can be used. No object opens then. */
const UNUSABLE: Fields = { openHosts: 0, embedOrigins: 0, authorizationHosts: 0, permissions: 0, terms: 0 }

/**
 * Reads the configuration from the text of its block. What is missing takes its default, and so does what is of a wrong
 * kind, unless it protects something: that stays closed. A block that is no JSON permits nothing and trusts nobody.
 */
export function parseConfiguration(source: string): Configuration {
  let json: unknown
  try {
    json = JSON.parse(source.trim() || '{}')
  } catch {}
  const block = isBlock(json) ? json : UNUSABLE
  return {
    deliveryHost: text(block.deliveryHost),
    credentialHosts: texts(block.credentialHosts),
    openHosts: texts(block.openHosts),
    embedOrigins: texts(block.embedOrigins),
    asksFirst: 'terms' in block || 'contentWarnings' in block,
    block,
  }
}
