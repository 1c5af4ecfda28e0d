import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Zvukový popis',
  'description.spoken': '{name} – čte toto zařízení',
  'description.shown': '{name} – zobrazit jako text',
  'description.noVoice': 'Toto zařízení nemá hlas pro jazyk zvukového popisu. Popis se zobrazuje jako text.',
  'description.failed': 'Zvukový popis se nepodařilo načíst. Nahrávka se přehrává bez něj.',
}
