import { Link2 } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { clock } from '../../../ui/clock'
import { parseClock } from '../../../ui/clock-span'
import { isPermitted } from '../../../viewer/library/permissions'
import { useTranslate, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { useCurrentPlayer } from '../use-player'
import { clipLink } from './clip-link'
import { MediaMenu } from './MediaMenu'

interface TimeFieldProps {
  readonly label: string
  readonly value: string
  readonly invalid: boolean
  readonly onChange: (typed: string) => void
}

function TimeField({ label, value, invalid, onChange }: TimeFieldProps) {
  const t = useTranslate()
  const id = useId()
  const player = useCurrentPlayer()
  return (
    <p className="player-choice">
      <label htmlFor={id}>{label}</label>
      <span className="player-field">
        <input
          id={id}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          size={8}
          value={value}
          aria-invalid={invalid}
          onChange={event => onChange(event.target.value)}
        />
        <button type="button" className="button" onClick={() => onChange(clock(player.time()))}>
          {t('media.now')}
        </button>
      </span>
    </p>
  )
}

function ClipForm({ index, close }: { index: number; close: () => void }) {
  const t = useTranslate()
  const { announce, store } = useViewer()
  const player = useCurrentPlayer()
  const [from, setFrom] = useState(() => clock(player.time()))
  const [to, setTo] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const start = parseClock(from)
  const end = to.trim() === '' ? undefined : parseClock(to)
  const endInvalid = to.trim() !== '' && (end === undefined || end <= (start ?? 0))
  const valid = start !== undefined && !endInvalid
  const span = { start: start ?? 0, ...(end !== undefined && { end }) }
  const link = clipLink(location.href, store.getState(), index, span)
  const copy = async () => {
    if (!valid || link === undefined) return
    try {
      await navigator.clipboard.writeText(link)
      announce(t('share.copied'), 'view')
      close()
    } catch {
      field.current?.select()
      announce(t('share.selected'), 'view')
    }
  }
  return (
    <>
      <TimeField label={t('media.clipFrom')} value={from} invalid={start === undefined} onChange={setFrom} />
      <TimeField label={t('media.clipTo')} value={to} invalid={endInvalid} onChange={setTo} />
      <p className="player-hint" role={valid ? undefined : 'alert'}>
        {t(valid ? 'media.clipHint' : 'media.clipInvalid')}
      </p>
      {valid && link !== undefined && (
        <input
          ref={field}
          className="player-link"
          dir="ltr"
          readOnly
          aria-label={t('media.clipLink')}
          value={link}
        />
      )}
      <button
        type="button"
        className="button button-strong"
        aria-disabled={!valid || link === undefined || undefined}
        onClick={() => void copy()}
      >
        {t('media.clipCopy')}
      </button>
    </>
  )
}

/** A link to this second, or to a clip; nothing where readers may not share. */
export function ClipMenu({ index }: { index: number }) {
  const t = useTranslate()
  const share = useViewerState(state => isPermitted(state, 'share'))
  if (!share) return null
  return (
    <MediaMenu icon={Link2} label={t('media.clip')}>
      {close => <ClipForm index={index} close={close} />}
    </MediaMenu>
  )
}
