import type { ComponentType } from 'react'
import type { MessageKey } from '../i18n/locales/en'
import type { Canvas, DigitalObject } from '../model/digital-object'
import { type LanguageMap, localizedLine } from '../model/language-map'
import type { Permissions } from '../viewer/library/permission-settings'
import type { SearchState } from '../viewer/search/available-searches'
import type { ViewerState } from '../viewer/state/store'
import type { Viewer } from '../viewer/use-viewer'

/**
 * Facts that may give a panel something to show beside the object: the collection it was opened from, the pages inside the
 * file that is shown, its words, the providers that can search it, the representations of the record.
 */
export type Surroundings = SearchState &
  Partial<Pick<ViewerState, 'collection' | 'hasWords' | 'innerPages' | 'representations' | 'shownWords'>>

/**
 * The seam of the panels: a panel is one folder that exports one of these. It is shown in a side column, on
 * a phone in a sheet from below; title, close button and error boundary are the shell's.
 */
export interface Panel {
  /** Also its name in the state and in the page's markup. */
  readonly name: string
  /** A message of the viewer, or the words of the plug-in whose it is. */
  readonly title: MessageKey | LanguageMap
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  readonly side: 'start' | 'end'
  /** The key that opens it. */
  readonly key: string
  /** Place of its button: `bar` the top bar; `view` among the controls of the page bar. */
  readonly opener: 'bar' | 'view'
  /** Also of use while there is no picture to handle; its button among the view's controls then stays in use. */
  readonly withoutPicture?: true
  /** It shows what goes with the page: on a phone it stays open when the page is turned. Absent: pages are chosen in it. */
  readonly followsPages?: true
  /** Permissions that it serves: where the library forbids all of them, the panel is gone. */
  readonly serves?: readonly (keyof Permissions)[]
  /** Tells whether it has anything to show for an object and what is known around it. */
  available(object: DigitalObject, around: Surroundings): boolean
  /** True when the pages in view have anything for it: its button is there only then. Absent: on every page. */
  availableOn?(canvases: readonly Canvas[], around: Surroundings): boolean
  /** Acts at once in place of opening a column; the column then says that this failed. */
  act?(): void
  /** Its content, which comes in when the panel is first opened. */
  load(): Promise<ComponentType>
}

/** Title of a panel in the reader's language. */
export const panelTitle = (
  { title }: Panel,
  { translate, languages }: Pick<Viewer, 'translate' | 'languages'>,
): string => (typeof title === 'string' ? translate(title) : localizedLine(title, languages))
