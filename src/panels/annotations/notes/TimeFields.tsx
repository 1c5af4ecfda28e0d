import { useId, useState } from 'react'
import type { TimeSpan } from '../../../model/digital-object'
import { clock } from '../../../ui/clock'
import { parseClock } from '../../../ui/clock-span'
import { useTranslate, useViewer } from '../../../viewer/use-viewer'

interface TimeFieldProps {
  readonly label: string
  readonly typed: string
  readonly isInvalid: boolean
  readonly onChange: (typed: string) => void
}

function TimeField({ label, typed, isInvalid, onChange }: TimeFieldProps) {
  const t = useTranslate()
  const id = useId()
  const { store } = useViewer()
  return (
    <p className="note-time">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="ltr"
        autoComplete="off"
        size={8}
        value={typed}
        aria-invalid={isInvalid}
        onChange={event => onChange(event.target.value)}
      />
      <button
        type="button"
        className="button"
        aria-label={`${label}: ${t('media.now')}`}
        onClick={() => onChange(clock(store.getState().playback?.time() ?? 0))}
      >
        {t('media.now')}
      </button>
    </p>
  )
}

interface TimeFieldsProps {
  readonly time: TimeSpan
  readonly onChange: (time: TimeSpan) => void
}

/** The moment of a note, or the span from one moment to another. */
export function TimeFields({ time, onChange }: TimeFieldsProps) {
  const t = useTranslate()
  const [from, setFrom] = useState(clock(time.start))
  const [to, setTo] = useState(time.end === undefined ? '' : clock(time.end))
  const start = parseClock(from)
  const end = to.trim() === '' ? undefined : parseClock(to)
  const isEndInvalid = to.trim() !== '' && (end === undefined || end <= (start ?? 0))
  const change = (typedFrom: string, typedTo: string) => {
    setFrom(typedFrom)
    setTo(typedTo)
    const [first, last] = [parseClock(typedFrom), parseClock(typedTo)]
    if (first !== undefined)
      onChange({ start: first, ...(last !== undefined && last > first && { end: last }) })
  }
  return (
    <>
      <TimeField
        label={t('media.clipFrom')}
        typed={from}
        isInvalid={start === undefined}
        onChange={typed => change(typed, to)}
      />
      <TimeField
        label={t('media.clipTo')}
        typed={to}
        isInvalid={isEndInvalid}
        onChange={typed => change(from, typed)}
      />
      {(start === undefined || isEndInvalid) && <p role="alert">{t('media.clipInvalid')}</p>}
    </>
  )
}
