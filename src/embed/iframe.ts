import {
  type Command,
  type IframeRole,
  iframeName,
  type PlaceName,
  type Region,
  readEvent,
  send,
  type ViewerEvent,
} from './messages'

/** Result of going to a place: `reason` says why it was not reached (docs/lightbox.md). */
export interface Reached {
  readonly reached: boolean
  readonly reason?: string | undefined
}

/** Result of going to a place in a viewer that is not there. */
export const GONE: Reached = { reached: false, reason: 'closed' }

/** Milliseconds that a viewer may be silent when its page has loaded. */
const SILENCE = 8000

/** Permissions of the iframe for the viewer in it (docs/deploy/any-web-page.md). */
const PERMISSIONS = 'fullscreen; clipboard-write; picture-in-picture; storage-access'

/** A frame with a viewer in it. */
export interface ViewerIframe {
  readonly element: HTMLIFrameElement
  /** Tells the viewer what to do, as soon as the viewer is there. */
  tell(command: Command): void
  /** Shows a place, or a page and a part of it; settles when the viewer has answered, or is gone. */
  goTo(place: PlaceName | number, region?: Region): Promise<Reached>
  /** Shows another address of a viewer, without a step in the browser's history. */
  show(src: string): void
  /** Stops listening and takes the frame away. */
  remove(): void
}

/** Options of an iframe. */
export interface IframeOptions {
  readonly src: string
  readonly role: IframeRole
  /** The language of words that stand where the viewer says nothing. */
  readonly lang: string
  readonly onEvent: (event: ViewerEvent) => void
}

/**
 * Makes what stands where a viewer says nothing: a link to it in a new tab. Its words come with a style sheet from the
 * viewer's folder, as they are seldom needed and a page may forbid further scripts.
 */
function silentNotice({ href }: URL, lang: string, title: string): HTMLElement {
  const notice = document.createElement('p')
  const link = Object.assign(document.createElement('a'), { href, target: '_blank', textContent: title })
  const stylesheet = new URL('lightbox-blocked.css', href)
  const words = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet })
  notice.role = 'alert'
  notice.lang = lang
  // The lightbox would open it in place.
  link.dataset.lectern = 'off'
  notice.append(words, link)
  return notice
}

/** Makes a frame that shows a viewer and hears it alone: its window, its exact origin, its messages. */
export function createIframe({ src, role, lang, onEvent }: IframeOptions): ViewerIframe {
  const element = document.createElement('iframe')
  let url = new URL(src)
  /** Commands for a viewer that has not said `hello`, and would not hear them; `undefined` once it has. */
  let early: Command[] | undefined = []
  const answers: ((reason?: string) => void)[] = []
  let silence: ReturnType<typeof setTimeout> | undefined
  let notice: HTMLElement | undefined
  const viewer = () => ({ window: element.contentWindow, origin: url.origin })
  const tell = (command: Command) => {
    if (early) early.push(command)
    else send(viewer(), command)
  }
  const listener = (message: MessageEvent) => {
    const event = readEvent(message, viewer())
    if (event?.type === 'hello') {
      const commands = early
      early = undefined
      endSilence()
      commands?.forEach(tell)
    }
    if (event?.type === 'answer') answers[event.request]?.(event.reason)
    else if (event) onEvent(event)
  }
  const endSilence = () => {
    clearTimeout(silence)
    notice?.remove()
    element.hidden = false
  }
  /** The server or the page may forbid the iframe, and the browser tells nobody. */
  const awaitHello = () => {
    endSilence()
    // A viewer without an object is not waited for.
    if (early && url.search + url.hash)
      silence = setTimeout(() => {
        leave('blocked')
        notice = silentNotice(url, lang, element.title)
        element.after(notice)
        element.hidden = true
        onEvent({ type: 'error', reason: 'blocked' })
      }, SILENCE)
  }
  const leave = (reason = 'closed') => {
    endSilence()
    // Again for those that have settled, which does nothing.
    for (const answer of answers) answer(reason)
  }
  element.onload = awaitHello
  element.name = iframeName(role, location.origin)
  element.allow = PERMISSIONS
  element.src = src
  addEventListener('message', listener)
  return {
    element,
    tell,
    goTo: (place, region) =>
      new Promise(resolve => {
        const answer = (reason?: string) => resolve({ reached: !reason, reason })
        const request = answers.push(answer) - 1
        tell({ ...(typeof place === 'number' ? { page: place, region } : place), type: 'go-to', request })
        if (element.hidden) answer('blocked')
      }),
    show(next) {
      leave()
      early = []
      url = new URL(next)
      awaitHello()
      element.contentWindow?.location.replace(next)
    },
    remove() {
      removeEventListener('message', listener)
      leave()
      element.remove()
    },
  }
}
