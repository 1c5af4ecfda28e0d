import { Settings } from 'lucide-react'
import { localizedLine } from '../../../model/language-map'
import { formatName } from '../../../ui/format-name'
import { useTextName } from '../../../viewer/files/use-text-name'
import { useTranslate, useViewer } from '../../../viewer/use-viewer'
import { type CaptionChoice, isTimed } from '../captions/use-caption-choice'
import { DescriptionMenu } from '../description/DescriptionMenu'
import type { Descriptions } from '../description/use-descriptions'
import { forgetPlaces } from '../resume'
import { useCurrentPlayer, usePlayerState } from '../use-player'
import { Choice } from './Choice'
import { MediaMenu } from './MediaMenu'
import { StreamChoices } from './StreamChoices'
import { RATES } from './use-media-keys'

function CaptionsChoice({ captions }: { captions: CaptionChoice }) {
  const t = useTranslate()
  const nameOf = useTextName()
  const timed = captions.texts.filter(isTimed)
  if (timed.length === 0) return null
  return (
    <Choice
      label={t('media.captions')}
      value={captions.chosen}
      onChoose={value => captions.choose(Number(value))}
    >
      <option value={-1}>{t('media.captionsOff')}</option>
      {timed.map(text => {
        const position = captions.texts.indexOf(text)
        return (
          <option key={position} value={position}>
            {nameOf(text, position)}
          </option>
        )
      })}
    </Choice>
  )
}

/** Which of several bodies plays: another format, another size. */
function VersionChoice() {
  const t = useTranslate()
  const { languages } = useViewer()
  const player = useCurrentPlayer()
  const { choice } = usePlayerState()
  const bodies = player.bodies()
  if (bodies.length < 2) return null
  return (
    <Choice label={t('media.version')} value={choice} onChoose={value => player.choose(Number(value))}>
      {bodies.map((body, position) => (
        <option key={body.url.split('?', 1)[0]} value={position}>
          {localizedLine(body.label, languages) ||
            formatName(body.format) ||
            t('media.versionNumber', { position: position + 1 })}
        </option>
      ))}
    </Choice>
  )
}

interface SettingsProps {
  readonly captions: CaptionChoice
  readonly descriptions: Descriptions
}

/** Captions, audio description, speed and version, and what this device keeps. */
export function SettingsMenu({ captions, descriptions }: SettingsProps) {
  const t = useTranslate()
  const { announce } = useViewer()
  const player = useCurrentPlayer()
  const { rate } = usePlayerState()
  const speed = (value: number) => value.toLocaleString(document.documentElement.lang || 'en')
  return (
    <MediaMenu icon={Settings} label={t('media.settings')}>
      {close => (
        <>
          <CaptionsChoice captions={captions} />
          <DescriptionMenu descriptions={descriptions} />
          <Choice label={t('media.speed')} value={rate} onChoose={value => player.setRate(Number(value))}>
            {RATES.map(each => (
              <option key={each} value={each}>
                {each === 1 ? t('media.speedNormal') : `${speed(each)} ×`}
              </option>
            ))}
          </Choice>
          <VersionChoice />
          <StreamChoices />
          <button
            type="button"
            className="button"
            onClick={() => {
              forgetPlaces()
              announce(t('media.forgotten'), 'view')
              close()
            }}
          >
            {t('media.forget')}
          </button>
        </>
      )}
    </MediaMenu>
  )
}
