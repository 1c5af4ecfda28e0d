import { isSigned } from '../../delivery/renewal'
import type { Canvas } from '../../model/digital-object'
import { isPermitted } from '../library/permissions'
import { objectOf } from '../state/store'
import { useObject, useViewer, useViewerState } from '../use-viewer'

/** The way to a file: its address, and how it is renewed where it is signed. */
export interface FileUrl {
  readonly url: string
  readonly renew?: () => Promise<string | undefined>
}

const fileOf = (canvas: Canvas) => canvas.painting[0]?.media.url

/**
 * The way to the file of a canvas, or to another of its files by `addressOf`; `undefined` when there is none, or
 * readers may not take it.
 */
export function useFileUrl(
  index: number,
  urlOf: (canvas: Canvas) => string | undefined = fileOf,
): FileUrl | undefined {
  const { store, delivery } = useViewer()
  const permitted = useViewerState(state => isPermitted(state, 'download'))
  const canvas = useObject()?.canvases[index]
  const url = canvas && urlOf(canvas)
  if (!permitted || url === undefined) return undefined
  if (!isSigned(url)) return { url }
  const urlNow = () => {
    const renewed = objectOf(store.getState())?.canvases[index]
    return renewed && urlOf(renewed)
  }
  const renew = async () => (await delivery.freshUrl(urlNow() ?? url, urlNow)) ?? urlNow()
  return { url, renew }
}
