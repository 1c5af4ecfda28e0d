import type { ComponentType } from 'react'
import type { MessageKey } from '../i18n/en'
import type { Collection } from '../model/collection'
import type { Permissions } from '../model/configuration'
import type { DigitalObject } from '../model/digital-object'
import type { Representation } from '../model/representation'

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
  /** What it serves: where the library forbids that, the panel is gone. */
  readonly serves?: keyof Permissions
  /**
   * Whether it has anything to show for an object, for the collection it was opened from once that is known, and
   * for the representations of the record.
   */
  available(
    object: DigitalObject,
    collection?: Collection,
    representations?: readonly Representation[],
  ): boolean
  /** Its content; may be a lazy component. */
  readonly Content: ComponentType
}
