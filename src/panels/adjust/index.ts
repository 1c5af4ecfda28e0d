import { Contrast } from 'lucide-react'
import type { Panel } from '../panel'

/** Brightness, contrast and inversion of the picture; opened from the page bar. */
export const adjust: Panel = {
  name: 'adjust',
  title: 'adjust.title',
  icon: Contrast,
  side: 'end',
  key: 'i',
  opener: 'view',
  available: () => true,
  load: () => import('./AdjustContent').then(module => module.AdjustContent),
}
