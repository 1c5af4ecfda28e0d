import { TextSearch } from 'lucide-react'
import type { Panel } from '../panel'

/** Finds words in the file that is shown. */
export const find: Panel = {
  name: 'find',
  title: 'panel.find',
  icon: TextSearch,
  side: 'end',
  key: '/',
  opener: 'bar',
  available: (_object, { innerPages }) => innerPages?.search !== undefined,
  load: () => import('./FindContent').then(module => module.FindContent),
}
