// The page's address and the browser's history carry what is open: Back closes, Forward and reload open it again.
//
// The open object stands in the fragment where possible, by navigation to it: every router knows fragments, while an
// address written behind its back is undone by some (AngularJS). Pages that route by fragment keep theirs; there the
// history entry carries it. The name is in base64url, as routers write other characters anew.

/** The open target, as the page's location carries it. */
export interface Opened {
  /** The name of a target. */
  readonly name: string
  /** As `page=` names it; absent or empty where the object is to be opened as it asks. */
  readonly page?: string | undefined
}

const OURS = /(^#?|&)lectern=([\w-]+)(?:\.([\dt.]+))?/
const ROUTE = /^#[!/]/

function encode(name: string): string {
  return btoa(name).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function decode(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

const fromHistory = (): Opened | undefined => (history.state as { lectern?: Opened } | null)?.lectern
const mark = (opened: Opened) => ({ ...(history.state as object | null), lectern: opened })

/** Keeps the location of the host page in step with the lightbox. */
export interface HostLocation {
  /** The open target, read from the location. */
  read(): Opened | undefined
  /** A step forward: something was opened. */
  enter(opened: Opened): void
  /** No step: another place in it, or another object in its place. */
  replace(opened: Opened): void
  /** Closed by the reader: back to the step before, or out of the address when that is not ours. */
  leave(): void
  /** `true` from asking the browser to go back until it has done so. */
  readonly leaving: boolean
}

/** Keeps the address; without `carries` only the history entry holds what is open, and a copied address does not. */
export function createHostLocation(carries: boolean): HostLocation {
  let leaving = false
  const inFragment = () => carries && !ROUTE.test(location.hash)
  const fragment = ({ name, page }: Opened) => {
    const rest = location.hash.slice(1).replace(OURS, '')
    return `#${rest && `${rest}&`}lectern=${encode(name)}${page ? `.${page}` : ''}`
  }
  const write = (opened: Opened, method: 'pushState' | 'replaceState') => {
    try {
      // A navigation to the fragment would be no step while the page is still loading.
      history[method](mark(opened), '')
      if (!inFragment()) return
      location.replace(location.href.split('#', 1)[0] + fragment(opened))
      // Says that the step before is the page itself, after a reload too.
      history.replaceState(mark(opened), '')
    } catch {
      // Safari: more than 100 calls in 30 seconds.
    }
  }
  return {
    read() {
      const [, , text = '', page] = OURS.exec(location.hash) ?? []
      const name = decode(text)
      return name ? { name, page } : fromHistory()
    },
    get leaving() {
      return leaving
    },
    enter(opened) {
      leaving = false
      write(opened, 'pushState')
    },
    replace(opened) {
      if (!leaving) write(opened, 'replaceState')
    },
    leave() {
      if (leaving || !this.read()) return
      if (fromHistory()) {
        leaving = true
        addEventListener(
          'popstate',
          () =>
            setTimeout(() => {
              leaving = false
            }),
          { once: true },
        )
        history.back()
        return
      }
      const { pathname, search, hash } = location
      const rest = hash.replace(OURS, '')
      history.replaceState(history.state, '', pathname + search + (rest === '#' ? '' : rest))
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    },
  }
}
