import { useCallback, useEffect, useMemo, useState } from 'react'
import type { TimedText } from '../../../model/digital-object'
import { useTextName } from '../../../viewer/files/use-text-name'
import { useTexts } from '../../../viewer/files/use-words'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'
import { usePlayerState } from '../use-player'
import { textsOfStream } from './stream-texts'

/**
 * Which captions a reader sees. Positions are those in `texts`: first `useTexts` of the canvas, then what the stream
 * brings with it; -1 is none.
 */
export interface CaptionChoice {
  readonly canvas: number
  readonly texts: readonly TimedText[]
  readonly chosen: number
  choose(position: number): void
  /** Off, or on in the reader's language. */
  toggle(): void
}

/** True for a text that can be shown in time as captions. */
export const isTimed = ({ lines, format, isDescription }: TimedText): boolean =>
  !isDescription && (lines !== undefined || format !== 'text/plain')

const primary = (tag: string | undefined) => tag?.toLowerCase().split('-', 1)[0]

/** The position of the captions that a reader most likely wants; -1 when there are none with times. */
export function preferredText(texts: readonly TimedText[], languages: readonly string[]): number {
  const timed = texts.map(isTimed)
  for (const language of languages) {
    const index = texts.findIndex(
      (text, index) => timed[index] && primary(text.language) === primary(language),
    )
    if (index >= 0) return index
  }
  return timed.indexOf(true)
}

/** Keeps which captions are shown: none at first, as everywhere; then as the reader last wished. */
export function useCaptionChoice(canvas: number): CaptionChoice {
  const { store, languages } = useViewer()
  const nameOf = useTextName()
  const { tracks } = usePlayerState()
  const own = useTexts(canvas)
  const stream = useMemo(
    () => textsOfStream(tracks, own.map(nameOf), (text, position) => nameOf(text, own.length + position)),
    [tracks, own, nameOf],
  )
  const texts = useMemo(() => [...own, ...stream.map(({ text }) => text)], [own, stream])
  const captionLanguage = useViewerState(state => state.captionLanguage)
  const [shown, setShown] = useState(() => Boolean(captionLanguage))
  const [picked, setPicked] = useState<number>()
  // A wish that comes before the texts are found is fulfilled when they are.
  const preferred = preferredText(texts, captionLanguage ? [captionLanguage, ...languages] : languages)
  const chosen = shown ? (picked ?? preferred) : -1
  const track = stream[chosen - own.length]?.id ?? ''
  useEffect(() => {
    if (tracks && tracks.caption !== track) tracks.choose('caption', track)
  }, [tracks, track])
  const choose = useCallback(
    (position: number) => {
      store.setState({
        captionLanguage: position < 0 ? '' : (texts[position]?.language ?? languages[0] ?? 'none'),
      })
      setPicked(position < 0 ? undefined : position)
      setShown(position >= 0)
    },
    [store, texts, languages],
  )
  const toggle = useCallback(() => {
    store.setState({ captionLanguage: shown ? '' : (languages[0] ?? 'none') })
    setPicked(undefined)
    setShown(!shown)
  }, [store, shown, languages])
  return { canvas, texts, chosen, choose, toggle }
}
