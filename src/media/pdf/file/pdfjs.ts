// pdf.js and its viewer components in one chunk: the components look for pdf.js where its module leaves it.

import * as pdfjs from 'pdfjs-dist'
import * as components from 'pdfjs-dist/web/pdf_viewer.mjs'

export { components, pdfjs }
