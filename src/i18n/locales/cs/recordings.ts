import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Text',
  'transcript.follow': 'Sledovat nahrávku',
  'transcript.waiting': 'Načítání přepisu…',
  'transcript.none': 'Tato nahrávka nemá přepis.',
  'transcript.failed':
    'Přepis se nepodařilo přečíst. Zkuste to znovu; pokud to nepomůže, oznamte to knihovně.',
  'transcript.lineAt': 'Přehrát od {time}',
  'description.title': 'Zvukový popis',
  'description.spoken': 'Čte toto zařízení: {name}',
  'description.shown': 'Zobrazit jako text: {name}',
  'description.noVoice': 'Toto zařízení nemá hlas pro jazyk zvukového popisu. Popis se zobrazuje jako text.',
  'description.failed': 'Zvukový popis se nepodařilo načíst. Nahrávka se přehrává bez něj.',
}
