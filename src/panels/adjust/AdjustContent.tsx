import { useId } from 'react'
import { type Adjustments, UNCHANGED } from '../../viewer/state/viewer-part'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import './adjust.css'

function Slider({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (value: number) => void
}) {
  const id = useId()
  const percent = Math.round(value * 100)
  return (
    <div className="adjust-slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{percent} %</output>
      <input
        id={id}
        type="range"
        min={20}
        max={300}
        step={5}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={event => onChange(Number(event.target.value) / 100)}
      />
    </div>
  )
}

/** Adjustments of the picture; the object itself is not changed, and nothing is stored. */
export function AdjustContent() {
  const t = useTranslate()
  const { store } = useViewer()
  const adjustments = useViewerState(state => state.adjustments)
  const change = (changed: Partial<Adjustments>) =>
    store.setState({ adjustments: { ...adjustments, ...changed } })
  return (
    <div className="adjust">
      <Slider
        label={t('adjust.brightness')}
        value={adjustments.brightness}
        onChange={brightness => change({ brightness })}
      />
      <Slider
        label={t('adjust.contrast')}
        value={adjustments.contrast}
        onChange={contrast => change({ contrast })}
      />
      <label className="adjust-invert">
        <input
          type="checkbox"
          checked={adjustments.inverted}
          onChange={event => change({ inverted: event.target.checked })}
        />
        {t('adjust.invert')}
      </label>
      <button type="button" className="button" onClick={() => store.setState({ adjustments: UNCHANGED })}>
        {t('adjust.reset')}
      </button>
    </div>
  )
}
