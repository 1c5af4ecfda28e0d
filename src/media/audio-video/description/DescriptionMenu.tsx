import { useRecordingWords } from '../../../viewer/files/use-recording-words'
import { useTextName } from '../../../viewer/files/use-text-name'
import { useTranslate } from '../../../viewer/use-viewer'
import { Choice } from '../controls/Choice'
import type { DescriptionOption } from './description-options'
import type { Descriptions } from './use-descriptions'
import { useSoundName } from './use-sound-name'

/** Which audio description is used: sounds, and texts to be spoken or shown; nothing where there is none. */
export function DescriptionMenu({ descriptions }: { descriptions: Descriptions }) {
  const t = useTranslate()
  const say = useRecordingWords()
  const nameOf = useTextName()
  const soundName = useSoundName()
  const { options, chosen, choose } = descriptions
  if (options.length === 0) return null
  const optionName = (option: DescriptionOption) => {
    if (option.kind === 'track') return soundName(option.track, option.position)
    const name = nameOf(option.text, option.position)
    return option.kind === 'sound' ? name : say(`description.${option.kind}`, { name })
  }
  return (
    <Choice
      label={say('description.title')}
      value={chosen?.value ?? ''}
      onChoose={value => choose(options.find(option => option.value === value))}
    >
      <option value="">{t('media.captionsOff')}</option>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {optionName(option)}
        </option>
      ))}
    </Choice>
  )
}
