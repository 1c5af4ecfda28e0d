import { isSigned } from '../../delivery/addresses'
import type { Canvas } from '../../model/digital-object'
import { isPermitted } from '../library/permissions'
import { objectOf } from '../state/store'
import { useObject, useViewer, useViewerState } from '../use-viewer'

/** The way to a file: its address, and how it is renewed where it is signed. */
export interface FileAddress {
  readonly address: string
  readonly renew?: () => Promise<string | undefined>
}

const fileOf = (canvas: Canvas) => canvas.painting[0]?.media.address

/**
 * The way to the file of a canvas, or to another of its files by `addressOf`; `undefined` when there is none, or
 * readers may not take it.
 */
export function useFileAddress(
  index: number,
  addressOf: (canvas: Canvas) => string | undefined = fileOf,
): FileAddress | undefined {
  const { store, currentAddress } = useViewer()
  const permitted = useViewerState(state => isPermitted(state, 'download'))
  const canvas = useObject()?.canvases[index]
  const address = canvas && addressOf(canvas)
  if (!permitted || address === undefined) return undefined
  if (!isSigned(address)) return { address }
  const renew = async () => {
    await currentAddress(index)
    const renewed = objectOf(store.getState())?.canvases[index]
    return renewed && addressOf(renewed)
  }
  return { address, renew }
}
