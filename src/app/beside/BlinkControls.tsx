import { Repeat2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { BesideTranslate } from '../../i18n/beside'
import { IconButton } from '../../ui/IconButton'
import { useMediaQuery } from '../../ui/use-media-query'
import { useSides } from './use-sides'

interface BlinkControlsProps {
  readonly say: BesideTranslate
  /** Name of the side that lies over the other. */
  readonly name: string
}

/**
 * Fades from one side to the other, or alternates them by itself. For those who want no motion each press of the button shows
 * the other side.
 */
export function BlinkControls({ say, name }: BlinkControlsProps) {
  const { element } = useSides()
  const still = useMediaQuery('(prefers-reduced-motion: reduce)')
  const [percent, setPercent] = useState(50)
  const [isPlaying, setPlaying] = useState(false)
  const plays = isPlaying && !still
  useEffect(() => {
    element.style.setProperty('--fade', `${percent / 100}`)
    element.toggleAttribute('data-alternates', plays)
    return () => element.removeAttribute('data-alternates')
  }, [element, percent, plays])
  const press = () => (still ? setPercent(percent > 50 ? 0 : 100) : setPlaying(!isPlaying))
  return (
    <>
      <label className="beside-fade">
        <span>{say('fade')}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={percent}
          disabled={plays}
          aria-valuetext={say('share', { percent, title: name })}
          onChange={event => setPercent(Number(event.target.value))}
        />
      </label>
      <IconButton
        icon={Repeat2}
        label={say('alternate')}
        labelled
        {...(!still && { pressed: plays })}
        onClick={press}
      />
    </>
  )
}
