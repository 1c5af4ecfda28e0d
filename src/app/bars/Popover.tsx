import { type ComponentType, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { IconButton } from '../../ui/IconButton'
import { useViewerState } from '../../viewer/use-viewer'
import '../overlays.css'

/** Opener and content of a popover. */
interface PopoverProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  readonly label: string
  readonly children: ReactNode
  /** A name by which the focus finds the button again. */
  readonly opens?: string
  /** Kind, for the style sheet. */
  readonly kind?: 'panel-menu'
}

/** A button with a small surface above it: the platform's popover, which closes itself by Escape or a click elsewhere. */
export function Popover({ icon, label, opens, kind, children }: PopoverProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const surface = useRef<HTMLFieldSetElement>(null)
  const panel = useViewerState(state => state.panel)
  // A panel that was opened from the popover has the screen to itself.
  useEffect(() => {
    if (panel !== undefined) surface.current?.hidePopover()
  }, [panel])
  return (
    <>
      <IconButton icon={icon} label={label} expanded={open} popoverTarget={id} {...(opens && { opens })} />
      <fieldset
        ref={surface}
        id={id}
        popover="auto"
        aria-label={label}
        className={kind ? `popover ${kind}` : 'popover'}
        onToggle={event => setOpen(event.newState === 'open')}
      >
        {open && children}
      </fieldset>
    </>
  )
}
