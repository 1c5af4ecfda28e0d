import { useTranslate } from '../../../viewer/use-viewer'
import { useSoundName } from '../description/use-sound-name'
import { usePlayerState } from '../use-player'
import { Choice } from './Choice'

/** Sound tracks and qualities of the stream that plays, where there are several. */
export function StreamChoices() {
  const t = useTranslate()
  const soundName = useSoundName()
  const { tracks } = usePlayerState()
  if (!tracks) return null
  return (
    <>
      {tracks.sounds.length > 1 && (
        <Choice label={t('media.sound')} value={tracks.sound} onChoose={id => tracks.choose('sound', id)}>
          {tracks.sounds.map((track, position) => (
            <option key={track.id} value={track.id}>
              {soundName(track, position)}
            </option>
          ))}
        </Choice>
      )}
      {tracks.qualities.length > 1 && (
        <Choice
          label={t('media.quality')}
          value={tracks.quality}
          onChoose={id => tracks.choose('quality', id)}
        >
          <option value="">{t('media.qualityAutomatic')}</option>
          {tracks.qualities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
    </>
  )
}
