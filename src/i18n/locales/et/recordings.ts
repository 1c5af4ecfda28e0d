import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Tekst',
  'transcript.follow': 'Järgi salvestist',
  'transcript.waiting': 'Transkripti laadimine…',
  'transcript.none': 'Sellel salvestisel ei ole transkripti.',
  'transcript.failed':
    'Transkripti ei õnnestunud lugeda. Proovige uuesti; kui see kordub, teatage raamatukogule.',
  'transcript.lineAt': 'Esita alates {time}',
  'description.title': 'Kirjeldustõlge',
  'description.spoken': 'Loeb ette see seade: {name}',
  'description.shown': 'Kuvatakse tekstina: {name}',
  'description.noVoice': 'Sellel seadmel pole kirjeldustõlke keele jaoks häält. See kuvatakse tekstina.',
  'description.failed': 'Kirjeldustõlget ei õnnestunud laadida. Salvestis mängib ilma selleta.',
}
