// The key that leads to the page field leads back from it, by Enter or Escape: to what had the focus.

/** The id of the page field. */
export const PAGE_FIELD = 'lectern-page-field'

/** Holder of the focus before the key; `undefined` where the field was come to otherwise. */
let before: Element | null | undefined

/** Brings the focus to the page field, and what is typed replaces its number. */
export function enterPageField(): void {
  const field = document.getElementById(PAGE_FIELD)
  if (!(field instanceof HTMLInputElement) || document.activeElement === field) return
  const { activeElement } = document
  field.focus()
  field.select()
  before = activeElement
}

/** True while the focus came to the field by the key. */
export const isByKey = (): boolean => before !== undefined

/** Forgets the holder of the focus before the key. */
export function forgetFocus(): void {
  before = undefined
}

/** Gives the focus back to what had it before the key. */
export function leavePageField(field: HTMLElement): void {
  const element = before
  field.blur()
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
}
