import { Share } from 'lucide-react'
import type { Panel } from '../panel'
import { ShareContent } from './ShareContent'

/** Links to where the reader is. */
export const share: Panel = {
  name: 'share',
  title: 'panel.share',
  icon: Share,
  side: 'end',
  key: '4',
  opener: 'bar',
  serves: 'share',
  available: () => true,
  Content: ShareContent,
}
