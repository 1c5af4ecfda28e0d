import type { CSSProperties } from 'react'
import { UNKNOWN_SIZE } from '../../model/openings'
import { PagePaintedText } from '../../stage/painted-text/PagePaintedText'
import { statedSize } from '../../viewer/state/current-opening'
import { useObject } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import './painted-text-medium.css'

/** A blank sheet of the shape of the canvas with the words that are painted on it. */
export function PaintedTextMedium({ canvas: index }: MediumProps) {
  const canvas = useObject()?.canvases[index]
  const { width, height } = (canvas && statedSize(canvas)) ?? UNKNOWN_SIZE
  return (
    <div className="painted-text-medium">
      <div className="painted-text-page" style={{ '--painted-ratio': width / height } as CSSProperties}>
        <PagePaintedText canvas={index} />
      </div>
    </div>
  )
}
