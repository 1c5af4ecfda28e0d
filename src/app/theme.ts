import { settingsOf } from '../viewer/library/library-settings'
import type { ViewerState } from '../viewer/state/store'

/** The custom properties that the configuration may set; theme.css has them all. */
export const THEME_PROPERTIES: readonly string[] = [
  'accent',
  'accent-text',
  'surface',
  'surface-raised',
  'stage',
  'page',
  'text',
  'text-quiet',
  'border',
  'control-border',
  'danger',
  'focus',
  'font',
  'radius',
]

/** Values that would fetch something, or end the declaration. */
const UNFIT = /url\(|image\(|image-set\(|[;{}<>\\]/i

/** Sets the library's colours and type (`theme` of the configuration); what is no plain value is left out. */
export function applyTheme({ configuration }: Pick<ViewerState, 'configuration'>): void {
  const { style } = document.documentElement
  for (const [name, value] of Object.entries(settingsOf(configuration).theme))
    if (THEME_PROPERTIES.includes(name) && !UNFIT.test(value)) style.setProperty(`--lectern-${name}`, value)
}
