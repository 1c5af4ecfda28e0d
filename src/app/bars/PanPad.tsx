import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Expand } from 'lucide-react'
import { IconButton } from '../../ui/IconButton'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'

/** The part of the stage that one press moves. */
const STEP = 0.25

/** Buttons that move the view, so that nothing needs a drag (WCAG 2.2, 2.5.7). */
export function PanPad() {
  const t = useTranslate()
  const controls = useViewerState(state => state.controls)
  const button = (icon: typeof ArrowUp, label: string, right: number, down: number) => (
    <IconButton
      icon={icon}
      label={label}
      disabled={!controls}
      onClick={() => controls?.panBy(right * STEP, down * STEP)}
    />
  )
  return (
    <div className="pan-pad" dir="ltr">
      {button(ArrowUp, t('pan.up'), 0, -1)}
      {button(ArrowLeft, t('pan.left'), -1, 0)}
      <IconButton
        icon={Expand}
        label={t('zoom.whole')}
        disabled={!controls}
        onClick={() => controls?.wholePage()}
      />
      {button(ArrowRight, t('pan.right'), 1, 0)}
      {button(ArrowDown, t('pan.down'), 0, 1)}
    </div>
  )
}
