import type { ComponentType } from 'react'
import type { MessageKey } from '../i18n/en'
import type { Collection } from '../model/collection'
import type { DigitalObject } from '../model/digital-object'
import type { InnerPages } from '../viewer/store'

/**
 * The seam of the shelf: a panel is one folder that exports one of these. It is shown in a side column, on
 * a phone in a sheet from below; title, close button and error boundary are the frame's.
 */
export interface Panel {
  /** Also its name in the state and in the page's markup. */
  readonly name: string
  readonly title: MessageKey
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  readonly side: 'start' | 'end'
  /** The key that opens it. */
  readonly key: string
  /** Where its button is: `bar` the top bar; `view` among the controls of the page bar. */
  readonly opener: 'bar' | 'view'
  /**
   * Whether it has anything to show for an object, for the collection it was opened from once that is known, and
   * for the pages inside the file that is shown.
   */
  available(object: DigitalObject, collection?: Collection, innerPages?: InnerPages): boolean
  /** Its content; may be a lazy component. */
  readonly Content: ComponentType
}
