import { createIframe, type ViewerIframe } from './iframe'
import type { Region } from './messages'
import type { Settings } from './settings'
import { layPageRules } from './sheet'
import { toTarget, viewerUrl, withPlace } from './targets'
import { tell } from './told'
import { NAME } from './words'

/** Target that an element's attributes name: a URL or a content state. */
function srcOf(element: HTMLElement, settings: Settings): string | undefined {
  const of = (name: string) => element.getAttribute(name) ?? ''
  const content = of('iiif-content')
  if (content !== '') return viewerUrl(settings, 'iiif-content', content)
  return toTarget(settings, of('src') || of('manifest-id'), true)?.src
}

/**
 * Defines `<lectern-viewer>`: a viewer as a part of the page. Attributes `src` (a link that opens, or a manifest),
 * `manifest-id`, `iiif-content`, `page`, `query`, `lang`, `title`. Its events are those of the contract, on the element.
 */
export function defineViewerElement(settings: Settings): void {
  if (customElements.get('lectern-viewer')) return
  class ViewerElement extends HTMLElement {
    static readonly observedAttributes = ['src', 'manifest-id', 'iiif-content', 'page', 'query']
    #frame: ViewerIframe | undefined
    #connected = false
    #shadow = this.attachShadow({ mode: 'open' })

    connectedCallback() {
      this.#connected = true
      const src = srcOf(this, settings)
      if (!src) return
      layPageRules()
      const page = Number(this.getAttribute('page')) || undefined
      this.#frame = createIframe({
        src: withPlace(src, page, this.lang || settings.lang, this.getAttribute('query')),
        role: 'inline',
        onEvent: event => tell(this, event, this.getAttribute('src') ?? ''),
      })
      const { element } = this.#frame
      element.title = this.title || NAME
      element.loading = 'lazy'
      element.style.cssText = 'border:0;width:100%;height:100%'
      this.#shadow.replaceChildren(element)
    }

    disconnectedCallback() {
      this.#connected = false
      this.#frame?.remove()
      this.#frame = undefined
    }

    attributeChangedCallback() {
      if (!this.#connected) return
      this.disconnectedCallback()
      this.connectedCallback()
    }

    /** Shows a page (counted from 1), and a part of it. */
    goTo(page: number, region?: Region) {
      this.#frame?.goTo(page, region)
    }

    /** Searches in the object. */
    search(query: string) {
      this.#frame?.search(query)
    }
  }
  customElements.define('lectern-viewer', ViewerElement)
}
