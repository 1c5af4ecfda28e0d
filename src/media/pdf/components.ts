// Makes pdf.js's viewer components, so set up that nothing in a file runs, edits or leads astray.

import type { EventBus, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { safeUrl } from '../../delivery/safe-url'
import type { Engine } from './file/engine'
import { isTouchDevice } from './file/open-document'

/** The components of one document. */
export interface Components {
  readonly bus: EventBus
  readonly links: PDFLinkService
  readonly finder: PDFFindController
  readonly viewer: PDFViewer
}

/** Elements that the components fill. */
export interface Elements {
  /** Scrolls; lies absolutely in the stage. */
  readonly container: HTMLDivElement
  readonly pages: HTMLDivElement
}

/** Pixels of one page's canvas: a quarter of what iOS allows on touch devices, so that several may live. */
const MOST_PIXELS = 2 ** 25
const MOST_PIXELS_TOUCH = 2 ** 22

/** pdf.js's `AnnotationEditorType.DISABLE`, `AnnotationMode.ENABLE` and `TextLayerMode`. */
const NO_EDITOR = -1
const FORMS_AS_FILLED = 1
const TEXT = { selectable: 1, notToCopy: 2 }

/** The components' own words are replaced by the viewer's: a page is named where it is shown. */
const WITHOUT_WORDS = { pause() {}, resume() {} }

function makeLinks({ components }: Engine, bus: EventBus): PDFLinkService {
  class SafeLinks extends components.PDFLinkService {
    override addLinkAttributes(link: HTMLAnchorElement, href: string): void {
      const url = safeUrl(href)
      if (url === undefined) {
        link.removeAttribute('href')
        return
      }
      super.addLinkAttributes(link, url, true)
    }
  }
  return new SafeLinks({
    eventBus: bus,
    externalLinkTarget: components.LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  })
}

/** Makes the components; `copying` says whether text may be copied. */
export function makeComponents(engine: Engine, elements: Elements, copying: boolean): Components {
  const { components } = engine
  const bus = new components.EventBus()
  const links = makeLinks(engine, bus)
  const finder = new components.PDFFindController({ eventBus: bus, linkService: links })
  const options = {
    container: elements.container,
    viewer: elements.pages,
    eventBus: bus,
    linkService: links,
    findController: finder,
    removePageBorders: true,
    textLayerMode: copying ? TEXT.selectable : TEXT.notToCopy,
    annotationMode: FORMS_AS_FILLED,
    annotationEditorMode: NO_EDITOR,
    maxCanvasPixels: isTouchDevice() ? MOST_PIXELS_TOUCH : MOST_PIXELS,
    l10n: WITHOUT_WORDS as unknown as NonNullable<
      ConstructorParameters<typeof components.PDFViewer>[0]['l10n']
    >,
  }
  const viewer = new components.PDFViewer(options)
  links.setViewer(viewer)
  return { bus, links, finder, viewer }
}
