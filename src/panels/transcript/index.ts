import { ScrollText } from 'lucide-react'
import { lazy } from 'react'
import type { Panel } from '../panel'

const Content = lazy(() =>
  import('./TranscriptContent').then(module => ({ default: module.TranscriptContent })),
)

/** Formats and kinds whose words are those of a recording. */
const RECORDING = /^(?:sound|video)$/

/** The words of a recording, which follow it and lead into it. */
export const transcript: Panel = {
  name: 'transcript',
  title: 'panel.transcript',
  icon: ScrollText,
  side: 'end',
  key: '6',
  opener: 'bar',
  available: object =>
    object.canvases.some(
      ({ duration, painting, timedTexts = [], fullText }) =>
        (timedTexts.length > 0 || fullText !== undefined) &&
        (duration !== undefined || RECORDING.test(painting[0]?.media.type ?? '')),
    ),
  Content,
}
