import { unknownLanguage } from '../../../model/language-map'
import { isDescriptionName } from '../../../model/texts/description-name'
import { useRecordingWords } from '../../../viewer/files/use-recording-words'
import { useTextName } from '../../../viewer/files/use-text-name'
import { useTranslate } from '../../../viewer/use-viewer'
import type { StreamTrack } from '../player/stream-tracks'

/** Names a sound of a stream: its language, its name, and that it is an audio description where its name does not say it. */
export function useSoundName(): (track: StreamTrack, position: number) => string {
  const t = useTranslate()
  const say = useRecordingWords()
  const nameOf = useTextName()
  return ({ name, language, isDescription }, position) => {
    const text = { url: '', format: '', label: unknownLanguage(name), ...(language && { language }) }
    const plain = nameOf(text, position)
    return isDescription && !isDescriptionName(name)
      ? t('media.textNamed', { language: plain, label: say('description.title') })
      : plain
  }
}
