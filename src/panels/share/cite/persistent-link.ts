/** A name that stays, and the address under which it is looked up. */
export interface PersistentName {
  readonly url: string
  /** Without its prefix, when it is one. */
  readonly doi?: string
}

const DOI = /(?:doi\.org\/|^doi:\s*|^)(10\.\d{4,9}\/[^\s"<>]+)$/i
const ARK = /(?:^|\/)(ark:\/?\d{5,9}\/[^\s"<>?#]+)/i
const URN = /^urn:nbn:[a-z]{2}[:-][^\s"<>]+$/i
const LASTING_HOST =
  /^https?:\/\/(?:hdl\.handle\.net|handle\.[^/]+|(?:www\.)?purl\.[a-z]+|purl\.[^/]+|[^/]+\/handle)\//i
const WEB = /^https?:\/\//i

/** Reads one value as a persistent name: a DOI, an ARK, a URN, a handle or a purl; `undefined` for anything else. */
export function readPersistentName(value: string): PersistentName | undefined {
  const text = value.trim()
  const doi = DOI.exec(text)?.[1]
  if (doi !== undefined) return { doi, url: `https://doi.org/${doi}` }
  const ark = ARK.exec(text)?.[1]
  // The library's own resolver first: it surely knows the name.
  if (ark !== undefined) return { url: WEB.test(text) ? text : `https://n2t.net/${ark}` }
  if (URN.test(text)) return { url: `https://nbn-resolving.org/${text}` }
  return LASTING_HOST.test(text) ? { url: text } : undefined
}

const RANKS = [/^https:\/\/doi\.org\//, /ark:/i, /handle|hdl\./i, /nbn-resolving/, /./]

const rank = ({ url }: PersistentName) => RANKS.findIndex(pattern => pattern.test(url))

/** The best of the persistent names among values: a DOI, then an ARK, a handle, a URN, any other. */
export function persistentName(values: readonly string[]): PersistentName | undefined {
  return values
    .flatMap(value => readPersistentName(value) ?? [])
    .reduce<PersistentName | undefined>(
      (best, each) => (best && rank(best) <= rank(each) ? best : each),
      undefined,
    )
}
