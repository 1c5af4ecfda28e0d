// Plug-ins of the library: modules that the configuration names, loaded once the first page is there. docs/plug-ins.md tells
// how they are written; `contract.ts` is all that they are given.

import { addMedia } from '../../media'
import { addPanels } from '../../panels'
import { clearPages } from '../../viewer/state/page-failures'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { Late, perform, reportPlugIn } from './faults'
import { NO_PARTS, type PlugInParts, partsOf } from './plug-in-parts'
import { plugInUrls } from './plug-in-urls'
import { readPlugIn } from './read-plug-in'

/** Loads the module at a URL. */
export type LoadModule = (url: string) => Promise<{ readonly default?: unknown }>

const loadModule: LoadModule = url => import(/* @vite-ignore */ url)

/** Loads one plug-in; reports what is wrong with it. */
async function load(
  viewer: Viewer,
  url: string,
  names: Set<string>,
  loadFrom: LoadModule,
): Promise<PlugInParts> {
  try {
    const plugIn = readPlugIn((await perform(() => loadFrom(url))).default)
    if (!('name' in plugIn)) {
      reportPlugIn({ kind: 'form', plugIn: url, detail: plugIn.join(', ') })
      return NO_PARTS
    }
    if (names.has(plugIn.name)) {
      reportPlugIn({ kind: 'taken', plugIn: url, detail: plugIn.name })
      return NO_PARTS
    }
    names.add(plugIn.name)
    return partsOf(viewer, plugIn)
  } catch (error) {
    if (error instanceof Late) reportPlugIn({ kind: 'late', plugIn: url, detail: '' })
    else reportPlugIn({ kind: 'missing', plugIn: url, detail: String(error) }, error)
    return NO_PARTS
  }
}

/** Has pages tried again whose files could not be shown before, and which new media accept. */
function retryPages(store: ViewerStore, media: PlugInParts['media']): void {
  const canvases = objectOf(store.getState())?.canvases
  clearPages(store, index => {
    const canvas = canvases?.[index]
    return canvas !== undefined && media.some(medium => medium.accepts(canvas))
  })
}

/** Loads the plug-ins of the configuration, each as soon as it comes; their parts stand in the order of the configuration. */
export async function loadPlugIns(viewer: Viewer, loadFrom = loadModule): Promise<void> {
  const { store } = viewer
  const { urls, refused } = plugInUrls(store.getState().configuration.block, document.baseURI)
  for (const url of refused) reportPlugIn({ kind: 'origin', plugIn: url, detail: '' })
  const parts = urls.map(() => NO_PARTS)
  const names = new Set<string>()
  await Promise.all(
    urls.map(async (url, position) => {
      parts[position] = await load(viewer, url, names, loadFrom)
      if (parts[position] === NO_PARTS) return
      addPanels(parts.flatMap(({ panels }) => panels))
      addMedia(parts.flatMap(({ media }) => media))
      store.setState(({ plugInChanges = 0 }) => ({ plugInChanges: plugInChanges + 1 }))
      retryPages(store, parts[position].media)
    }),
  )
}
