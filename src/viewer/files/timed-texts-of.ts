import type { Canvas, TimedText } from '../../model/digital-object'

const isSound = ({ format }: TimedText) => format.startsWith('audio/')

const findAll = async (canvas: Canvas | undefined) => (await canvas?.loadTimedTexts?.()) ?? []

/** Finds the texts of a recording that stand beside it. */
export async function timedTextsOf(canvas: Canvas | undefined): Promise<readonly TimedText[]> {
  return (await findAll(canvas)).filter(text => !isSound(text))
}

/** Finds the audio descriptions of a recording in sound: each is all of its sound, and what is seen said between. */
export async function describedSoundsOf(canvas: Canvas | undefined): Promise<readonly TimedText[]> {
  return (await findAll(canvas)).filter(text => isSound(text) && text.isDescription === true)
}
