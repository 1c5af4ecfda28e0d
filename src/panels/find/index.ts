import { TextSearch } from 'lucide-react'
import { availableSearches } from '../../viewer/search/available-searches'
import type { Panel } from '../panel'

/** Finds words in what is open, wherever a SearchProvider can. */
export const find: Panel = {
  name: 'find',
  title: 'panel.find',
  icon: TextSearch,
  side: 'start',
  key: '/',
  opener: 'bar',
  available: (_object, around) => availableSearches(around).length > 0,
  load: () => import('./FindContent').then(module => module.FindContent),
}
