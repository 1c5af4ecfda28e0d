import type { Canvas } from '../digital-object'

/** True for the canvas of a sound or a film. */
export function isRecording({ painting }: Canvas): boolean {
  return /^(?:sound|video)$/.test(painting[0]?.media.type ?? '')
}

/** True for a canvas that may have a text to read; the words of a recording are its transcript. */
export function mayHaveText(canvas: Canvas): boolean {
  const { fullText, loadTexts, loadTimedTexts } = canvas
  return (fullText ?? loadTexts) !== undefined && !(loadTimedTexts && isRecording(canvas))
}

/** True for a recording that may have captions or a transcript. */
export function mayHaveLines(canvas: Canvas): boolean {
  return canvas.loadTimedTexts !== undefined && isRecording(canvas)
}
