import { useCallback, useEffect, useState } from 'react'
import type { TimedLine, TimedText } from '../../../model/digital-object'
import { linesAt } from '../../../model/texts/timed-lines'
import { usePlaybackTime } from '../../../viewer/files/use-playback'
import { useRecordingWords } from '../../../viewer/files/use-recording-words'
import { useWords } from '../../../viewer/files/use-words'
import { languageOf } from '../../../viewer/speech/languages'
import { useVoices } from '../../../viewer/speech/use-voices'
import { voiceFor } from '../../../viewer/speech/voices'
import { useViewer } from '../../../viewer/use-viewer'
import { useCurrentPlayer } from '../use-player'
import { speakLines } from './speak-lines'
import { useDescribedSound } from './use-described-sound'
import type { Descriptions } from './use-descriptions'
import './description.css'

/** Something about the description that its reader should know. */
function Note({ children }: { children: string }) {
  return (
    <p className="player-captions-failed" role="status">
      {children}
    </p>
  )
}

/** The line of the description at this second; screen readers say it when it comes. */
function ShownLines({ lines, language }: { lines: readonly TimedLine[]; language: string | undefined }) {
  const shown = usePlaybackTime(second =>
    linesAt(lines, second ?? -1)
      .map(line => line.text)
      .join('\n'),
  )
  return (
    <p className="player-description" lang={language} dir="auto" aria-live="polite">
      {shown && <span>{shown}</span>}
    </p>
  )
}

function SpokenLines({ lines, language }: { lines: readonly TimedLine[]; language: string | undefined }) {
  const say = useRecordingWords()
  const { languages } = useViewer()
  const player = useCurrentPlayer()
  const voices = useVoices()
  const spoken = language ?? languageOf(lines.map(line => line.text).join(' '), languages)
  const voice = voices && voiceFor(voices, spoken, {})
  useEffect(() => (voice ? speakLines(player, lines, voice) : undefined), [player, lines, voice])
  if (!voices || voice) return null
  return (
    <>
      <Note>{say('description.noVoice')}</Note>
      <ShownLines lines={lines} language={language} />
    </>
  )
}

interface WrittenProps {
  readonly canvas: number
  readonly position: number
  readonly text: TimedText
  readonly isSpoken: boolean
}

function WrittenDescription({ canvas, position, text, isSpoken }: WrittenProps) {
  const say = useRecordingWords()
  const words = useWords(canvas, position)
  if (words.status === 'failed' || (words.status === 'ready' && !('lines' in words.words)))
    return <Note>{say('description.failed')}</Note>
  if (words.status !== 'ready' || !('lines' in words.words)) return null
  const Lines = isSpoken && 'speechSynthesis' in globalThis ? SpokenLines : ShownLines
  return <Lines lines={words.words.lines} language={text.language} />
}

function SoundDescription({ canvas, position }: { canvas: number; position: number }) {
  const say = useRecordingWords()
  const [isMissing, setMissing] = useState(false)
  useDescribedSound(
    canvas,
    position,
    useCallback(() => setMissing(true), []),
  )
  return isMissing ? <Note>{say('description.failed')}</Note> : null
}

/** Audio description that the reader chose, beside what the stream does by itself. */
export function Description({ descriptions: { canvas, chosen } }: { descriptions: Descriptions }) {
  if (!chosen || chosen.kind === 'track') return null
  const { kind, position, text } = chosen
  if (kind === 'sound') return <SoundDescription key={position} canvas={canvas} position={position} />
  return <WrittenDescription {...{ canvas, position, text }} isSpoken={kind === 'spoken'} />
}
