// Makes pdf.js's viewer components, so set up that nothing in a file runs, edits or leads astray.

import type { EventBus, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { tellTaken } from '../../viewer/library/taking'
import { saveBytes } from './enclosed-files'
import type { Engine } from './file/engine'
import { isTouchDevice } from './file/open-document'
import { makeLinks } from './links'

type PdfViewerOptions = ConstructorParameters<typeof PDFViewer>[0]

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

/** pdf.js's download manager, of which only saving is used. */
const SAVING = {
  openOrDownloadData(data: Uint8Array, name: string): boolean {
    saveBytes(new Uint8Array(data), name)
    tellTaken({ name })
    return false
  },
} as unknown as NonNullable<PdfViewerOptions['downloadManager']>

/** Permissions of readers that the components keep to. */
export interface ComponentPermissions {
  readonly copy: boolean
  readonly download: boolean
}

/** Makes the components. */
export function makeComponents(
  engine: Engine,
  elements: Elements,
  { copy, download }: ComponentPermissions,
): Components {
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
    imageResourcesPath: `${engine.assets}images/`,
    textLayerMode: copy ? TEXT.selectable : TEXT.notToCopy,
    annotationMode: FORMS_AS_FILLED,
    annotationEditorMode: NO_EDITOR,
    maxCanvasPixels: isTouchDevice() ? MOST_PIXELS_TOUCH : MOST_PIXELS,
    // Files pinned to a page are saved by a double click on their paper clip.
    ...(download && { downloadManager: SAVING }),
    l10n: WITHOUT_WORDS as unknown as NonNullable<PdfViewerOptions['l10n']>,
  }
  const viewer = new components.PDFViewer(options)
  links.setViewer(viewer)
  return { bus, links, finder, viewer }
}
