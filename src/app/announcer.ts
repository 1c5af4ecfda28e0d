/** Milliseconds between two announcements: of a quick series only the last one is said. */
const PAUSE = 350

/** A live region outside React's tree, so that re-rendering never repeats or swallows an announcement. */
export interface Announcer {
  readonly element: HTMLElement
  announce(message: string): void
}

/** Makes the region in which page turns and zoom changes are said. */
export function createAnnouncer(): Announcer {
  const element = document.createElement('div')
  element.className = 'visually-hidden'
  element.setAttribute('role', 'status')
  element.setAttribute('aria-live', 'polite')
  let waiting: ReturnType<typeof setTimeout> | undefined
  return {
    element,
    announce(message) {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        element.textContent = message
      }, PAUSE)
    },
  }
}
