import { createIframe, GONE, type Reached, type ViewerIframe } from './iframe'
import type { PlaceName, Region } from './messages'
import type { Settings } from './settings'
import { toContentTarget, toTarget, withPlace } from './targets'
import { tell } from './told'
import { NAME } from './words'

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
      const of = (name: string) => this.getAttribute(name) ?? ''
      const content = of('iiif-content')
      const target = content
        ? toContentTarget(settings, content)
        : toTarget(settings, of('src') || of('manifest-id'), true)
      if (!target) return
      const lang = this.lang || settings.lang
      this.#frame = createIframe({
        src: withPlace(target.src, of('page'), lang, of('query'), settings.without),
        role: 'inline',
        lang,
        onEvent: event => event.type !== 'hello' && tell(this, event, target.name),
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

    /** Shows a place, or a page (counted from 1) and a part of it. */
    async goTo(place: PlaceName | number, region?: Region): Promise<Reached> {
      return this.#frame?.goTo(place, region) ?? GONE
    }

    /** Searches in the object. */
    search(query: string) {
      this.#frame?.tell({ type: 'search', query })
    }
  }
  customElements.define('lectern-viewer', ViewerElement)
}
