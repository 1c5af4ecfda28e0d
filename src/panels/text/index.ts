import { FileText } from 'lucide-react'
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
  // The words of a recording have times: they are its transcript.
  available: holdsAny(
    ({ fullText, loadTexts, loadTimedTexts, painting }) =>
      (fullText ?? loadTexts) !== undefined &&
      !(loadTimedTexts && /^(?:sound|video)$/.test(painting[0]?.media.type ?? '')),
  ),
  load: () => import('./TextContent').then(module => module.TextContent),
}
