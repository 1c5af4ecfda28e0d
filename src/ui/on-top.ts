/** True while a dialog is open. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null

/** True while a dialog or popover is open: the platform closes it by Escape, after the key was heard. */
export const isSomethingOnTop = (): boolean => document.querySelector('dialog[open], :popover-open') !== null
