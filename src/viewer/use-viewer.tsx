import type { QueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { Delivery } from '../delivery/delivery'
import type { Translate } from '../i18n/translate'
import type { DigitalObject, Link } from '../model/digital-object'
import type { Failure } from '../model/failure'
import type { Representation } from '../model/representation'
import { type Feature, isOffered } from './library/features'
import { objectOf, type ViewerState, type ViewerStore } from './state/store'

/** Services that every part of the viewer may use. */
export interface Viewer {
  readonly store: ViewerStore
  /** Says messages in the language that is chosen now; asked for anew each time, for that may change. */
  readonly translate: Translate
  /** The reader's languages, preferred first (BCP 47). */
  readonly languages: readonly string[]
  readonly queryClient: QueryClient
  /** The only way to the network. */
  readonly delivery: Delivery
  /** Says to screen readers, politely, that a page was turned or is seen differently. */
  announce(message: string, subject: 'view' | 'page' | 'layout' | 'hit' | 'player'): void
  /** Tries the current page again after a failure. */
  retryPage(): void
  /** Loads the object again. */
  reload(): void
  /** Asks for the object again without a change on the screen until it is there; says why when it is refused. */
  askAgain(): Promise<Failure | undefined>
  /** Renews signed addresses although that failed before, as after signing in; `false` when it fails again. */
  renewUrls(): Promise<boolean>
  /** Opens another representation of the record in place, at the page that corresponds. */
  openRepresentation(representation: Representation): Promise<void>
  /** Tells whether the viewer can show the file of a link. */
  canShow(link: Link): boolean
}

const ViewerContext = createContext<Viewer | undefined>(undefined)

/** Gives the viewer to everything inside. */
export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

/** The viewer around this component, which renders again when another language is chosen. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer is used outside a ViewerProvider')
  useStore(viewer.store, state => state.locale)
  return viewer
}

/** A part of the viewer's state; the component renders again when that part changes. */
export function useViewerState<T>(select: (state: ViewerState) => T): T {
  return useStore(useViewer().store, select)
}

/** Tells whether a part of the viewer is offered (`library/features`). */
export function useOffered(name: Feature): boolean {
  return useViewerState(state => isOffered(state, name))
}

/** The object that is open; `undefined` while there is none. */
export function useObject(): DigitalObject | undefined {
  return useViewerState(objectOf)
}

/** The function that says messages in the reader's language. */
export function useTranslate(): Translate {
  return useViewer().translate
}
