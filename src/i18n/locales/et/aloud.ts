import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Hääl',
  'aloud.remote': '{name} (saadab teksti mujale: ei kasutata)',
  'aloud.noVoice':
    'Sellel seadmel ei ole oma häält, mis saaks teksti ette lugeda. Hääli saab lisada seadme sätetes.',
  'aloud.ended': 'Lõpuni loetud.',
  'aloud.failed': 'Hääl vaikis. Valige mõni teine või proovige uuesti.',
  'aloud.rate': '{rate, number}×',
  'aloud.stop': 'Lõpeta lugemine',
  'aloud.noVoiceFor':
    'Sellel seadmel ei ole selle teksti jaoks oma häält ({language}). Valige siin mõni teine hääl või lisage see seadme sätetes.',
  'aloud.onlyRemote': 'Selle brauseri hääled saadavad teksti ettelugemiseks mujale: neid ei kasutata.',
  'aloud.noSpeech': 'See brauser ei oska ette lugeda.',
  'aloud.howItIsRead':
    'Selle seadme hääl loeb ette alates nähtavast leheküljest ja pöörab lehekülgi. Tekst ei lahku seadmest.',
}
