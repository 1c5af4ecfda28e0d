import { useId, useState } from 'react'
import { useRecordingWords } from '../../viewer/files/use-recording-words'
import { useTextName } from '../../viewer/files/use-text-name'
import { useTexts, useWords } from '../../viewer/files/use-words'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { TranscriptLines } from './TranscriptLines'
import './transcript.css'

interface TextChoiceProps {
  readonly names: readonly string[]
  readonly chosen: number
  readonly onChoose: (position: number) => void
}

function TextChoice({ names, chosen, onChoose }: TextChoiceProps) {
  const words = useRecordingWords()
  const id = useId()
  return (
    <p className="transcript-choice">
      <label htmlFor={id}>{words('transcript.text')}</label>
      <select id={id} value={chosen} onChange={event => onChoose(Number(event.target.value))}>
        {names.map((name, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two texts may have one name
          <option key={position} value={position}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

/** One of the texts, however far it is. */
function Text({ canvas, position, language }: { canvas: number; position: number; language?: string }) {
  const t = useTranslate()
  const words = useRecordingWords()
  const state = useWords(canvas, position)
  if (state.status === 'none') return <p className="transcript-note">{words('transcript.none')}</p>
  if (state.status === 'waiting') return <p className="transcript-note">{words('transcript.waiting')}</p>
  if (state.status === 'failed') {
    return (
      <div className="transcript-note" role="alert">
        <p>{words('transcript.failed')}</p>
        <button type="button" className="button" onClick={state.retry}>
          {t('failure.retry')}
        </button>
      </div>
    )
  }
  if ('plain' in state.words) {
    return (
      <p className="transcript-plain" lang={language} dir="auto">
        {state.words.plain}
      </p>
    )
  }
  return <TranscriptLines lines={state.words.lines} canvas={canvas} {...(language && { language })} />
}

/** The words of the recording that is open. */
export function TranscriptContent() {
  const { languages } = useViewer()
  const canvas = useViewerState(state => state.place.canvas)
  const texts = useTexts(canvas)
  const [choice, setWished] = useState<number>()
  const preferred = languages
    .map(language => texts.findIndex(text => text.language?.split('-')[0] === language.split('-')[0]))
    .find(position => position >= 0)
  const chosen = Math.min(choice ?? preferred ?? 0, Math.max(texts.length - 1, 0))
  const language = texts[chosen]?.language
  const nameOf = useTextName()
  return (
    <div className="transcript">
      {texts.length > 1 && <TextChoice names={texts.map(nameOf)} chosen={chosen} onChoose={setWished} />}
      <Text key={`${canvas} ${chosen}`} canvas={canvas} position={chosen} {...(language && { language })} />
    </div>
  )
}
