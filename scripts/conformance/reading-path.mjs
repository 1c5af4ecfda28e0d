// The viewer's own reading path, loaded from its TypeScript: bytes in, DigitalObject, Collection or Failure out.
import { resolve } from 'node:path'
import { createServer } from 'vite'

/** Starts the reading path: `{ read(bytes, address), openings(object), close() }`. */
export async function openReadingPath() {
  const vite = await createServer({
    configFile: false,
    root: resolve(import.meta.dirname, '../..'),
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  })
  const { parseJson } = await vite.ssrLoadModule('/src/delivery/parsing/parse-json.ts')
  const { isFailure } = await vite.ssrLoadModule('/src/model/failure.ts')
  const { sources, toObject } = await vite.ssrLoadModule('/src/sources/index.ts')
  const { pairCanvases, placeOpening } = await vite.ssrLoadModule('/src/model/openings.ts')
  const { statedSize } = await vite.ssrLoadModule('/src/viewer/state/current-opening.ts')
  return {
    isFailure,
    /** The pages that face each other before any picture has told its size, and where they lie. */
    openings({ canvases, behaviors, viewingDirection }) {
      const sizeOf = canvas => statedSize(canvases[canvas] ?? {})
      return {
        pairs: pairCanvases({ canvases, behaviors, sizeOf, shifted: false }),
        place: pair => placeOpening(pair, sizeOf, viewingDirection),
      }
    },
    async read(bytes, url) {
      const parsed = parseJson(bytes)
      if (isFailure(parsed)) return parsed
      // Asked directly as well, so that an exception which the reader is spared is counted here.
      await sources.find(source => source.recognizes(parsed.json))?.toObject({ ...parsed, url })
      return toObject({ ...parsed, url })
    },
    close: () => vite.close(),
  }
}
