import { Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { IconButton } from '../../../ui/IconButton'
import { useTranslate, useViewer, type Viewer } from '../../../viewer/use-viewer'
import { ReadingAloud } from './reading-aloud'
import { ownVoices, voiceFor } from './voices'
import './aloud.css'

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2]

const readings = new WeakMap<Viewer, ReadingAloud>()

/** The reading of a viewer; it goes on while the panel is closed. */
function readingOf(viewer: Viewer): ReadingAloud {
  const reading = readings.get(viewer) ?? new ReadingAloud(viewer, speechSynthesis)
  readings.set(viewer, reading)
  return reading
}

/** The voices that the browser has; they come a while after they are first asked for. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => speechSynthesis.getVoices())
  useEffect(() => {
    const look = () => setVoices(speechSynthesis.getVoices())
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => speechSynthesis.removeEventListener('voiceschanged', look)
  }, [])
  return voices
}

interface ChoiceProps {
  readonly reading: ReadingAloud
  readonly voices: readonly SpeechSynthesisVoice[]
}

/** Speed and voice. Voices that send the text away are named, and cannot be taken. */
function Choices({ reading, voices }: ChoiceProps) {
  const t = useTranslate()
  const { languages } = useViewer()
  const { rate, voice, language = languages[0] ?? 'en' } = useSyncExternalStore(reading.onChange, reading.now)
  const spoken = voiceFor(voices, language, voice)
  return (
    <>
      <label>
        {t('media.speed')}
        <select value={rate} onChange={event => reading.choose({ rate: Number(event.target.value) })}>
          {RATES.map(each => (
            <option key={each} value={each}>
              {t('aloud.rate', { rate: each })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('aloud.voice')}
        <select
          value={spoken?.voiceURI ?? ''}
          onChange={event => reading.choose({ voice: event.target.value })}
        >
          {!spoken && <option value="">{t('aloud.usualVoice')}</option>}
          {voices.map(each => (
            <option key={each.voiceURI} value={each.voiceURI} lang={each.lang} disabled={!each.localService}>
              {each.localService ? each.name : t('aloud.remote', { name: each.name })}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Reads the pages aloud by a voice of the device, from the page in view on. */
export function AloudControls() {
  const t = useTranslate()
  const viewer = useViewer()
  const reading = readingOf(viewer)
  const { status } = useSyncExternalStore(reading.onChange, reading.now)
  const voices = useVoices()
  const speaks = status === 'speaking' || status === 'waiting'
  if (ownVoices(voices).length === 0) return <p className="page-text-note aloud">{t('aloud.noVoice')}</p>
  return (
    <section className="aloud" aria-label={t('aloud.title')}>
      <IconButton
        icon={speaks ? Pause : Play}
        label={speaks ? t('aloud.pause') : t('aloud.title')}
        labelled
        onClick={() => (speaks ? reading.pause() : reading.play())}
      />
      {status !== 'silent' && status !== 'ended' && (
        <>
          <IconButton icon={SkipBack} label={t('aloud.before')} onClick={() => reading.step(-1)} />
          <IconButton icon={SkipForward} label={t('aloud.next')} onClick={() => reading.step(1)} />
        </>
      )}
      <Choices reading={reading} voices={voices} />
      <p className="page-text-note" role="status">
        {status === 'ended' && t('aloud.ended')}
        {status === 'failed' && t('aloud.failed')}
      </p>
    </section>
  )
}
