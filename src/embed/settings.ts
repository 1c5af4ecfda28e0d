/** Settings of the script's tag (`data-*`), named like the attributes. */
export interface Settings {
  /** Address of the viewer that opens links; a folder, with its `/`. */
  readonly viewer: URL
  /** Viewers whose own links open in place (`data-viewers`, besides `viewer`); they speak the contract too. */
  readonly viewers: readonly URL[]
  /** True when links are opened at all, or only what the page opens by the API (`data-links="none"`). */
  readonly links: boolean
  /** True when unmarked IIIF links (`data-iiif-content`, `?manifest=`) open too (`data-iiif`). */
  readonly iiif: boolean
  /**
   * Work done ahead when a link is pointed at or focused (`data-warm`): `viewer` has a viewer ready,
   * `connect` only connects to it, `none` does nothing. None of them asks for the object.
   */
  readonly warm: string
  /** Names of parts of the viewer to leave out, by commas (`data-without`). */
  readonly without: string | undefined
  /** True when the page's address carries what is open (`data-address="none"`: not). */
  readonly carriesLocation: boolean
  /** Hosts whose objects a link to this page may open (`data-hosts`), besides the page's own and the viewer's. */
  readonly hosts: readonly string[]
  /** The language for viewer and lightbox (`data-lang`); the page's own, as it is now, when not set. */
  readonly lang: string
  /**
   * Words to find in what is opened (`data-query`): those of the page's own search as its address has them (Primo's
   * `query`, Blacklight's `q`, VuFind's `lookfor`) when not set; empty for none.
   */
  readonly query: string | null
}

const words = (value = '') => value.split(/\s+/).filter(Boolean)

/** An address, relative to the page, when it is http(s); `undefined` otherwise. */
export function httpUrl(href: string): URL | undefined {
  try {
    const url = new URL(href, document.baseURI)
    if (/^https?:/.test(url.href)) return url
  } catch {}
}

function toFolder(href: string): URL | undefined {
  const url = httpUrl(href)
  return url && new URL('.', url)
}

/**
 * Reads the settings from the script's tag. The viewer is the one beside the script unless `data-viewer` names another;
 * `undefined` when there is no viewer to be found.
 */
export function readSettings({ src, dataset }: HTMLScriptElement): Settings | undefined {
  const viewer = toFolder(dataset.viewer ?? src)
  if (!viewer) return undefined
  const others = words(dataset.viewers).flatMap(url => toFolder(url) ?? [])
  return {
    viewer,
    viewers: [viewer, ...others],
    links: dataset.links !== 'none',
    iiif: (dataset.iiif ?? 'none') !== 'none',
    warm: dataset.warm ?? 'viewer',
    carriesLocation: dataset.address !== 'none',
    without: dataset.without,
    hosts: [location.host, viewer.host, ...words(dataset.hosts)],
    get lang() {
      return dataset.lang || document.documentElement.lang
    },
    get query() {
      const page = new URLSearchParams(location.search)
      return dataset.query ?? page.get('query') ?? page.get('q') ?? page.get('lookfor')
    },
  }
}
