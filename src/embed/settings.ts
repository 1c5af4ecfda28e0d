/** What a page sets by `data-*` on the script's tag; the names are those of the attributes. */
export interface Settings {
  /** Address of the viewer that opens links; a folder, with its `/`. */
  readonly viewer: URL
  /** Viewers whose own links open in place (`data-viewers`, besides `viewer`); they speak the contract too. */
  readonly viewers: readonly URL[]
  /** Whether links are opened at all, or only what the page opens by the API (`data-links="none"`). */
  readonly links: boolean
  /** Whether unmarked IIIF links (`data-iiif-content`, `?manifest=`) open too (`data-iiif`). */
  readonly iiif: boolean
  /** Whether pointing at a link connects to the viewer ahead (`data-warm="none"`: not). */
  readonly warm: boolean
  /** Whether the page's address carries what is open (`data-address="none"`: not). */
  readonly address: boolean
  /** Hosts whose objects a link to this page may open (`data-hosts`), besides the page's own and the viewer's. */
  readonly hosts: readonly string[]
  /** The language for viewer and lightbox; the page's own when not set (`data-lang`). */
  readonly lang: string
}

const words = (value = '') => value.split(/\s+/).filter(Boolean)

/** An http(s) address as a folder; `undefined` when it is none. */
function toFolder(address: string, base: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined
  return url && /^https?:$/.test(url.protocol) ? new URL('.', url) : undefined
}

/**
 * Reads the settings from the script's tag. The viewer is the one beside the script unless `data-viewer` names another;
 * `undefined` when there is no viewer to be found.
 */
export function readSettings({ src, dataset }: HTMLScriptElement): Settings | undefined {
  const base = document.baseURI
  const viewer = toFolder(dataset.viewer ?? src, base)
  if (!viewer) return undefined
  const others = words(dataset.viewers).flatMap(address => toFolder(address, base) ?? [])
  return {
    viewer,
    viewers: [viewer, ...others],
    links: dataset.links !== 'none',
    iiif: dataset.iiif !== undefined && dataset.iiif !== 'none',
    warm: dataset.warm !== 'none',
    address: dataset.address !== 'none',
    hosts: [location.host, viewer.host, ...words(dataset.hosts)],
    lang: dataset.lang ?? '',
  }
}
