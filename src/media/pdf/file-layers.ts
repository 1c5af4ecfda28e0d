// Layers of a file, such as the contour lines of a map or the languages of a poster. ISO 32000-2, 8.11 (optional content).

import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { InnerLayer, InnerPages } from '../../viewer/files/inner-pages'
import type { Components } from './components'

type Configuration = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>

/** Entry of the order in which a file lists its layers: the id of one, or a group of them with or without a name. */
type OrderEntry = string | { readonly name: string | null; readonly order: readonly OrderEntry[] }

/** A list of layers is cut after so many, and so many levels: a file may hold any number. */
const MOST_LAYERS = 500
const DEEPEST = 16
const LONGEST_NAME = 200

/** The layers in the order of the file; none where it has no more than one, which is its only content. */
export function listLayers(
  configuration: Pick<Configuration, 'getOrder' | 'getGroup'>,
  show: (id: string, isShown: boolean) => void,
): readonly InnerLayer[] {
  const list = (entries: readonly OrderEntry[], depth: number): readonly InnerLayer[] =>
    entries.flatMap((entry): readonly InnerLayer[] => {
      if (typeof entry === 'string') {
        const group = configuration.getGroup(entry)
        const name = group?.name?.trim().slice(0, LONGEST_NAME)
        if (!group || !name) return []
        return [{ name, depth, isShown: group.visible, show: isShown => show(entry, isShown) }]
      }
      if (depth > DEEPEST) return []
      const name = entry.name?.trim().slice(0, LONGEST_NAME)
      return [...(name ? [{ name, depth }] : []), ...list(entry.order, depth + 1)]
    })
  const layers = list((configuration.getOrder() ?? []) as readonly OrderEntry[], 1).slice(0, MOST_LAYERS)
  return layers.filter(layer => layer.show).length > 1 ? layers : []
}

/** Layers as the panel of layers needs them. */
export type LayersPart = Pick<InnerPages, 'layers' | 'resetLayers'>

/** Tells `onChange` of the layers of the file that is shown, now and whenever one is switched, here or by a link in the file. */
export async function followLayers(
  document: Pick<PDFDocumentProxy, 'getOptionalContentConfig'>,
  { viewer, bus }: Pick<Components, 'viewer' | 'bus'>,
  onChange: (part: LayersPart) => void,
  signal: AbortSignal,
): Promise<void> {
  const use = (configuration: Promise<Configuration>) => {
    viewer.optionalContentConfigPromise = configuration
  }
  const tell = async () => {
    const configuration: Configuration | null = await viewer.optionalContentConfigPromise.catch(() => null)
    if (signal.aborted || !configuration) return
    const show = (id: string, isShown: boolean) => {
      configuration.setVisibility(id, isShown)
      use(Promise.resolve(configuration))
    }
    const layers = listLayers(configuration, show)
    if (layers.length === 0) return
    const reset = () => use(document.getOptionalContentConfig())
    onChange({ layers, resetLayers: configuration.hasInitialVisibility ? undefined : reset })
  }
  bus.on('optionalcontentconfigchanged', () => void tell(), { signal })
  await tell()
}
