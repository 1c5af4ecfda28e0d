import { useEffect, useState } from 'react'
import { clock } from '../../ui/clock'
import { useTranslate } from '../../viewer/use-viewer'
import { useCurrentPlayer, usePlayerState } from './use-player'

/** Says that the recording goes on where the reader had left it, and offers the beginning; gone once it plays. */
export function ResumeNotice({ second }: { second: number }) {
  const t = useTranslate()
  const player = useCurrentPlayer()
  const { paused } = usePlayerState()
  const [shown, setShown] = useState(true)
  useEffect(() => {
    if (!paused) setShown(false)
  }, [paused])
  if (!shown) return null
  return (
    <div className="player-resume" role="status">
      <span>{t('media.resumed', { time: clock(second) })}</span>
      <button
        type="button"
        className="button"
        onClick={() => {
          player.seek(0)
          setShown(false)
        }}
      >
        {t('media.fromBeginning')}
      </button>
    </div>
  )
}
