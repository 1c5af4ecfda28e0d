import { Share } from 'lucide-react'
import type { Panel } from '../panel'

/** Links to where the reader is. */
export const share: Panel = {
  name: 'share',
  title: 'panel.share',
  icon: Share,
  side: 'end',
  key: '4',
  opener: 'bar',
  serves: ['share'],
  available: () => true,
  load: () => import('./ShareContent').then(module => module.ShareContent),
}
