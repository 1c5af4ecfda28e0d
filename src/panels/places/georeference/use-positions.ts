import { type RefObject, useEffect, useState } from 'react'
import type { Point } from '../../../model/mark'
import type { GeoPosition } from '../../../model/places/place'
import { unproject } from '../../../stage/overlay/projection'
import { useProjection, useSheets } from '../../../stage/overlay/sheets'
import { usePictures } from '../../../stage/pictures/pictures-context'
import type { ToEarth } from './transform'

/** Positions on the earth: under the pointer, and in the middle of the view. */
export interface Positions {
  readonly pointer?: GeoPosition | undefined
  readonly centre?: GeoPosition | undefined
}

/** Follows the pointer and the view over a canvas, while `part` is on the screen. */
export function usePositions(
  part: RefObject<HTMLElement | null>,
  canvas: number,
  toEarth: ToEarth | undefined,
): Positions {
  const pictures = usePictures()
  const sheets = useSheets()
  const matrixOf = useProjection(part, sheets, sheets)
  const [positions, setPositions] = useState<Positions>({})
  const size = sheets.find(each => each.canvas === canvas)?.size
  useEffect(() => {
    const { element } = pictures
    const host = element.parentElement
    if (!host || !size || !toEarth) return
    const positionAt = ({ x, y }: Point) => {
      const matrix = matrixOf(canvas)
      const at = matrix && unproject(matrix, { x, y })
      const isOn = at && at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height
      return isOn ? toEarth(at) : undefined
    }
    const onPointer = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = element.getBoundingClientRect()
      const pointer = positionAt({ x: clientX - left, y: clientY - top })
      setPositions(({ centre }) => ({ pointer, centre }))
    }
    const onLeave = () => setPositions(({ centre }) => ({ centre }))
    host.addEventListener('pointermove', onPointer)
    host.addEventListener('pointerdown', onPointer)
    host.addEventListener('pointerleave', onLeave)
    let frame = 0
    const stop = pictures.onMove(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const stage = pictures.shown()?.stage
        const centre = stage && positionAt({ x: stage.width / 2, y: stage.height / 2 })
        setPositions(({ pointer }) => ({ pointer, centre }))
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
      host.removeEventListener('pointermove', onPointer)
      host.removeEventListener('pointerdown', onPointer)
      host.removeEventListener('pointerleave', onLeave)
    }
  }, [pictures, matrixOf, canvas, size, toEarth])
  return positions
}
