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

/** True for a canvas of a file that may have words of its own, such as a PDF, an e-book or a text. */
export function isFileCanvas({ painting }: Canvas): boolean {
  const media = painting[0]?.media
  return (
    media !== undefined && !/^(?:image|sound|video|model)$/.test(media.type) && !/^image\//.test(media.format)
  )
}
