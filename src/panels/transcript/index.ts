import { ScrollText } from 'lucide-react'
import { holdsAny } from '../holds-any'
import type { Panel } from '../panel'

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
  available: holdsAny(
    canvas =>
      (canvas.duration !== undefined || RECORDING.test(canvas.painting[0]?.media.type ?? '')) &&
      (canvas.fullText ?? canvas.loadTimedTexts) !== undefined,
  ),
  load: () => import('./TranscriptContent').then(module => module.TranscriptContent),
}
