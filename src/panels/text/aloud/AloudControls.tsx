import { Pause, Play, SkipBack, SkipForward, Square } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { aloudMessages } from '../../../i18n/aloud'
import { IconButton } from '../../../ui/IconButton'
import { useVoices } from '../../../viewer/speech/use-voices'
import { inOrder, ownVoices, voiceFor } from '../../../viewer/speech/voices'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useTranslate, useViewer } from '../../../viewer/use-viewer'
import { type AloudState, RATES, type ReadingAloud } from './reading-aloud'
import { readingOf } from './reading-of'
import './aloud.css'

interface ChoiceProps {
  readonly reading: ReadingAloud
  readonly voices: readonly SpeechSynthesisVoice[]
}

const useAloudWords = () => useLaterTranslate(aloudMessages) ?? aloudMessages.english

/** Speed and voice. Voices that send the text away are named, and cannot be taken. */
function Choices({ reading, voices }: ChoiceProps) {
  const t = useTranslate()
  const say = useAloudWords()
  const { languages } = useViewer()
  const { rate, voices: chosen, language = languages[0] ?? 'en' } = useAloud(reading)
  const spoken = voiceFor(voices, language, chosen)
  return (
    <>
      <label>
        {t('media.speed')}
        <select value={rate} onChange={event => reading.setRate(Number(event.target.value))}>
          {RATES.map(each => (
            <option key={each} value={each}>
              {say('aloud.rate', { rate: each })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('aloud.voice')}
        <select value={spoken?.voiceURI ?? ''} onChange={event => reading.setVoice(event.target.value)}>
          {!spoken && <option value="">{'–'}</option>}
          {inOrder(voices, language).map(each => (
            <option key={each.voiceURI} value={each.voiceURI} lang={each.lang} disabled={!each.localService}>
              {each.localService ? each.name : say('aloud.remote', { name: each.name })}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

const useAloud = (reading: ReadingAloud): AloudState => useSyncExternalStore(reading.onChange, reading.now)

function nameOfLanguage(language: string, languages: readonly string[]): string {
  try {
    return new Intl.DisplayNames(languages, { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

/** Sentence on why nothing is read, or that all of it has been. */
function Notice({ reading }: { reading: ReadingAloud }) {
  const say = useAloudWords()
  const { languages } = useViewer()
  const { status, language = '' } = useAloud(reading)
  return (
    <p className="aloud-note" role="status">
      {status === 'ended' && say('aloud.ended')}
      {status === 'failed' && say('aloud.failed')}
      {status === 'voiceless' && say('aloud.noVoiceFor', { language: nameOfLanguage(language, languages) })}
    </p>
  )
}

function Buttons({ reading }: { reading: ReadingAloud }) {
  const t = useTranslate()
  const say = useAloudWords()
  const { status } = useAloud(reading)
  const speaks = status === 'speaking' || status === 'waiting'
  return (
    <>
      <IconButton
        icon={speaks ? Pause : Play}
        label={speaks ? t('aloud.pause') : t('aloud.title')}
        labelled
        onClick={() => (speaks ? reading.pause() : reading.play())}
      />
      {reading.isGoing && (
        <>
          <IconButton icon={SkipBack} label={t('aloud.before')} onClick={() => reading.step(-1)} />
          <IconButton icon={SkipForward} label={t('aloud.next')} onClick={() => reading.step(1)} />
          <IconButton icon={Square} label={say('aloud.stop')} onClick={() => reading.stop()} />
        </>
      )}
    </>
  )
}

function Controls() {
  const t = useTranslate()
  const say = useAloudWords()
  const reading = readingOf(useViewer())
  const voices = useVoices()
  if (!voices) return null
  if (ownVoices(voices).length === 0) {
    return (
      <p className="aloud aloud-note" role="status">
        {say('aloud.noVoice')} {voices.length > 0 && say('aloud.onlyRemote')}
      </p>
    )
  }
  return (
    <section className="aloud" aria-label={t('aloud.title')}>
      <Buttons reading={reading} />
      <Choices reading={reading} voices={voices} />
      <Notice reading={reading} />
    </section>
  )
}

/** Reads the pages aloud by a voice of the device, from the page in view on. */
export function AloudControls() {
  const say = useAloudWords()
  if ('speechSynthesis' in window) return <Controls />
  return <p className="aloud aloud-note">{say('aloud.noSpeech')}</p>
}
