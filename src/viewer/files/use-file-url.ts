import { isSigned } from '../../delivery/renewal'
import type { Canvas } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { isPermitted } from '../library/permissions'
import { tellTaken } from '../library/taking'
import { objectOf } from '../state/store'
import { useObject, useViewer, useViewerState } from '../use-viewer'
import { fileOfCanvas } from './canvas-url'

/** The way to a file, as `FileLink` needs it: its URL, how that is renewed where it is signed, and who is told. */
export interface FileUrl {
  readonly url: string
  readonly renew?: () => Promise<string | undefined>
  /** Tells that the file is taken. */
  readonly onTake: () => void
}

/** A file of a canvas. */
interface CanvasFile {
  readonly url: string
  readonly format: string
}

/**
 * The way to the file of a canvas, or to another of its files by `fileOf`; `undefined` when there is none, or
 * readers may not take it.
 */
export function useFileUrl(
  index: number,
  fileOf: (canvas: Canvas) => CanvasFile | undefined = fileOfCanvas,
): FileUrl | undefined {
  const { store, languages, delivery } = useViewer()
  const permitted = useViewerState(state => isPermitted(state, 'download'))
  const canvas = useObject()?.canvases[index]
  const file = canvas && fileOf(canvas)
  if (!permitted || !file) return undefined
  const { url, format } = file
  const onTake = () => tellTaken({ name: localizedLine(canvas.label, languages), format })
  if (!isSigned(url)) return { url, onTake }
  const urlNow = () => {
    const renewed = objectOf(store.getState())?.canvases[index]
    return renewed && fileOf(renewed)?.url
  }
  const renew = async () => (await delivery.freshUrl(urlNow() ?? url, urlNow)) ?? urlNow()
  return { url, renew, onTake }
}
