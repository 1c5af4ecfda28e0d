import { Settings2 } from 'lucide-react'
import type { Panel } from '../panel'

/** How the reader likes to read; opened from the page bar. */
export const settings: Panel = {
  name: 'settings',
  title: 'settings.title',
  icon: Settings2,
  side: 'end',
  key: 'p',
  opener: 'view',
  withoutPicture: true,
  available: () => true,
  load: () => import('./SettingsContent').then(module => module.SettingsContent),
}
