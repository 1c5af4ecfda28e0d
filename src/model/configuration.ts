/**
 * Settings of the library, in the JSON block `lectern-config` of `index.html`. Nothing of it can be set by URL.
 * The entry needs what stands here by name, and has it from the inline script; the rest is read by `viewer/library/library-settings` once the shell is there.
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

/** Keys that protect something. One that is there and cannot be used, or whose name is misspelt, closes what it protects. */
export const PROTECTING_KEYS = [
  'terms',
  'contentWarnings',
  'openHosts',
  'permissions',
  'rules',
  'authorizationHosts',
  'embedOrigins',
] as const
/** A key that protects something. */
export type ProtectingKey = (typeof PROTECTING_KEYS)[number]

/** Letters that may be wrong, missing or too many in a misspelt name. */
export const MOST_WRONG = 2

/** Tells whether two words differ in so many letters at most (Levenshtein). */
const isNear = (one: string, other: string, most: number): boolean =>
  one[0] === other[0]
    ? !one || isNear(one.slice(1), other.slice(1), most)
    : most > 0 &&
      (isNear(one.slice(1), other, most - 1) ||
        isNear(one, other.slice(1), most - 1) ||
        isNear(one.slice(1), other.slice(1), most - 1))

/** Tells whether a name is another but for upper and lower case and a few letters. */
export const isMisspelt = (name: string, other: string, most = MOST_WRONG): boolean =>
  isNear(name.toLowerCase(), other.toLowerCase(), most)

/**
 * Reads the configuration from the text of its block. What is missing takes its default, and so does what is of a wrong
 * kind, unless it protects something: that stays closed, also where its name is misspelt. A block that is no JSON permits nothing
 * and trusts nobody.
 */
export function parseConfiguration(source: string): Configuration {
  let json: unknown
  try {
    json = JSON.parse(source.trim() || '{}')
  } catch {}
  const block: Record<string, unknown> = isBlock(json) ? json : {}
  const others = Object.keys(block).filter(key => !PROTECTING_KEYS.some(each => each === key))
  // No value of these keys is a number, so that one stands for what cannot be used.
  for (const name of PROTECTING_KEYS)
    if (block !== json || others.some(key => isMisspelt(key, name))) block[name] = 0
  return {
    deliveryHost: text(block.deliveryHost),
    credentialHosts: texts(block.credentialHosts),
    openHosts: texts(block.openHosts),
    embedOrigins: texts(block.embedOrigins),
    asksFirst: 'terms' in block || 'contentWarnings' in block,
    block,
  }
}

declare global {
  /** The configuration, as the inline script of index.html has read it for the entry. */
  var lecternConfiguration: Configuration | undefined
}
