import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react'
import type { BesideTranslate } from '../../i18n/beside'
import { useSides } from './use-sides'

const STEP = 2
const LEAP = 10

const isRightToLeft = () => document.documentElement.dir === 'rtl'

/** The percentage that a key leads to; `undefined` for keys that lead nowhere. */
function percentByKey(key: string, percent: number): number | undefined {
  const forward = isRightToLeft() ? -STEP : STEP
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowUp: STEP,
    ArrowDown: -STEP,
    PageUp: LEAP,
    PageDown: -LEAP,
    Home: -100,
    End: 100,
  }
  return Object.hasOwn(steps, key) ? percent + (steps[key] ?? 0) : undefined
}

interface SwipeDividerProps {
  readonly say: BesideTranslate
  readonly names: readonly [string, string]
}

/** The line up to which the first side is seen; behind it the second. */
export function SwipeDivider({ say, names: [first] }: SwipeDividerProps) {
  const { element, overlay } = useSides()
  const [percent, setPercent] = useState(50)
  const move = (to: number) => setPercent(Math.min(100, Math.max(0, Math.round(to))))
  useEffect(() => element.style.setProperty('--divider', `${percent}%`), [element, percent])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = percentByKey(event.key, percent)
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    move(to)
  }
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return
    const { left, width } = overlay.getBoundingClientRect()
    const share = ((clientX - left) / width) * 100
    move(isRightToLeft() ? 100 - share : share)
  }
  return (
    <div
      className="swipe-divider"
      role="slider"
      tabIndex={0}
      aria-label={say('divider')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={say('share', { percent, title: first })}
      onKeyDown={onKeyDown}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={onPointerMove}
    />
  )
}
