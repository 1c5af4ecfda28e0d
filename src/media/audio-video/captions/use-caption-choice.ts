import { useCallback, useState } from 'react'
import type { TimedText } from '../../../model/digital-object'
import { useTexts } from '../../../viewer/files/use-words'
import { useViewer } from '../../../viewer/use-viewer'

/** Which captions a reader sees. Positions are those in `useTexts` of the canvas; -1 is none. */
export interface CaptionChoice {
  readonly canvas: number
  readonly texts: readonly TimedText[]
  readonly chosen: number
  choose(position: number): void
  /** Off, or on in the reader's language. */
  toggle(): void
}

/** The last wish of the reader, for the recordings that follow: a language, or none; `undefined` before the first. */
let wished: string | undefined

const primary = (tag: string | undefined) => tag?.toLowerCase().split('-', 1)[0]

/** The position of the captions that a reader most likely wants; -1 when there are none with times. */
export function preferredText(texts: readonly TimedText[], languages: readonly string[]): number {
  const timed = texts.map(text => text.lines !== undefined || text.format !== 'text/plain')
  for (const language of languages) {
    const found = texts.findIndex(
      (text, index) => timed[index] && primary(text.language) === primary(language),
    )
    if (found >= 0) return found
  }
  return timed.indexOf(true)
}

/** Keeps which captions are shown: none at first, as everywhere; then as the reader last wished. */
export function useCaptionChoice(canvas: number): CaptionChoice {
  const { languages } = useViewer()
  const texts = useTexts(canvas)
  const [shown, setShown] = useState(() => Boolean(wished))
  const [picked, setPicked] = useState<number>()
  // A wish that comes before the texts are found is fulfilled when they are.
  const preferred = preferredText(texts, wished ? [wished, ...languages] : languages)
  const chosen = shown ? (picked ?? preferred) : -1
  const choose = useCallback(
    (position: number) => {
      wished = position < 0 ? '' : (texts[position]?.language ?? languages[0] ?? 'none')
      setPicked(position < 0 ? undefined : position)
      setShown(position >= 0)
    },
    [texts, languages],
  )
  const toggle = useCallback(() => {
    wished = shown ? '' : (languages[0] ?? 'none')
    setPicked(undefined)
    setShown(!shown)
  }, [shown, languages])
  return { canvas, texts, chosen, choose, toggle }
}
