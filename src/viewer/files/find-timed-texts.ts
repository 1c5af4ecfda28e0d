import type { Canvas, TimedText } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { type DocumentMeans, fetchAnnotationDocument } from './annotation-document'

const isSound = ({ format }: TimedText) => format.startsWith('audio/')

async function findAll(canvas: Canvas | undefined, means: DocumentMeans): Promise<readonly TimedText[]> {
  const loadJson = async (url: string) => {
    const fetched = await fetchAnnotationDocument(url, means)
    return isFailure(fetched) ? undefined : fetched.json
  }
  return (await canvas?.loadTimedTexts?.(loadJson)) ?? []
}

/** Finds the captions and transcripts of a recording, also those in pages of annotations that lie elsewhere. */
export async function findTimedTexts(
  canvas: Canvas | undefined,
  means: DocumentMeans,
): Promise<readonly TimedText[]> {
  return (await findAll(canvas, means)).filter(text => !isSound(text))
}

/** Finds the audio descriptions of a recording in sound: each is all of its sound, and what is seen said between. */
export async function findDescribedSounds(
  canvas: Canvas | undefined,
  means: DocumentMeans,
): Promise<readonly TimedText[]> {
  return (await findAll(canvas, means)).filter(text => isSound(text) && text.isDescription === true)
}
