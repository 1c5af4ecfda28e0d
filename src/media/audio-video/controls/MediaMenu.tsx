import { type ComponentType, type ReactNode, useId, useRef, useState } from 'react'
import { IconButton } from '../../../ui/IconButton'

interface MediaMenuProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  readonly label: string
  readonly children: (close: () => void) => ReactNode
}

/** A button with a small surface above it; Escape and a click elsewhere close it. */
export function MediaMenu({ icon, label, children }: MediaMenuProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const surface = useRef<HTMLFieldSetElement>(null)
  return (
    <span className="player-menu">
      <IconButton icon={icon} label={label} expanded={open} popoverTarget={id} />
      <fieldset
        ref={surface}
        id={id}
        popover="auto"
        aria-label={label}
        className="popover player-popover"
        onToggle={event => setOpen(event.newState === 'open')}
      >
        {open && children(() => surface.current?.hidePopover())}
      </fieldset>
    </span>
  )
}
