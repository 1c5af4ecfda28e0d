import { FileText } from 'lucide-react'
import { mayHaveText } from '../../model/texts/words-of-canvas'
import { holdsAny } from '../holds-any'
import type { Panel } from '../panel'

/** The words on the page, beside its picture. */
export const text: Panel = {
  name: 'text',
  title: 'panel.text',
  icon: FileText,
  side: 'end',
  key: 't',
  opener: 'bar',
  available: holdsAny(mayHaveText),
  // Annotations that lie elsewhere may all be comments.
  availableOn: (_canvases, { hasWords }) => hasWords !== false,
  load: () => import('./TextContent').then(module => module.TextContent),
}
