import { FileText, Volume2 } from 'lucide-react'
import { isFileCanvas, mayHaveText } from '../../model/texts/words-of-canvas'
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
  followsPages: true,
  available: holdsAny(mayHaveText),
  // Annotations that lie elsewhere may all be comments.
  availableOn: (_canvases, { hasWords }) => hasWords !== false,
  load: () => import('./TextContent').then(module => module.TextContent),
}

/** Reads files with words of their own aloud; the texts of scanned pages are read from the text panel. */
export const aloud: Panel = {
  name: 'aloud',
  title: 'aloud.title',
  icon: Volume2,
  side: 'end',
  key: 'v',
  opener: 'bar',
  followsPages: true,
  available: holdsAny(isFileCanvas),
  availableOn: (_canvases, { shownWords }) => shownWords !== undefined,
  load: () => import('./aloud/AloudContent').then(module => module.AloudContent),
}
