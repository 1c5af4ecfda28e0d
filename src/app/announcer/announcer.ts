/** Milliseconds that a message waits: of a quick series only the last one is said. */
const PAUSE = 350

/**
 * Topics of announcements, the one that says more last: the view of a page, a turned page, the
 * layout with its page, a hit with its page, a key of the player.
 */
const SUBJECTS = ['view', 'page', 'layout', 'hit', 'player'] as const
/** Topic of an announcement. */
export type Subject = (typeof SUBJECTS)[number]

/** A live region outside React's tree, so that re-rendering never repeats or swallows an announcement. */
export interface Announcer {
  readonly element: HTMLElement
  /** Says a message soon, unless one that says more is waiting: a hit names its page, a turned page is whole again. */
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
      if (waiting && SUBJECTS.indexOf(subject) < SUBJECTS.indexOf(waiting)) return
      clearTimeout(timer)
      waiting = subject
      timer = setTimeout(() => {
        waiting = undefined
        element.textContent = message
      }, PAUSE)
    },
  }
}
