// The same for browsers that lack what the modern build uses.

import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as components from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'

export { components, pdfjs }
