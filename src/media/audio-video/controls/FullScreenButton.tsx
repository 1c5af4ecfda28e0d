import { Maximize, Minimize } from 'lucide-react'
import type { RefObject } from 'react'
import { IconButton } from '../../../ui/IconButton'
import { useFullScreenElement } from '../../../ui/use-full-screen'
import { useTranslate } from '../../../viewer/use-viewer'
import { useCurrentPlayer } from '../use-player'

/** The way of an iPhone, which fills the screen with the film alone; absent elsewhere, and where there is no film. */
function filmFullScreen(element: HTMLMediaElement): (() => void) | undefined {
  if (!('webkitEnterFullscreen' in element) || typeof element.webkitEnterFullscreen !== 'function')
    return undefined
  const enter = element.webkitEnterFullscreen
  return () => {
    try {
      enter.call(element)
    } catch {
      // Before the film is there it has nothing to fill the screen with.
    }
  }
}

/** Fills the screen with `root`, or, where pages may not do that, with the film alone. */
export function FullScreenButton({ root }: { root: RefObject<HTMLElement | null> }) {
  const t = useTranslate()
  const { element } = useCurrentPlayer()
  const filling = useFullScreenElement()
  const full = filling !== null && filling === root.current
  const filmAlone = document.fullscreenEnabled ? undefined : filmFullScreen(element)
  if (!document.fullscreenEnabled && !filmAlone) return null
  const toggle = () =>
    full ? document.exitFullscreen() : root.current?.requestFullscreen().catch(() => undefined)
  return (
    <IconButton
      icon={full ? Minimize : Maximize}
      label={t(full ? 'fullscreen.leave' : 'media.fillScreen')}
      onClick={filmAlone ?? (() => void toggle())}
    />
  )
}
