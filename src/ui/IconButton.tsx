import type { ComponentType } from 'react'
import './icon-button.css'

/** Properties of an icon button. */
export interface IconButtonProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  /** The accessible name; seen beside the icon when `labelled`, else as a tooltip. */
  readonly label: string
  readonly labelled?: boolean
  /** The name of the panel that the button opens: the focus returns to it. */
  readonly opens?: string
  /** Says that it is a toggle, and whether it is on. */
  readonly pressed?: boolean
  /** Says that it opens something, and whether that is open. */
  readonly expanded?: boolean
  /** Out of use for now; it stays in the tab order, so that the focus is not lost under the reader's finger. */
  readonly disabled?: boolean
  /** Id of the popover that it opens; the browser does the rest. */
  readonly popoverTarget?: string
  readonly onClick?: () => void
}

/** A button with an icon and a name. The tooltip is the name itself, so both say the same. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, labelled = false, disabled = false, onClick } = props
  return (
    <button
      type="button"
      className={labelled ? 'icon-button icon-button-labelled' : 'icon-button'}
      data-opens={props.opens}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-disabled={disabled || undefined}
      popoverTarget={disabled ? undefined : props.popoverTarget}
      onClick={disabled ? undefined : onClick}
    >
      <Icon size={20} aria-hidden />
      <span className={labelled ? 'icon-button-label' : 'icon-button-tooltip'}>{label}</span>
    </button>
  )
}
