import { useId } from 'react'
import { toolMessages } from '../../i18n/tools'
import { type Adjustments, UNCHANGED } from '../../viewer/state/viewer-part'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { RulerWords } from './RulerWords'
import './adjust.css'

interface SliderProps {
  readonly label: string
  readonly value: number
  /** Per cent. */
  readonly least?: number
  readonly disabled?: boolean
  readonly onChange: (value: number) => void
}

function Slider({ label, value, least = 20, disabled = false, onChange }: SliderProps) {
  const id = useId()
  const percent = Math.round(value * 100)
  return (
    <div className="adjust-slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{percent} %</output>
      <input
        id={id}
        type="range"
        min={least}
        max={300}
        step={5}
        value={percent}
        disabled={disabled}
        aria-valuetext={`${percent} %`}
        onChange={event => onChange(Number(event.target.value) / 100)}
      />
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className="adjust-switch">
      <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

/** Adjustments of the picture; the object itself is not changed, and nothing is stored. */
export function AdjustContent() {
  const { store } = useViewer()
  const later = useLaterTranslate(toolMessages) ?? toolMessages.english
  const adjustments = useViewerState(state => state.adjustments)
  const change = (changed: Partial<Adjustments>) =>
    store.setState({ adjustments: { ...adjustments, ...changed } })
  const { brightness = 1, contrast = 1, saturation = 1 } = adjustments
  const { grey = false, inverted = false, mirrored = false, ruler = false } = adjustments
  return (
    <div className="adjust">
      <Slider
        label={later('adjust.brightness')}
        value={brightness}
        onChange={value => change({ brightness: value })}
      />
      <Slider
        label={later('adjust.contrast')}
        value={contrast}
        onChange={value => change({ contrast: value })}
      />
      <Slider
        label={later('adjust.saturation')}
        value={saturation}
        least={0}
        disabled={grey}
        onChange={value => change({ saturation: value })}
      />
      <Switch label={later('adjust.grey')} checked={grey} onChange={value => change({ grey: value })} />
      <Switch
        label={later('adjust.invert')}
        checked={inverted}
        onChange={value => change({ inverted: value })}
      />
      <Switch
        label={later('adjust.mirror')}
        checked={mirrored}
        onChange={value => change({ mirrored: value })}
      />
      <Switch label={later('ruler.show')} checked={ruler} onChange={value => change({ ruler: value })} />
      {ruler && <RulerWords translate={later} />}
      <button type="button" className="button" onClick={() => store.setState({ adjustments: UNCHANGED })}>
        {later('adjust.reset')}
      </button>
    </div>
  )
}
