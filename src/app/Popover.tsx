import { type ComponentType, type ReactNode, useId, useState } from 'react'
import { IconButton } from '../ui/IconButton'
import './overlays.css'

/** What a popover is opened by, and what it holds. */
interface PopoverProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  readonly label: string
  readonly children: ReactNode
}

/** A button with a small surface above it: the platform's popover, which closes itself by Escape or a click elsewhere. */
export function Popover({ icon, label, children }: PopoverProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton icon={icon} label={label} expanded={open} popoverTarget={id} />
      <fieldset
        id={id}
        popover="auto"
        aria-label={label}
        className="popover"
        onToggle={event => setOpen(event.newState === 'open')}
      >
        {open && children}
      </fieldset>
    </>
  )
}
