import { Info } from 'lucide-react'
import type { Panel } from '../panel'

/** Description of the object. Presentation 3, section 3 (descriptive, rights and linking properties). */
export const about: Panel = {
  name: 'about',
  title: 'panel.about',
  icon: Info,
  side: 'end',
  key: '3',
  opener: 'bar',
  available: () => true,
  load: () => import('./AboutContent').then(module => module.AboutContent),
}
