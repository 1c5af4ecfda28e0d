import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Testun',
  'transcript.follow': 'Dilyn y recordiad',
  'transcript.waiting': 'Wrthi’n llwytho’r trawsgrifiad…',
  'transcript.none': 'Nid oes trawsgrifiad i’r recordiad hwn.',
  'transcript.failed':
    'Ni ellid darllen y trawsgrifiad. Ceisiwch eto; os yw’n parhau felly, rhowch wybod i’r llyfrgell.',
  'transcript.lineAt': 'Chwarae o {time}',
  'description.title': 'Disgrifiad sain',
  'description.spoken': 'Wedi’i ddarllen gan y ddyfais hon: {name}',
  'description.shown': 'Wedi’i ddangos fel testun: {name}',
  'description.noVoice':
    'Nid oes gan y ddyfais hon lais ar gyfer iaith y disgrifiad sain. Fe’i dangosir fel testun.',
  'description.failed': 'Nid oedd modd llwytho’r disgrifiad sain. Mae’r recordiad yn chwarae hebddo.',
}
