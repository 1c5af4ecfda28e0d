import { createContext, useContext } from 'react'
import type { StagePictures } from './stage-pictures'

/** The pictures that the entry put on the stage. */
export const PicturesContext = createContext<StagePictures | undefined>(undefined)

/** The pictures on the stage around this component. */
export function usePictures(): StagePictures {
  const pictures = useContext(PicturesContext)
  if (!pictures) throw new Error('usePictures is used outside the stage')
  return pictures
}
