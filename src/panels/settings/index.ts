import { Settings2 } from 'lucide-react'
import type { Panel } from '../panel'

/** Panel of the reader's settings; opened from the page bar. */
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
