/** Milliseconds that a message waits: of a quick series only the last one is said. */
const PAUSE = 350

/** Topic of an announcement: a turned page, or the view of the page. */
export type Subject = 'page' | 'view'

/** A live region outside React's tree, so that re-rendering never repeats or swallows an announcement. */
export interface Announcer {
  readonly element: HTMLElement
  /** Says a message soon. That the view is whole again goes without saying when a page was turned. */
  announce(message: string, subject: Subject): void
}

/** Makes the region in which page turns and zoom changes are said. */
export function createAnnouncer(): Announcer {
  const element = document.createElement('div')
  element.className = 'visually-hidden'
  element.setAttribute('role', 'status')
  element.setAttribute('aria-live', 'polite')
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: Subject | undefined
  return {
    element,
    announce(message, subject) {
      if (waiting === 'page' && subject === 'view') return
      clearTimeout(timer)
      waiting = subject
      timer = setTimeout(() => {
        waiting = undefined
        element.textContent = message
      }, PAUSE)
    },
  }
}
