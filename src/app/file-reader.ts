import { mediumFor } from '../media'
import type { FileReader } from '../search/files/search-files'
import { objectOf } from '../viewer/state/store'
import type { Viewer } from '../viewer/use-viewer'

/** Reads the words of files by the medium that shows them. */
export function fileReader(viewer: Viewer): FileReader {
  return {
    hasWords(canvas, canvases) {
      const medium = mediumFor(canvas)
      // The only file of an object is searched by who shows it, where that can.
      return medium.readWords !== undefined && !(medium.searches && canvases === 1)
    },
    async read(canvas, signal, onPart) {
      const content = objectOf(viewer.store.getState())?.canvases[canvas]
      if (!content) return undefined
      return mediumFor(content).readWords?.({ viewer, canvas, content, signal, onPart })
    },
  }
}
